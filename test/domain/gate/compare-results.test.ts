import { describe, expect, test } from 'vitest';
import type { Result, Results } from '../../../src/domain/formats/results/result.js';
import { ComparisonResult, compareResults } from '../../../src/domain/gate/compare-results.js';

const aResult = (id: string, score: number, cluster?: string): Result => ({
  id,
  cluster,
  outcome: { kind: 'scored', scores: { score } },
});

const asResults = (results: readonly Result[]): Results => ({ format: 'scores', results, notes: [] });

const rows = (scores: readonly number[], from = 0): Result[] =>
  scores.map((score, index) => aResult(`case ${from + index}`, score));

const compareScores = (base: readonly Result[], head: readonly Result[], settings: { margin?: number }) =>
  compareResults(asResults(base), asResults(head), settings);

const equal = (n: number): number[] => new Array<number>(n).fill(1);

describe('comparing scores', () => {
  test('answers with one metric named score and its verdict', () => {
    const result = ComparisonResult.parse(compareScores(rows(equal(120)), rows(equal(120)), {}));
    expect(result).toMatchObject({ version: 1, verdict: 'pass', cases: { compared: 120, unpaired: 0 } });
    expect(result.metrics).toHaveLength(1);
    expect(result.metrics[0]).toMatchObject({
      name: 'score',
      role: 'gate',
      n: 120,
      margin: 0.05,
      method: expect.stringContaining('Tango'),
    });
  });

  test('finds a drop, whatever the order of the lines', () => {
    const head = rows([...new Array<number>(12).fill(0), ...equal(88)]);
    expect(compareScores(rows(equal(100)), head, {}).verdict).toBe('fail');
    expect(compareScores(rows(equal(100)), head.toReversed(), {})).toMatchObject({
      verdict: 'fail',
      metrics: [{ difference: -0.12 }],
    });
  });

  test('does not take for a drop that head was asked more often, where nine in ten answers are right', () => {
    const base = rows(equal(50));
    const head = base.flatMap(({ id }, index) =>
      Array.from({ length: 10 }, (_, run) => aResult(id, run === 9 && index < 15 ? 0 : 1)),
    );
    expect(compareScores(base, head, {})).toMatchObject({
      verdict: 'pass',
      metrics: [{ head: 1, p_fail: 1 }],
      cases: { compared: 50, unpaired: 0, cut: 50 },
    });
  });

  test('averages repeats and clusters before it counts', () => {
    const withRepeats = (score: number): Result[] =>
      Array.from({ length: 60 }, (_, index) => aResult(`${index % 20}`, score, `${index % 5}`));
    const [metric] = compareScores(withRepeats(1), withRepeats(1), {}).metrics;
    expect(metric).toMatchObject({ n: 5, method: expect.stringContaining('cluster means') });
  });

  test('counts ids that only one arm has, and calls more than 2 % of them an error', () => {
    expect(compareScores(rows(equal(101)), rows(equal(100)), {})).toMatchObject({
      verdict: 'pass',
      cases: { compared: 100, unpaired: 1 },
    });
    expect(compareScores(rows(equal(100)), rows(equal(100), 2), {})).toMatchObject({
      verdict: 'error',
      cases: { compared: 98, unpaired: 4 },
    });
  });

  test('of nothing, or of nothing in one arm, is an error', () => {
    expect(compareScores([], [], {}).verdict).toBe('error');
    expect(compareScores(rows(equal(60)), [], {}).verdict).toBe('error');
    expect(compareScores([], rows(equal(60)), {}).verdict).toBe('error');
  });

  test('refuses a margin that so many cases cannot pass', () => {
    expect(() => compareScores(rows(equal(20)), rows(equal(20)), { margin: 0.05 })).toThrow(
      /20 cases of these scores.*it takes 52/,
    );
    expect(compareScores(rows(equal(20)), rows(equal(20)), { margin: 0.2 }).verdict).toBe('pass');
  });

  test('refuses an id that stands in two clusters', () => {
    expect(() => compareScores([aResult('a', 1, 'x')], [aResult('a', 1, 'y')], {})).toThrow(
      'the id a is in the cluster x and in y',
    );
  });
});
