import { describe, expect, test } from 'vitest';
import { describeCut, pairResults } from '../../../../src/domain/formats/results/pair-results.js';
import type { Result } from '../../../../src/domain/formats/results/result.js';

const scored = (id: string, ...scores: number[]): Result[] =>
  scores.map((score) => ({ id, outcome: { kind: 'scored', scores: { accuracy: score } } }));

const broken = (id: string): Result => ({ id, outcome: { kind: 'errored', message: 'boom' } });

const metrics = new Set(['accuracy']);

describe('a case that ran more often in one arm', () => {
  test('counts with the first runs of that arm, as many as the other has', () => {
    const { cases, repeats, cut } = pairResults(scored('a', 1), scored('a', 0, 1, 1), metrics);
    expect(cases).toEqual([{ id: 'a', base: { accuracy: [1] }, head: { accuracy: [0] } }]);
    expect({ repeats, cut }).toEqual({ repeats: 1, cut: 1 });
  });

  test('has a run that broke counted as one', () => {
    const base = [broken('a'), ...scored('a', 1, 1)];
    const { cases, repeats } = pairResults(base, scored('a', 1, 0), metrics);
    expect(cases).toEqual([{ id: 'a', base: { accuracy: [1] }, head: { accuracy: [1, 0] } }]);
    expect(repeats).toBe(2);
  });

  test('is left alone where the other arm lacks it, or there is none', () => {
    expect(pairResults(scored('b', 1), scored('a', 0, 1), metrics)).toMatchObject({ cut: 0 });
    expect(pairResults(undefined, scored('a', 0, 1), metrics)).toMatchObject({
      cases: [{ head: { accuracy: [0, 1] } }],
      cut: 0,
    });
  });
});

test('says so where some runs do not count', () => {
  expect(describeCut({ cut: 0 })).toEqual([]);
  expect(describeCut({ cut: 12 })).toEqual([
    '12 cases ran more often in one arm than in the other; of each as many runs count as both have, the first ones',
  ]);
});
