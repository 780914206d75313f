import { describe, expect, test } from 'vitest';
import type { Lane } from '../../../src/domain/changes/lane.js';
import type { AttributionRun } from '../../../src/domain/evaluation/attribution-run.js';
import type { CaseScores, SuiteRun } from '../../../src/domain/evaluation/evaluation.js';
import { AttributionVerdict } from '../../../src/domain/gate/attribution-verdict.js';
import { judgeSuite } from '../../../src/domain/gate/judge-suite.js';
import { IncidentTolerances } from '../../../src/domain/inference/incident/incident-tolerances.js';
import { armTotals, buildRun } from './build-run.js';

const settings = { alpha: 0.05, incidents: IncidentTolerances.parse({}) };

/** Whether an arm answers a case rightly, by what of it is as in head. */
type Right = (taken: ReadonlySet<Lane>, index: number) => boolean;

type Setting = { readonly n?: number; readonly factors?: Lane[][]; readonly onDemand?: boolean };

const armsOf = (factors: readonly Lane[][]): Lane[][] =>
  Array.from({ length: 2 ** factors.length - 2 }, (_, index) =>
    factors.filter((_, factor) => ((index + 1) & (2 ** factor)) !== 0).flat(),
  );

function attributed(right: Right, setting: Setting = {}): SuiteRun {
  const { n = 100, factors = [['prompt'], ['model']], onDemand = false } = setting;
  const scoreOf = (lanes: readonly Lane[], index: number) => ({
    accuracy: [right(new Set(lanes), index) ? 1 : 0],
  });
  const indices = Array.from({ length: n }, (_, index) => index);
  const arms = factors.length === 1 ? [] : armsOf(factors);
  const attribution: AttributionRun = {
    on_demand: onDemand,
    factors,
    arms: arms.map((lanes) => ({ lanes, target: 'sha256:m', answered: n, incidents: 0, cost_usd: 0 })),
    cases:
      arms.length === 0
        ? []
        : indices.map((index) => ({ id: `case ${index}`, scores: arms.map((lanes) => scoreOf(lanes, index)) })),
  };
  const cases: CaseScores[] = indices.map((index) => ({
    id: `case ${index}`,
    base: scoreOf([], index),
    head: scoreOf(factors.flat(), index),
  }));
  return buildRun({ cases, attribution });
}

const judged = (run: SuiteRun) => {
  const suite = judgeSuite(run, settings);
  for (const each of suite.attribution ?? []) AttributionVerdict.parse(each);
  return suite;
};

const promptBreaks: Right = (taken, index) => !(taken.has('prompt') && index < 20);

describe('a lane that carries the loss', () => {
  test('is named with its part, and the reason of the suite says so', () => {
    const { verdict, attribution, reason } = judged(attributed(promptBreaks));
    expect(verdict).toBe('fail');
    expect(attribution).toMatchObject([
      {
        metric: 'accuracy',
        n: 100,
        total: expect.closeTo(-0.2, 12),
        parts: [
          { lanes: ['prompt'], effect: expect.closeTo(-0.2, 12), p_value: expect.any(Number) },
          { lanes: ['model'], effect: 0, interval: [0, 0], p_value: 1 },
        ],
        interactions: [{ lanes: ['prompt', 'model'], effect: 0 }],
        carried_by: ['prompt'],
        together: false,
      },
    ]);
    expect(reason).toMatch(/; the prompt carries the loss: −20\.0 points \(−28\.0 to −12\.0\), model 0\.0$/);
  });

  test('may be several, each with its own part', () => {
    const both: Right = (taken, index) =>
      !(taken.has('prompt') && index < 20) && !(taken.has('model') && index >= 20 && index < 50);
    const [attribution] = judged(attributed(both)).attribution ?? [];
    expect(attribution?.carried_by).toEqual(['prompt', 'model']);
    expect(attribution?.reason).toMatch(/^prompt and model each carry a loss: prompt −20\.0 points/);
  });

  test('is told of three, which add up to the whole', () => {
    const factors: Lane[][] = [['prompt'], ['model'], ['code']];
    const [attribution] =
      judged(attributed((taken, index) => !(taken.has('code') && index < 30), { factors })).attribution ?? [];
    expect(attribution?.carried_by).toEqual(['code']);
    expect(attribution?.parts).toHaveLength(3);
    expect(attribution?.interactions.map(({ lanes }) => lanes)).toEqual([
      ['prompt', 'model'],
      ['prompt', 'code'],
      ['model', 'code'],
      ['prompt', 'model', 'code'],
    ]);
    const sum = attribution?.parts.reduce((all, { effect }) => all + effect, 0);
    expect(sum).toBeCloseTo(attribution?.total ?? Number.NaN, 12);
  });

  test('is the only one that differs, without any mixture', () => {
    const [attribution] = judged(attributed(promptBreaks, { factors: [['prompt']] })).attribution ?? [];
    expect(attribution).toMatchObject({ carried_by: ['prompt'], interactions: [], together: false, n: 100 });
    expect(attribution?.reason).toMatch(
      /^the prompt carries the loss: −20\.0 points .*, since nothing but the prompt differs in what is asked$/,
    );
  });

  test('may be two that stand in the same files, named together', () => {
    const factors: Lane[][] = [['prompt', 'code'], ['model']];
    const [attribution] = judged(attributed(promptBreaks, { factors })).attribution ?? [];
    expect(attribution?.carried_by).toEqual(['prompt', 'code']);
    expect(attribution?.reason).toMatch(/^prompt and code, which stand in the same files, carry the loss: −20\.0/);
  });
});

