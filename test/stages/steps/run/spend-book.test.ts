import { expect, test } from 'vitest';
import { UserError } from '../../../../src/domain/user-error.js';
import type { FileJournal } from '../../../../src/ports/files.js';
import { openSpendBook } from '../../../../src/stages/steps/run/spend-book.js';
import { collectingLog } from '../../../fakes/collecting-log.js';
import { InMemoryFiles } from '../../../fakes/in-memory-files.js';

class FullDisk extends InMemoryFiles {
  override async append(path: string): Promise<FileJournal> {
    const refuse = async (): Promise<never> => {
      throw new UserError('the disk is full', { place: { path } });
    };
    return { ...(await super.append(path)), hasFailed: true, flush: refuse };
  }
}

test('a disk that takes no more of what is spent is told in the log once, and to each call', async () => {
  const log = collectingLog();
  const book = await openSpendBook({ files: new FullDisk(), log }, 'state', (opened) => opened);
  for (let call = 0; call < 3; call += 1) await expect(book.written()).rejects.toThrow('the disk is full');
  expect(log.messages('warn')).toEqual([
    'no call is made any more, since what it takes cannot be written down: state/gateway-spend.jsonl: the disk is full',
  ]);
});
