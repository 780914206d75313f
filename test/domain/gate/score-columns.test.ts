import { expect, test } from 'vitest';
import type { CaseScores } from '../../../src/domain/evaluation/evaluation.js';
import { ScoreColumns } from '../../../src/domain/gate/score-columns.js';

const cases: CaseScores[] = [
  { id: 'a', cluster: 'doc', base: { accuracy: [1, 0, 1] }, head: { accuracy: [0.5], tone: [1] } },
  { id: 'b', head: { accuracy: [], odd: [1] } },
  { id: 'c', cluster: 'doc', base: { accuracy: [2] }, head: { accuracy: [1, 1] } },
];
const scores = new ScoreColumns(cases, ['accuracy', 'tone']);
const { base, head } = scores.compared('accuracy', 'arms');

test('a column tells of each case how many scores it has, their mean and whether they are right or wrong', () => {
  expect([0, 1, 2].map((row) => [base.countAt(row), head.countAt(row)])).toEqual([
    [3, 1],
    [0, 0],
    [1, 2],
  ]);
  expect([base.meanAt(0), base.meanAt(1), head.meanAt(2)]).toEqual([2 / 3, Number.NaN, 1]);
  expect(base.countsAt(0)).toEqual({ passes: 2, samples: 3 });
  expect([head.countsAt(0), head.countsAt(1), head.countsAt(3)]).toEqual([undefined, undefined, undefined]);
  expect([base.total, head.total]).toEqual([4, 3]);
});

test('the first score that is none is kept with its row', () => {
  expect(base.invalid).toEqual({ row: 2, score: 2 });
  expect(head.invalid).toBeUndefined();
});

test('what nobody asked for is a stranger, and has no scores', () => {
  expect([...scores.strangers]).toEqual(['odd']);
  expect(scores.compared('odd', 'arms').head.countAt(1)).toBe(0);
});

test('head stands for base where nothing else is compared', () => {
  expect(scores.compared('tone', 'identical').base.countAt(0)).toBe(1);
  expect(scores.compared('tone', 'arms').base.countAt(0)).toBe(0);
});

test('cases of one cluster have its number, and a case that is there twice is told', () => {
  expect([0, 1, 2].map((row) => scores.clusterAt(row))).toEqual([0, undefined, 0]);
  expect([scores.hasClusters, scores.areDistinct]).toEqual([true, true]);
  const twice = new ScoreColumns([...cases.slice(1, 2), ...cases.slice(1, 2)], []);
  expect([twice.hasClusters, twice.areDistinct]).toEqual([false, false]);
});
