import { expect, test } from 'vitest';
import { judgeQueries } from '../../../../src/domain/corpus/check/judge-queries.js';
import { examined, soundFiles } from '../../../fixtures/corpus-fixtures.js';

const queriesFor = (...documents: readonly string[]) =>
  documents.map((document, index) => ({
    id: `q${index}`,
    grades: new Map([
      [document, 1],
      ['nobody.md', 0],
    ]),
  }));

const judge = (
  queries: ReturnType<typeof queriesFor>,
  head = examined(soundFiles(3)),
  base = examined(soundFiles(4)),
) => judgeQueries({ base, head }, queries, 'q.jsonl');

test('a document that queries want and that is gone fails', () => {
  expect(judge(queriesFor('docs/0.md', 'docs/3.md', 'docs/3.md'))).toMatchObject({
    verdict: 'fail',
    checked: 2,
    failed: 1,
    base_failed: 0,
    fresh: 1,
    reason: '1 relevant document is gone; 1 of 2 relevant documents are there',
    samples: [{ document: 'docs/3.md', says: '2 queries want it' }],
  });
});

test('one that base lacked as well is no news', () => {
  expect(judge(queriesFor('docs/0.md', 'docs/9.md'))).toMatchObject({ verdict: 'pass', failed: 1, fresh: 0 });
});

test('documents may be named by the end of their path, and records by their id', () => {
  expect(judge(queriesFor('0.md', 'docs/1.md'))).toMatchObject({ verdict: 'pass', failed: 0 });
  const records = examined({ 'a.jsonl': '{"id":"x","text":"one two three"}' });
  expect(judge(queriesFor('x'), records, records)).toMatchObject({ verdict: 'pass', failed: 0 });
});

test('names that no document has say nothing, and that is no pass', () => {
  expect(judge(queriesFor('one', 'two'))).toMatchObject({ verdict: 'error' });
  expect(judge([])).toMatchObject({ verdict: 'error' });
});