test('an interval ends where no mean of such scores can lie', () => {
  const nearlyAll: Right = (taken, index) => !(taken.has('prompt') && index < 22);
  const [first] = judged(attributed(nearlyAll, { n: 24 })).attribution ?? [];
  expect(first?.parts[0]).toMatchObject({ effect: expect.closeTo(-22 / 24, 12), interval: [-1, expect.any(Number)] });
  const onlyBoth: Right = (taken, index) => taken.size !== 1 || index >= 11;
  const [other] = judged(attributed(onlyBoth, { n: 12, onDemand: true })).attribution ?? [];
  expect(other?.interactions[0]).toMatchObject({
    effect: expect.closeTo(22 / 12, 12),
    interval: [expect.any(Number), 2],
  });
});

describe('lanes that act together', () => {
  test('are told first where only both together break', () => {
    const both: Right = (taken, index) => !(taken.has('prompt') && taken.has('model') && index < 20);
    const [attribution] = judged(attributed(both)).attribution ?? [];
    expect(attribution).toMatchObject({ together: true, interactions: [{ effect: expect.closeTo(-0.2, 12) }] });
    expect(attribution?.reason).toMatch(
      /^prompt and model lose more together than each by itself, so that no single one is to blame: interaction −20\.0/,
    );
  });

  test('are told first where each alone breaks the same answers', () => {
    const either: Right = (taken, index) => !(taken.size > 0 && index < 20);
    const [attribution] = judged(attributed(either)).attribution ?? [];
    expect(attribution).toMatchObject({ together: true, interactions: [{ effect: expect.closeTo(0.2, 12) }] });
    expect(attribution?.reason).toMatch(/^prompt and model lose less together than each by itself/);
  });

  test('are not shown by a few cases that all say the same', () => {
    const both: Right = (taken) => !(taken.has('prompt') && taken.has('model'));
    const run = attributed(both, { n: 4, onDemand: true });
    expect(judged(run).attribution).toMatchObject([{ together: false, carried_by: [] }]);
  });
});

describe('nothing is told of lanes', () => {
  const reasonOf = (run: SuiteRun): string => judged(run).attribution?.[0]?.reason ?? 'nothing';
  const changed = (run: SuiteRun, change: (attribution: AttributionRun) => AttributionRun): SuiteRun => ({
    ...run,
    ...(run.attribution === undefined ? {} : { attribution: change(run.attribution) }),
  });

  test('where nobody asked', () => {
    const { attribution: _, ...run } = attributed(promptBreaks);
    expect(judged(run).attribution).toBeUndefined();
  });

  test('of a metric that passes, unless on demand', () => {
    const passing: Right = () => true;
    expect(judged(attributed(passing)).attribution).toBeUndefined();
    expect(reasonOf(attributed(passing, { onDemand: true }))).toMatch(/^no lane is shown to carry a loss: prompt 0\.0/);
  });

  test('where neither part is beyond chance', () => {
    const little: Right = (taken, index) =>
      !(taken.has('prompt') && index < 3) && !(taken.has('model') && index >= 3 && index < 6);
    const run = attributed(little, { onDemand: true });
    expect(reasonOf(run)).toMatch(/^it cannot be told which lane carries the loss: prompt −3\.0 points/);
    expect(judged(run).attribution).toMatchObject([{ carried_by: [], together: false }]);
  });

  test('where mixtures were not all asked', () => {
    const run = changed(attributed(promptBreaks), (all) => ({ ...all, stopped: 'the cap of calls is reached' }));
    expect(reasonOf(run)).toMatch(/cannot be told .*not all asked: the cap of calls is reached/);
    expect(judged(run).attribution).toMatchObject([{ carried_by: [], total: null, parts: [] }]);
  });

  test('where more than 2 % of the cases have no score in a mixture, and where a mixture is missing', () => {
    const lost = (count: number) =>
      changed(attributed(promptBreaks), (all) => ({
        ...all,
        cases: all.cases.map((each, index) =>
          index < count ? { ...each, scores: [{}, ...each.scores.slice(1)] } : each,
        ),
      }));
    expect(reasonOf(lost(3))).toMatch(/3 of 100 cases have no score in a mixture, more than 2 %/);
    expect(judged(lost(2)).attribution).toMatchObject([{ n: 98, carried_by: ['prompt'] }]);
    const without = changed(attributed(promptBreaks), (all) => ({ ...all, arms: all.arms.slice(1) }));
    expect(reasonOf(without)).toMatch(/100 of 100 cases have no score in a mixture/);
  });

  test('where one cluster is all there is', () => {
    const run = attributed(promptBreaks, { onDemand: true });
    const cases = [...run.cases].map((each) => ({ ...each, cluster: 'one' }));
    expect(reasonOf({ ...run, cases })).toMatch(/only 1 cluster has a score in every arm/);
  });
});

