import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../../../src/domain/corpus/documents/read-documents.js';

describe('documents of a file', () => {
  test('a file of text is one, without its front matter, which says something of it', () => {
    expect(readDocuments('a.md', '---\ntitle: A\ntags: [x]\n---\n\nThe text.\n')).toEqual({
      documents: [
        {
          id: 'a.md',
          path: 'a.md',
          line: 5,
          isRecord: false,
          text: '\nThe text.\n',
          fields: { title: 'A', tags: ['x'] },
        },
      ],
      unreadable: [],
    });
  });

  test('front matter that cannot be read is told with its line, and the text is read all the same', () => {
    const { documents, unreadable } = readDocuments('a.md', '---\ntitle: "A\n---\nThe text.\n');
    expect(documents).toMatchObject([{ text: 'The text.\n', fields: {} }]);
    expect(unreadable).toMatchObject([
      { document: 'a.md', path: 'a.md', says: expect.stringContaining('front matter') },
    ]);
  });

  test('lines of JSON are one each, by their ids or their places', () => {
    const { documents } = readDocuments('a.jsonl', '{"id":7,"content":"one","title":"x"}\n\n{"note":"two","n":1}\n');
    expect(documents).toEqual([
      { id: '7', path: 'a.jsonl', line: 1, isRecord: true, text: 'one', fields: { id: 7, content: 'one', title: 'x' } },
      { id: 'a.jsonl:3', path: 'a.jsonl', line: 3, isRecord: true, text: 'two', fields: { note: 'two', n: 1 } },
    ]);
  });

  test('a line that is no object is told, and the others are read', () => {
    const { documents, unreadable } = readDocuments('a.jsonl', '{"text":"a"}\nnothing\n[1]\n{"text":"b"}\n');
    expect(documents.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(unreadable.map(({ line, says }) => [line, says])).toEqual([
      [2, 'this line is not valid JSON'],
      [3, 'this line holds no object'],
    ]);
  });

  test.each([
    ['a.csv', 'id,text\na,"one, two"\nb,three\n'],
    ['a.tsv', 'id\ttext\na\tone, two\nb\tthree\n'],
  ])('rows of %s are one each', (path, text) => {
    expect(readDocuments(path, text).documents.map(({ id, line, text: body }) => [id, line, body])).toEqual([
      ['a', 2, 'one, two'],
      ['b', 3, 'three'],
    ]);
  });

  test('a table that breaks is told with its line', () => {
    const { documents, unreadable } = readDocuments('a.csv', 'id,text\na,"one\n');
    expect(documents).toEqual([]);
    expect(unreadable).toMatchObject([{ path: 'a.csv', says: expect.stringContaining('cannot be read') }]);
  });
});

test('prose between two rules is text, and no front matter', () => {
  const text = '---\nWords that stand between two rules.\n---\nAnd those after them.\n';
  expect(readDocuments('a.md', text).documents).toMatchObject([{ text, line: 1, fields: {} }]);
  expect(readDocuments('a.md', '---\n---\nbody\n').documents).toMatchObject([{ text: 'body\n', line: 3 }]);
});

test('rows of a table stand on the line on which they begin, and a blank line is none', () => {
  const text = 'id,text\n1,"one\ntwo"\n\n2,three\n3,"x\ny\nz"\n\n';
  expect(readDocuments('a.csv', text)).toMatchObject({
    documents: [
      { id: '1', line: 2 },
      { id: '2', line: 5 },
      { id: '3', line: 6 },
    ],
    unreadable: [],
  });
});

test('a front matter that is too large to read is told, and its words are text', () => {
  const text = `---\na: "${'x'.repeat(100_000)}"\n---\nbody\n`;
  expect(readDocuments('a.md', text)).toMatchObject({
    documents: [{ text, line: 1 }],
    unreadable: [{ path: 'a.md', line: 1, says: 'its front matter has 100,006 characters; 100,000 are read' }],
  });
});
