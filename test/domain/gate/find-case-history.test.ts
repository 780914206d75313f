import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseScores } from '../../../src/domain/evaluation/evaluation.js';
import { mostListed } from '../../../src/domain/gate/case-history.js';
import { findCaseHistory } from '../../../src/domain/gate/find-case-history.js';
import { judgeSuite } from '../../../src/domain/gate/judge-suite.js';
import { ScoreColumns } from '../../../src/domain/gate/score-columns.js';
import { SuiteVerdict } from '../../../src/domain/gate/verdict.js';
import type { CaseCounts } from '../../../src/domain/history/case-counts.js';
import { IncidentTolerances } from '../../../src/domain/inference/incident/incident-tolerances.js';
import { seededRandom } from '../../../src/domain/statistics/distributions/seeded-random.js';
import { buildRun } from './build-run.js';

const answered = (id: string, base: number[], head: number[], earlier?: CaseCounts): CaseScores => ({
  id,
  base: { accuracy: base },
  head: { accuracy: head },
  ...(earlier === undefined ? {} : { earlier: { accuracy: earlier } }),
});

const found = (cases: CaseScores[], changes = {}) => {
  const run = buildRun({ cases, ...changes });
  return findCaseHistory(run, new ScoreColumns(cases, Object.keys(run.gate.metrics)));
};
const right = (count: number): number[] => new Array<number>(count).fill(1);
const wrong = (count: number): number[] => new Array<number>(count).fill(0);

describe('a flaky case', () => {
  test('has answers of one arm that differ, base first', () => {
    const cases = [
      answered('steady', right(4), right(4)),
      answered('wavers', [1, 0, 1, 1], [1, 1, 0, 0]),
      answered('wavers in head', right(4), [1, 0, 1, 0]),
      answered('turned', right(4), wrong(4)),
    ];
    expect(found(cases).flaky_cases).toEqual([
      { id: 'wavers in head', metric: 'accuracy', passes: 2, samples: 4, rate: expect.closeTo(2 / 3, 12) },
      { id: 'wavers', metric: 'accuracy', passes: 3, samples: 4, rate: 0.5 },
    ]);
  });

  test('is known by its history even where it is asked once', () => {
    const [flaky] = found([answered('old', [1], [1], { passes: 6, samples: 8 })]).flaky_cases ?? [];
    expect(flaky).toMatchObject({ id: 'old', passes: 6, samples: 8 });
  });

  test('needs scores that are right or wrong', () => {
    expect(found([answered('graded', [0.4, 0.6], [0.5, 0.5])])).toEqual({});
  });

  test('may be one of a suite that was run for head alone', () => {
    const cases = [{ id: 'new', head: { accuracy: [1, 0] } }];
    expect(found(cases, { comparison: 'head-only' }).flaky_cases).toHaveLength(1);
  });
});

describe('a newly broken case', () => {
  test('fails in head more often than its history explains', () => {
    const steady = Array.from({ length: 20 }, (_, index) =>
      answered(`steady ${index}`, right(3), right(3), { passes: 12, samples: 12 }),
    );
    const cases = [...steady, answered('broken', right(3), wrong(3), { passes: 12, samples: 12 })];
    expect(found(cases).newly_broken_cases).toEqual([
      {
        id: 'broken',
        metric: 'accuracy',
        passes: 0,
        samples: 3,
        earlier_passes: 12,
        earlier_samples: 12,
        // scipy.stats.betabinom.cdf(0, 3, 12.5, .5)
        p_value: expect.closeTo(0.0006868131868131868, 10),
        q_value: expect.closeTo(0.014423076923076922, 10),
      },
    ]);
  });

  test('is none where the case has always been flaky, or where nobody has seen it before', () => {
    expect(found([answered('flaky', [1], wrong(3), { passes: 6, samples: 12 })]).newly_broken_cases).toBeUndefined();
    expect(found([answered('seen once', [1], [0])]).newly_broken_cases).toBeUndefined();
    expect(found([{ id: 'new', head: { accuracy: wrong(5) } }]).newly_broken_cases).toBeUndefined();
  });

  test('is seen by repeats alone, without a history', () => {
    expect(found([answered('broken', right(5), wrong(5))]).newly_broken_cases).toHaveLength(1);
  });

  test('is compared with history or with this run, never with both together', () => {
    const [longer] =
      found([answered('broken', right(5), wrong(5), { passes: 9, samples: 9 })]).newly_broken_cases ?? [];
    expect(longer).toMatchObject({ earlier_passes: 9, earlier_samples: 9 });
    const [shorter] =
      found([answered('broken', right(5), wrong(5), { passes: 2, samples: 2 })]).newly_broken_cases ?? [];
    expect(shorter).toMatchObject({ earlier_passes: 5, earlier_samples: 5 });
  });

  test('is none where both arms are one target', () => {
    const cases = [{ id: 'same', head: { accuracy: wrong(5) }, earlier: { accuracy: { passes: 9, samples: 9 } } }];
    expect(found(cases, { comparison: 'identical' })).toEqual({});
  });
});

test('of cases that did not change hardly any run lists one as newly broken', () => {
  const random = seededRandom('unchanged');
  const answers = (chance: number, count: number): number[] =>
    Array.from({ length: count }, () => (random() < chance ? 1 : 0));
  const runs = 200;
  let listing = 0;
  for (let run = 0; run < runs; run += 1) {
    const cases = Array.from({ length: 60 }, (_, index) => {
      const chance = random() ** 0.3;
      const past = answers(chance, 20);
      return answered(`${index}`, answers(chance, 3), answers(chance, 3), {
        passes: past.filter((score) => score === 1).length,
        samples: past.length,
      });
    });
    if (found(cases).newly_broken_cases !== undefined) listing += 1;
  }
  expect(listing / runs).toBeLessThan(0.15);
});

test('the lists decide nothing, are bounded, and fit the verdict', () => {
  const cases = Array.from({ length: 400 }, (_, index) =>
    answered(`case ${String(index).padStart(3, '0')}`, [1, 1, 1, 1, index % 2], right(5)),
  );
  const settings = { alpha: 0.05, margin: undefined, incidents: IncidentTolerances.parse({}) };
  const verdict = SuiteVerdict.parse(judgeSuite(buildRun({ cases, repeats: 5 }), settings));
  expect(verdict.verdict).toBe('pass');
  expect(verdict.flaky_cases).toHaveLength(mostListed);
  expect(verdict.flaky_cases?.[0]).toMatchObject({ id: 'case 000', rate: 0.4 });
});

test('the order of cases changes no list', () => {
  const score = fc.constantFrom(0, 1);
  const scores = fc.array(score, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(scores, scores), { minLength: 1, maxLength: 20 }), (pairs) => {
      const cases = pairs.map(([base, head], index) => answered(`${index}`, base, head));
      expect(found([...cases].reverse())).toEqual(found(cases));
    }),
    { numRuns: 50 },
  );
});
