import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReceiptQuery, Receipts } from '../../src/ports/receipts.js';
import type { CollectingLog } from '../fakes/collecting-log.js';
import type { FakeClock } from '../fakes/fake-clock.js';

/** Receipts that earlier runs kept, as a run that looks for them sees them. */
export type ReceiptsHarness = {
  readonly receipts: Receipts;
  readonly clock: FakeClock;
  readonly log: CollectingLog;
  /** Files of a target branch whose runs are believed. */
  readonly policyFiles: ReceiptQuery['policyFiles'];
  /** Keeps a receipt as a run does that ends by now. */
  keep(receipt: { readonly digest: string; readonly text: string }): Promise<void>;
  /** Makes it impossible to read and to write. */
  breakStore(): Promise<void>;
  close(): Promise<void>;
};

const dayMs = 86_400_000;
const digest = `sha256:${'ab'.repeat(32)}`;
const otherDigest = `sha256:${'cd'.repeat(32)}`;

/** What receipts do wherever they are kept; `open` gives a store that is empty. */
export function receiptsContract(name: string, open: () => Promise<ReceiptsHarness>): void {
  describe(`${name} as receipts`, () => {
    let harness: ReceiptsHarness;
    beforeEach(async () => {
      harness = await open();
    });
    afterEach(() => harness.close());

    const find = (wanted = digest) => harness.receipts.find({ digest: wanted, policyFiles: harness.policyFiles });
    const textsOf = async (wanted?: string) => (await find(wanted)).map(({ text }) => text);

    test('are none where no run kept any, which is nothing to tell', async () => {
      expect(await find()).toEqual([]);
      expect(harness.log.entries).toEqual([]);
    });

    test('are found by their digest and no other, unchanged, with a name for the run that left them', async () => {
      const text = '{"line":"\u2028 \\n ü"}';
      await harness.keep({ digest, text });
      expect(await find()).toEqual([{ text, from: expect.stringMatching(/run/u) }]);
      expect(await find(otherDigest)).toEqual([]);
    });

    test('are found although nothing in them can be read, since whoever asks judges that', async () => {
      await harness.keep({ digest, text: 'torn' });
      expect(await textsOf()).toEqual(['torn']);
    });

    test('come the newest first, of those that are a week old or less', async () => {
      await harness.keep({ digest, text: 'first' });
      harness.clock.advance(6 * dayMs);
      expect(await textsOf()).toEqual(['first']);
      await harness.keep({ digest, text: 'second' });
      expect((await textsOf())[0]).toBe('second');
      harness.clock.advance(2 * dayMs);
      expect(await textsOf()).toEqual(['second']);
      harness.clock.advance(6 * dayMs);
      expect(await textsOf()).toEqual([]);
    });

    test('are none where they cannot be read, which the log tells without warning anybody', async () => {
      await harness.keep({ digest, text: '{}' });
      await harness.breakStore();
      expect(await find()).toEqual([]);
      expect(harness.log.messages('info').join()).toContain('receipts of earlier runs are not used');
      expect(harness.log.messages('warn')).toEqual([]);
    });

    test('that cannot be kept are told in the log, and fail nobody', async () => {
      await harness.breakStore();
      await harness.receipts.keep({ digest, text: '{}', folder: 'run' });
      expect(harness.log.messages('info').join()).toContain('the receipt of this run is not kept');
    });
  });
}