test('cases of one cluster count once', () => {
  const run = attributed(promptBreaks, { onDemand: true });
  const cases = [...run.cases].map((each, index) => ({ ...each, cluster: `c${Math.floor(index / 5)}` }));
  expect(judged({ ...run, cases }).attribution).toMatchObject([
    { n: 20, total: expect.closeTo(-0.2, 12), parts: [{ effect: expect.closeTo(-0.2, 12) }, { effect: 0 }] },
  ]);
});

describe('arms that other models answered or graded', () => {
  const told = (run: SuiteRun): string => judged(run).attribution?.[0]?.reason ?? 'nothing';
  const withMixtures = (
    change: (attribution: AttributionRun) => Partial<AttributionRun>,
    more: Partial<SuiteRun> = {},
  ) => {
    const run = attributed(promptBreaks);
    const { attribution } = run;
    return attribution === undefined
      ? run
      : { ...run, ...more, attribution: { ...attribution, ...change(attribution) } };
  };
  const servedBy = (names: readonly string[], { base = 'openai/gpt', head = 'openai/new' } = {}): SuiteRun =>
    withMixtures(
      ({ arms }) => ({ arms: arms.map((arm, place) => ({ ...arm, served: { [names[place] ?? '']: 100 } })) }),
      { arms: { base: armTotals({ served: { [base]: 100 } }), head: armTotals({ served: { [head]: 100 } }) } },
    );
  const row = { metric: 'accuracy', graders: 'llm-rubric', version: 1, model: 'openai/judge', judges: ['strict'] };
  const gradedBy = (base: string, head: string, arms: readonly string[]): SuiteRun => {
    const strict = { base: { [base]: 100 }, head: { [head]: 100 }, arms: arms.map((name) => ({ [name]: 100 })) };
    return withMixtures(() => ({ judges: { strict } }), { judges: [row] });
  };

  test('a mixture is answered by the model of the side that its own comes from', () => {
    expect(told(servedBy(['openai/gpt', 'openai/new']))).toMatch(/^the prompt carries the loss/);
    expect(told(servedBy(['openai/gpt-later', 'openai/new']))).toMatch(
      /cannot be told .* 100 times as openai\/gpt for base and 100 times as openai\/gpt-later for the mixture with prompt of head$/,
    );
    expect(told(servedBy(['openai/gpt', 'openai/newer']))).toMatch(/openai\/new for head and .* with model of head$/);
  });

  test('a mixture that another judge graded is no partner, whichever it is', () => {
    expect(told(gradedBy('j/a', 'j/a', ['j/a', 'j/a']))).toMatch(/^the prompt carries the loss/);
    expect(told(gradedBy('j/a', 'j/a', ['j/a', 'j/b']))).toMatch(
      /cannot be told .*graded by unlike judges: strict replied 100 times as j\/a for base and 100 times as j\/b for the mixture with model of head$/,
    );
    expect(told({ ...gradedBy('j/a', 'j/a', ['j/b', 'j/b']), judges: [{ ...row, metric: 'tone' }] })).toMatch(
      /^the prompt carries the loss/,
    );
  });

  test('a lane that differs alone is blamed for nothing that unlike judges graded', () => {
    const alone = attributed(promptBreaks, { factors: [['prompt']], onDemand: true });
    const served = { strict: { base: { 'j/a': 100 }, head: { 'j/b': 100 } } };
    expect(told({ ...alone, judges: [{ ...row, served }] })).toMatch(/cannot be told .*graded by unlike judges/);
  });

  test('nothing is told by cached answers of base that no longer stand', () => {
    const control = { samples: 40, scored: 40, metric: 'accuracy', mean_shift: -0.2, p_value: 0.001, stale: true };
    const baseline = { cached: 100, asked: 0, oldest_days: 9, control };
    expect(told({ ...attributed(promptBreaks, { onDemand: true }), baseline })).toMatch(
      /cannot be told .*cached answers of base no longer stand/,
    );
  });
});
