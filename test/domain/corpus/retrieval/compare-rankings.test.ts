import { describe, expect, test } from 'vitest';
import { compareRankings } from '../../../../src/domain/corpus/retrieval/compare-rankings.js';
import type { Query } from '../../../../src/domain/corpus/retrieval/read-queries.js';
import type { Rankings } from '../../../../src/domain/corpus/retrieval/read-rankings.js';
import { RetrievalComparison } from '../../../../src/domain/corpus/retrieval/retrieval-comparison.js';
import { retrievalSummary } from '../../../../src/domain/report/terminal/retrieval-summary.js';

const idsUpTo = (count: number): string[] => Array.from({ length: count }, (_, index) => `q${index}`);

const queriesOf = (count: number): Query[] => idsUpTo(count).map((id) => ({ id, grades: new Map([[`${id}.md`, 1]]) }));

/** Each query finds its document at the first place, but for those whose ranking is given. */
const rankingsOf = (count: number, others: Readonly<Record<string, readonly string[]>> = {}): Rankings =>
  new Map(idsUpTo(count).map((id) => [id, others[id] ?? [`${id}.md`, 'other.md']]));

const without = (rankings: Rankings, ...ids: string[]): Rankings =>
  new Map([...rankings].filter(([id]) => !ids.includes(id)));

const compare = (head: Rankings, { base = rankingsOf(100), queries = queriesOf(100) } = {}) =>
  RetrievalComparison.parse(compareRankings(queries, { base, head }, { cutoff: 5 }));

describe('comparing rankings', () => {
  test('passes where nothing changed, measure by measure', () => {
    const { verdict, metrics, queries } = compare(rankingsOf(100));
    expect(verdict).toBe('pass');
    expect(metrics.map(({ name, base, head, verdict: word }) => [name, base, head, word])).toEqual([
      ['recall@5', 1, 1, 'pass'],
      ['precision@5', expect.closeTo(0.2, 9), expect.closeTo(0.2, 9), 'pass'],
      ['mrr@5', 1, 1, 'pass'],
      ['ndcg@5', 1, 1, 'pass'],
    ]);
    expect(queries).toEqual({ compared: 100, missing_in_base: 0, missing_in_head: 0, without_relevant: 0 });
  });

  test('fails where many queries find less, and names what lost', () => {
    const worse = Object.fromEntries(idsUpTo(30).map((id) => [id, ['other.md', `${id}.md`]]));
    const { verdict, metrics, lost_most } = compare(rankingsOf(100, { ...worse, q50: ['other.md'] }));
    expect(verdict).toBe('fail');
    expect(metrics.find(({ name }) => name === 'mrr@5')).toMatchObject({ verdict: 'fail', cases_worse: 31 });
    expect(metrics.find(({ name }) => name === 'recall@5')).toMatchObject({ cases_worse: 1 });
    expect(lost_most).toHaveLength(5);
    expect(lost_most[0]).toMatchObject({ id: 'q50', documents: ['q50.md'], head: { 'recall@5': 0 } });
    expect(lost_most[1]).toMatchObject({ id: 'q0', documents: [], base: { 'mrr@5': 1 }, head: { 'mrr@5': 0.5 } });
  });

  test('names the document that is behind the loss of many queries', () => {
    const queries = idsUpTo(40).map((id) => ({ id, grades: new Map([['returns.md', 1]]) }));
    const base = new Map(idsUpTo(40).map((id) => [id, ['returns.md']]));
    const head = new Map(idsUpTo(40).map((id, index) => [id, index < 7 ? ['x'] : ['returns.md']]));
    expect(compare(head, { base, queries }).documents_lost).toEqual([{ id: 'returns.md', queries: 7 }]);
  });

  test('takes a query that head lacks for one that found nothing', () => {
    const missing = idsUpTo(12);
    const { verdict, queries, metrics } = compare(without(rankingsOf(100), ...missing));
    expect(verdict).toBe('fail');
    expect(queries).toMatchObject({ compared: 100, missing_in_head: 12 });
    expect(metrics[0]).toMatchObject({ name: 'recall@5', head: 0.88 });
  });

  test('has no verdict but an error where base lacks more than a few', () => {
    const base = without(rankingsOf(100), 'q1', 'q2', 'q3');
    const { verdict, queries, notes } = compare(rankingsOf(100), { base });
    expect(verdict).toBe('error');
    expect(queries).toMatchObject({ missing_in_base: 3 });
    expect(notes[0]).toContain('base has no ranking for q1, q2, q3');
  });

  test('counts queries of one cluster as one', () => {
    const queries = queriesOf(100).map((query, index) => ({ ...query, cluster: `${index % 50}` }));
    expect(compare(rankingsOf(100), { queries }).metrics[0]).toMatchObject({ n: 50, unit: 'cluster' });
  });

  test('leaves out queries without a relevant document, and rankings that nobody asked for', () => {
    const queries: Query[] = [...queriesOf(100), { id: 'none', grades: new Map([['a', 0]]) }];
    const head = new Map([...rankingsOf(100), ['stranger', ['a']]]);
    const result = compare(head, { queries });
    expect(result.queries).toMatchObject({ compared: 100, without_relevant: 1, missing_in_head: 0 });
    expect(result.notes).toEqual(['rankings for stranger are left out, since no such query is judged']);
  });

  test('tells how much is judged, where some is judged as not relevant', () => {
    const queries = queriesOf(100).map(({ id, grades }) => ({ id, grades: new Map([...grades, ['other.md', 0]]) }));
    const head = rankingsOf(100, { q0: ['q0.md', 'new.md'] });
    expect(compare(head, { queries }).judged).toEqual({ base: 1, head: 0.995 });
    expect(compare(head).judged).toBeUndefined();
  });

  test.each([
    ['no query has a relevant document', { queries: [{ id: 'q0', grades: new Map([['a', 0]]) }] }, /no query has/],
    ['base ranks other queries', { base: new Map([['1', ['q0.md']]]) }, /base ranks documents for none/],
    [
      'base finds nothing at all',
      { base: rankingsOf(100, {}), queries: [{ id: 'q0', grades: new Map([['0', 1]]) }] },
      /base finds no relevant/,
    ],
  ])('refuses to compare where %s', (_, given, message) => {
    expect(() => compare(rankingsOf(100), given)).toThrow(message);
  });

  test('refuses a head that ranks other queries', () => {
    expect(() => compare(new Map([['other', ['a']]]))).toThrow(/head ranks documents for none of the queries/);
  });
});

test('a hostile id stays one line of the terminal', () => {
  const id = 'q0\n::error::\u001b[31m';
  const queries: Query[] = [{ id, grades: new Map([['a\n::warning::', 1]]) }, ...queriesOf(50)];
  const base = new Map([[id, ['a\n::warning::']], ...rankingsOf(50)]);
  const head = new Map([[id, []], ...rankingsOf(50)]);
  const text = retrievalSummary(compareRankings(queries, { base, head }, { cutoff: 3 }));
  expect(text).toContain('q0⏎::error::');
  expect(text).not.toMatch(/\u001b|^::/m);
  expect(text.split('\n').filter((line) => line.includes('::'))).toHaveLength(1);
});
