import { expect, test } from 'vitest';
import { declaredCorpora, knownCorpora } from '../../../../src/domain/corpus/documents/corpus-files.js';

test('a file is of the corpus written last, and a corpus without a file stays', () => {
  const data = { all: { corpus: ['docs/**'] }, terms: { corpus: ['docs/terms/**'] }, none: { corpus: ['nowhere/**'] } };
  expect([...declaredCorpora(['docs/a.md', 'docs/terms/b.md', 'src/c.md'], data)]).toEqual([
    ['all', ['docs/a.md']],
    ['terms', ['docs/terms/b.md']],
    ['none', []],
  ]);
});

test.each<[string, string, string | undefined]>([
  ['a document', 'app/knowledge/terms/a.md', 'app/knowledge'],
  ['a fixture of a test', 'tests/data/a.json', undefined],
  ['a case of an evaluation', 'evals/data/a.jsonl', undefined],
  ['what people read of it', 'knowledge/README.md', undefined],
  ['what lanes give to another lane', 'data/levels/1.json', undefined],
  ['what lanes give to data in such a folder', 'evals/data/rag/a.txt', 'evals/data'],
])('a folder known for a corpus: %s', (_, path, name) => {
  const lanes = { code: ['data/levels/**'], data: ['evals/data/rag/**'] };
  expect([...knownCorpora([path, 'src/app.py'], lanes)]).toEqual(name === undefined ? [] : [[name, [path]]]);
});
