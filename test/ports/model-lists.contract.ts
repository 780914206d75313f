import { describe, expect, test } from 'vitest';
import type { ProviderOf } from '../../src/domain/inference/provider/provider.js';
import type { ModelLists } from '../../src/ports/model-lists.js';

/** Lists to look at, and a provider of theirs that answers `GET /models` with a body, or with a status that refuses. */
export type ModelListsUnderTest = {
  readonly lists: ModelLists;
  readonly providerWith: (body: unknown, status?: number) => Promise<ProviderOf<'openai'>>;
};

/** What every such list does. */
export function modelListsContract(open: () => Promise<ModelListsUnderTest>): void {
  describe('as lists of models', () => {
    test('tell the day on which a model ends, where one is announced', async () => {
      const { lists, providerWith } = await open();
      const data = [
        { id: 'old-1', object: 'model', created: 1686935002, owned_by: 'openai', shutdown_date: '2026-10-23' },
        { id: 'new-1', object: 'model', created: 1686935002, owned_by: 'openai', shutdown_date: null },
      ];
      const provider = await providerWith({ object: 'list', data });
      expect(await lists.read(provider)).toEqual({
        kind: 'read',
        host: new URL(provider.base_url).host,
        ends: new Map([
          ['old-1', '2026-10-23'],
          ['new-1', undefined],
        ]),
      });
    });

    test.each<[string, unknown, number | undefined, string]>([
      ['tells no end', { object: 'list', data: [{ id: 'new-1' }] }, 200, 'tells no end of any model'],
      ['is no list', 'hello', 200, 'tells no end of any model'],
      ['is refused', { error: 'no' }, 401, 'answered 401'],
    ])('say why there is none: one that %s', async (_what, body, status, why) => {
      const { lists, providerWith } = await open();
      const read = await lists.read(await providerWith(body, status));
      expect(read).toMatchObject({ kind: 'unread', why: expect.stringContaining(why) });
    });
  });
}
