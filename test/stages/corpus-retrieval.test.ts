import { expect, test } from 'vitest';
import { corpusRetrieval } from '../../src/stages/corpus-retrieval.js';
import { InMemoryFiles } from '../fakes/in-memory-files.js';

const ids = Array.from({ length: 60 }, (_, index) => `q${index}`);

const files = () =>
  new InMemoryFiles({
    'queries.jsonl': ids.map((id) => JSON.stringify({ id, relevant: [`${id}.md`] })).join('\n'),
    'base.jsonl': ids.map((query) => JSON.stringify({ query, documents: [`${query}.md`] })).join('\n'),
    'head.trec': ids.map((id, index) => `${id} Q0 ${index < 20 ? 'other' : id}.md 1 1 run`).join('\n'),
  });

const request = {
  basePath: 'base.jsonl',
  headPath: 'head.trec',
  queriesPath: 'queries.jsonl',
  cutoff: 10,
  margin: undefined,
};

test('reads all three files, each in a form of its own, and compares them', async () => {
  const result = await corpusRetrieval({ files: files() }, request);
  expect(result).toMatchObject({ verdict: 'fail', cutoff: 10, queries: { compared: 60 } });
  expect(result.metrics[0]).toMatchObject({ name: 'recall@10', base: 1, head: expect.closeTo(2 / 3, 9) });
});

test.each(['basePath', 'headPath', 'queriesPath'])('says which file is not there: %s', async (name) => {
  await expect(corpusRetrieval({ files: files() }, { ...request, [name]: 'no.jsonl' })).rejects.toMatchObject({
    message: 'there is no such file',
    place: { path: 'no.jsonl' },
  });
});
