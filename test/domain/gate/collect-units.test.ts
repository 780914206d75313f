import { describe, expect, test } from 'vitest';
import type { CaseScores } from '../../../src/domain/evaluation/evaluation.js';
import { collectUnits, type UnitSource, type Units } from '../../../src/domain/gate/collect-units.js';
import { isScored, ScoreColumns } from '../../../src/domain/gate/score-columns.js';
import { binaryCases } from './build-run.js';

const source = (cases: CaseScores[], changes: Partial<UnitSource> = {}): UnitSource => ({
  name: 'accuracy',
  comparison: 'arms',
  scores: new ScoreColumns(cases, ['accuracy']),
  plannedCases: cases.length,
  repeats: 1,
  stopped: false,
  ...changes,
});

function unitsOf(from: UnitSource): Units {
  const collected = collectUnits(from);
  if (collected.kind === 'unusable') throw new Error(collected.reason);
  return collected;
}

const scored = (id: string, base: number[], head: number[], cluster?: string): CaseScores => ({
  id,
  ...(cluster === undefined ? {} : { cluster }),
  base: { accuracy: base },
  head: { accuracy: head },
});

describe('the unit of analysis', () => {
  test('is the case, averaged over its repeats', () => {
    const units = unitsOf(source([scored('a', [1, 0, 1], [0, 0, 1]), scored('b', [1], [0.5, 1])]));
    expect(units.unit).toBe('case');
    expect(units.base).toEqual([2 / 3, 1]);
    expect(units.head).toEqual([1 / 3, 0.75]);
  });

  test('is the cluster where cases have one, each cluster with equal weight', () => {
    const cases = [
      scored('a', [1], [1], 'doc'),
      scored('b', [0], [1], 'doc'),
      scored('c', [1], [0], 'other'),
      scored('doc', [1], [1]),
    ];
    const units = unitsOf(source(cases));
    expect(units.unit).toBe('cluster');
    expect(units.base).toEqual([0.5, 1, 1]);
    expect(units.head).toEqual([1, 0, 1]);
  });

  test('is binary only for single scores of 0 and 1 without clusters', () => {
    expect(unitsOf(source(binaryCases(5, { losses: 1 }))).binary).toBe(true);
    expect(unitsOf(source([scored('a', [1], [0.5])])).binary).toBe(false);
    expect(unitsOf(source([scored('a', [1, 1], [1, 1])], { repeats: 2 })).binary).toBe(false);
    expect(unitsOf(source([scored('a', [1], [0], 'doc')])).binary).toBe(false);
  });

  test('has head for base where both arms are one target', () => {
    const units = unitsOf(source([{ id: 'a', head: { accuracy: [0] } }], { comparison: 'identical' }));
    expect(units.base).toEqual(units.head);
  });

  test('has no base where head stands alone', () => {
    expect(unitsOf(source([{ id: 'a', head: { accuracy: [0] } }], { comparison: 'head-only' })).base).toBeUndefined();
  });
});

describe('scores that are lost', () => {
  const reasonOf = (from: UnitSource): string | undefined => {
    const collected = collectUnits(from);
    return collected.kind === 'unusable' ? `${collected.verdict}: ${collected.reason}` : undefined;
  };

  test('are tolerated and counted up to 2 % of the planned cases', () => {
    expect(unitsOf(source(binaryCases(98), { plannedCases: 100 })).missing).toBe(2);
    expect(reasonOf(source(binaryCases(97), { plannedCases: 100 }))).toBe(
      'error: 3 of 100 cases have no score, more than 2 %',
    );
  });

  test('count when only one arm has lost them', () => {
    const cases = binaryCases(100).map((each, index) => (index < 3 ? { ...each, head: {} } : each));
    expect(reasonOf(source(cases))).toContain('3 of 100 cases');
    const empty = binaryCases(100).map((each, index) => (index < 3 ? { ...each, base: { accuracy: [] } } : each));
    expect(reasonOf(source(empty))).toContain('3 of 100 cases');
  });

  test('count when they are repeats of a case that kept another', () => {
    const cases = Array.from({ length: 20 }, (_, index) => scored(`${index}`, [1, 1, 1], index < 2 ? [1] : [1, 1, 1]));
    expect(reasonOf(source(cases, { repeats: 3 }))).toBe('error: 4 of 60 scores are missing in head, more than 2 %');
  });

  test('leave nothing when an arm has none at all', () => {
    expect(reasonOf(source(binaryCases(10).map((each) => ({ ...each, head: {} }))))).toBe(
      'error: no case has a score in head',
    );
    expect(reasonOf(source(binaryCases(10).map(({ id, head }) => ({ id, head }))))).toBe(
      'error: no case has a score in base',
    );
  });

  test('are an error when there are no cases', () => {
    expect(reasonOf(source([]))).toBe('error: there are no cases');
  });

  test('are no fault of a run that ended early, which is inconclusive when nothing was scored', () => {
    expect(unitsOf(source(binaryCases(10), { plannedCases: 100, stopped: true })).missing).toBe(90);
    expect(reasonOf(source([], { plannedCases: 100, stopped: true }))).toContain('inconclusive: the run ended');
  });
});

test.each([Number.NaN, -0.01, 1.01, Number.POSITIVE_INFINITY])(
  'a score of %d is an error, even in a run that ended early',
  (score) => {
    const cases = [...binaryCases(60), scored('odd', [1], [score])];
    for (const stopped of [false, true]) {
      expect(collectUnits(source(cases, { stopped }))).toMatchObject({ kind: 'unusable', verdict: 'error' });
    }
  },
);

test('a case is scored when every arm that counts has a score', () => {
  const [whole] = binaryCases(1);
  const half: CaseScores = { id: 'half', head: { accuracy: [1] } };
  const scores = new ScoreColumns(whole === undefined ? [half] : [whole, half], ['accuracy', 'tone']);
  expect(isScored(scores.compared('accuracy', 'arms'), 0)).toBe(true);
  expect(isScored(scores.compared('accuracy', 'arms'), 1)).toBe(false);
  expect(isScored(scores.compared('accuracy', 'head-only'), 1)).toBe(true);
  expect(isScored(scores.compared('tone', 'head-only'), 1)).toBe(false);
});
