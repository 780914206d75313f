import { describe, expect, test } from 'vitest';
import {
  type CorpusEvidence,
  corpusFolders,
  foundCorpus,
  looksUpDocuments,
} from '../../../src/domain/init/found-corpora.js';

const documents = ['knowledge/a.md', 'knowledge/terms/b.md', 'knowledge/c.txt'];

const evidence = (paths: readonly string[], parts: Partial<CorpusEvidence> = {}): CorpusEvidence => ({
  paths,
  isData: () => true,
  queries: [],
  ...parts,
});

const found = (paths: readonly string[], parts: Partial<CorpusEvidence> = {}, isLookedUp = false) =>
  corpusFolders(paths, isLookedUp).map((corpus) => foundCorpus(corpus, evidence(paths, parts)));

describe('a folder of documents', () => {
  test('gets globs that take in just its documents', () => {
    const others = ['knowledge/notes.json', 'knowledge/load.py', 'src/app.py'];
    expect(found([...documents, ...others])).toEqual([
      { folder: 'knowledge', files: 3, readable: 3, globs: ['knowledge/**/*.{md,txt}'] },
    ]);
  });

  test('leaves out what detection takes for something else, wherever it lies', () => {
    const others = ['knowledge/README.md', 'knowledge/tests/d.md', 'knowledge/prompt.md'];
    const [corpus] = found([...documents, ...others], { isData: (path) => path !== 'knowledge/prompt.md' });
    expect(corpus?.globs).toEqual(['knowledge/**/*.{md,txt}', ...others.map((path) => `!${path}`)]);
    expect(corpus?.readable).toBe(3);
  });

  test.each<[string, readonly string[]]>([
    ['too few to be more than chance', documents.slice(1)],
    ['nothing that can be read', ['knowledge/a.pdf', 'knowledge/b.pdf', 'knowledge/c.pdf', 'knowledge/d.md']],
    ['a list of exceptions', [...documents, ...Array.from({ length: 9 }, (_, at) => `knowledge/${at}/README.md`)]],
    [
      'a name that a glob cannot tell from another',
      ['a', 'b', 'c'].flatMap((at) => [`x[${at}]/kb/1.md`, `x(${at})/kb/1.md`]),
    ],
    ['a folder of any name, where nothing looks documents up', documents.map((path) => `data/${path.slice(10)}`)],
    ['a manual', ['docs/a.md', 'docs/b.md', 'docs/c.md']],
    ['fixtures of tests', ['tests/data/a.md', 'tests/data/b.md', 'tests/data/c.md']],
  ])('gets none for %s', (_, paths) => {
    expect(found(paths).flatMap(({ globs }) => globs ?? [])).toEqual([]);
  });

  test('of any name gets them where programs look documents up', () => {
    const paths = documents.map((path) => path.replace('knowledge', 'data'));
    expect(found(paths, {}, true)).toMatchObject([{ folder: 'data', globs: ['data/**/*.{md,txt}'] }]);
    const deeper = [
      'service/data/faq/a.md',
      'service/data/faq/en/b.md',
      'service/data/faq/en/c.md',
      'service/data/levels.json',
    ];
    expect(found(deeper, {}, true)).toMatchObject([
      { folder: 'service/data/faq', globs: ['service/data/faq/**/*.md'] },
    ]);
  });

  test('gets the queries all of whose documents are there, of several those with most', () => {
    const query = (id: string, ...wanted: string[]) => ({ id, grades: new Map(wanted.map((each) => [each, 1])) });
    const queries = [
      { path: 'evals/one.jsonl', all: [query('1', 'knowledge/a.md')] },
      { path: 'evals/two.jsonl', all: [query('1', 'a.md'), query('2', 'terms/b.md')] },
      { path: 'evals/other.jsonl', all: [query('1', 'a.md'), query('2', 'b.md'), query('3', 'gone.md')] },
      { path: 'evals/none.jsonl', all: [query('1'), query('2'), query('3'), query('4')] },
    ];
    expect(found(documents, { queries })).toMatchObject([{ queries: 'evals/two.jsonl' }]);
    expect(found(documents, { queries: queries.slice(2) })[0]?.queries).toBeUndefined();
  });
});

test.each([
  ['a store of vectors in a manifest', [], ['chromadb>=0.5\n'], true],
  ['an embedding in a program', ['client.embeddings.create(model=m, input=text)'], [], true],
  ['neither', ['client.chat.completions.create(model=m)'], ['openai\nrequests\n'], false],
])('documents are looked up: %s', (_, programs, manifests, isLookedUp) => {
  expect(looksUpDocuments(programs, manifests)).toBe(isLookedUp);
});
