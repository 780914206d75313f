import { describe, expect, test } from 'vitest';
import { readQueries } from '../../../../src/domain/corpus/retrieval/read-queries.js';
import { readRankings } from '../../../../src/domain/corpus/retrieval/read-rankings.js';

const rankings = (text: string) => Object.fromEntries(readRankings(text, 'run'));

describe('reading what a retriever returned', () => {
  test.each([
    ['a list, the best first', '{"query": "q", "documents": ["b", "a"]}'],
    ['scores in any order', '{"query": "q", "documents": [{"id": "a", "score": 1}, {"id": "b", "score": 2.5}]}'],
    ['an object of scores', '{"query": "q", "documents": {"a": -2, "b": -1}, "latency_ms": 3}'],
    ['a run of TREC, whose ranks count for nothing', 'q Q0 a 1 0.5 run\nq Q0 b 2 1e3 run\n'],
    [
      'a run with a mark, tabs and the line ends of Windows',
      '\uFEFFq\tQ0\ta\t1\t1\trun\r\n\r\nq\tQ0\tb\t2\t2\trun\r\n',
    ],
  ])('%s', (_, text) => {
    expect(rankings(text)).toEqual({ q: ['b', 'a'] });
  });

  test('of equal scores the id comes first that is last by its bytes', () => {
    const run = ['b', '\u{1F600}', 'a', '\uFF01', 'B'].map((id) => `q Q0 ${id} 1 7 run`).join('\n');
    expect(rankings(run)).toEqual({ q: ['\u{1F600}', '\uFF01', 'b', 'a', 'B'] });
  });

  test('numbers are ids too, and nothing returned is a ranking', () => {
    expect(rankings('{"query": 7, "documents": [12, "a"]}\n{"query": 8, "documents": []}')).toEqual({
      7: ['12', 'a'],
      8: [],
    });
  });

  test.each([
    ['an empty file', ' \n', /^this file is empty/],
    ['a document twice', '{"query": "q", "documents": ["a", "a"]}', /`a` is there twice for one query/],
    ['a document twice in a run', 'q Q0 a 1 2 r\nq Q0 a 2 1 r', /`a` is there twice for one query/],
    ['a query twice', '{"query": "q", "documents": []}\n{"query": "q", "documents": []}', /query `q` is there twice/],
    ['a score that is none', 'q Q0 a 1 high r', /score `high` is no number/],
    ['qrels in place of a run', 'q 0 a 1', /it has 4 columns, not 6/],
    ['ids and scores mixed', '{"query": "q", "documents": ["a", {"id": "b", "score": 1}]}', /^this line is no ranking/],
    ['another key', '{"query": "q", "docs": ["a"]}', /^this line is no ranking/],
    ['a line that is no JSON', '{"query": "q", "documents": []}\nq', /not valid JSON/],
  ])('refuses %s', (_, text, message) => {
    expect(() => readRankings(text, 'run')).toThrow(message);
  });

  test('tells line and key', () => {
    expect(() => readRankings('{"query": "q", "documents": []}\n{"query": "p"}', 'run.jsonl')).toThrow(
      expect.objectContaining({ place: { path: 'run.jsonl', line: 2, key: 'documents' } }),
    );
  });
});

const queries = (text: string) =>
  readQueries(text, 'queries').map(({ id, grades, cluster }) => ({ id, grades: Object.fromEntries(grades), cluster }));

describe('reading queries', () => {
  test.each([
    ['a list of relevant documents', '{"id": "q", "text": "?", "relevant": ["a", "b"]}', { a: 1, b: 1 }],
    ['grades', '{"id": "q", "relevant": {"a": 2, "b": 0}}', { a: 2, b: 0 }],
    ['qrels of TREC', 'q 0 a 2\nq 0 b -1', { a: 2, b: -1 }],
  ])('%s', (_, text, grades) => {
    expect(queries(text)).toEqual([{ id: 'q', grades, cluster: undefined }]);
  });

  test.each([
    ['a document that is judged twice', 'q 0 a 2\nq 0 a 1', /`a` is judged twice/],
    ['a document that is listed twice', '{"id": "q", "relevant": ["a", "a"]}', /`a` is judged twice/],
    ['a query that is there twice', '{"id": 1, "relevant": []}\n{"id": "1", "relevant": []}', /`1` is there twice/],
    ['a query without relevant documents', '{"id": "q", "relevent": ["a"]}', /it has no `relevant`/],
    ['a grade that is none', 'q 0 a yes', /grade `yes` is no number/],
  ])('refuses %s', (_, text, message) => {
    expect(() => queries(text)).toThrow(message);
  });
});
