import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../../../src/domain/evaluation/evaluation.js';
import { evaluationText } from '../../../../src/domain/evaluation/evaluation-text.js';
import type { Power } from '../../../../src/domain/evaluation/plan/power.js';
import type { Sample } from '../../../../src/domain/evaluation/sample.js';
import { anAnswer, anIncident, aSample } from '../../../fixtures/a-sample.js';
import { shuffled } from '../../../fixtures/shuffled.js';
import { evaluationOf, mergeOf, type RunContent, shardsOf, type TakenShard } from '../a-shard.js';

const textOf = (evaluation: Evaluation): string => [...evaluationText(evaluation)].join('');

const anOutcome = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => anAnswer('x', { accuracy: score })),
  },
  fc.constantFrom('timeout', 'empty').map((kind) => anIncident(kind as 'timeout' | 'empty')),
  fc.constant({ ...anAnswer('x', {}), grader_errors: { accuracy: 'no pattern' } }),
);

/** A whole run with outcomes, prices and servers of all kinds. */
const aRun: fc.Arbitrary<RunContent> = fc
  .record({
    ids: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 12 }),
    repeats: fc.integer({ min: 1, max: 3 }),
    outcomes: fc.infiniteStream(anOutcome),
    costs: fc.infiniteStream(fc.integer({ min: 0, max: 5_000_000 })),
    seed: fc.string(),
    hasLimits: fc.boolean(),
  })
  .map(({ ids, repeats, outcomes, costs, seed, hasLimits }) => {
    const cases = ids.map((id, number) => (number % 3 === 0 ? { id, cluster: `c${number % 2}` } : { id }));
    const places = cases.flatMap(({ id }) =>
      Array.from(
        { length: repeats * 2 },
        (_, at) => ({ case: id, repeat: at >> 1, arm: at % 2 ? 'head' : 'base' }) as const,
      ),
    );
    const samples = places.map((place): Sample => {
      const cost_usd = (costs.next().value ?? 0) / 1e9;
      return aSample({
        ...place,
        outcome: outcomes.next().value ?? anAnswer('x'),
        cost_usd,
        model: `m/${place.repeat}`,
        cached: cost_usd > 0.004,
        latency_ms: cost_usd * 1e6,
      });
    });
    return { cases, repeats, hasLimits, samples: shuffled(samples, seed) };
  });

test('shards put together are, byte for byte, what one runner writes, however many and in any order', () => {
  fc.assert(
    fc.property(aRun, fc.constantFrom(1, 2, 3, 7), fc.string(), (run, count, seed) => {
      const whole = evaluationOf(run, () => true).evaluation;
      expect(textOf(mergeOf(shuffled(shardsOf(run, count), seed)))).toBe(textOf(whole));
    }),
    { numRuns: 100 },
  );
});

const run: RunContent = {
  cases: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
  repeats: 1,
  samples: ['a', 'b', 'c', 'd'].flatMap((id) =>
    (['base', 'head'] as const).map((arm) => aSample({ case: id, arm, outcome: anAnswer('x') })),
  ),
};

const [one, two] = shardsOf(run, 2) as [TakenShard, TakenShard];
const changed = (shard: TakenShard, facts: Partial<Evaluation>): TakenShard => ({
  ...shard,
  evaluation: { ...shard.evaluation, ...facts },
});
test('a merged run is of the latest attempt among its shards, and says so once', () => {
  const calls = { made: 3, cached: 0, saved: 0 };
  const suites = two.evaluation.suites.map((suite) => ({ ...suite, calls }));
  const merged = mergeOf([one, changed(two, { attempt: 2, suites })]);
  expect(merged.attempt).toBe(2);
  expect(merged.notes.filter((note) => note.includes('attempt 2 of its run'))).toHaveLength(1);
  expect(mergeOf([one, two])).not.toHaveProperty('attempt');
});

const without = (shard: TakenShard, at: number): TakenShard => ({ ...shard, samples: shard.samples.toSpliced(at, 1) });

describe('shards are refused', () => {
  test.each<[string, readonly TakenShard[], RegExp]>([
    ['of which there are none', [], /nothing to merge/],
    ['of which one is missing', [one], /of 2 shards these are missing: 2/],
    ['of which one is there twice', [one, two, { ...two, folder: 'again' }], /shard 2 of 2 is there twice: shard-2/],
    ['of another number of parts', [one, shardsOf(run, 3)[1] as TakenShard], /not the same number of shards/],
    ['of other commits', [one, changed(two, { head: 'other' })], /not the same commits/],
    ['of another policy', [one, changed(two, { policy: 'other' })], /not the same commits/],
    ['of another plan', [one, { ...two, plan: { ...two.plan, whole: 'other' } }], /not the same plan/],
    ['under other rules', [one, changed(two, { adoption: true })], /not the same rules/],
    ['of other suites', [one, changed(two, { suites: [] })], /not the same suites/],
    ['with another seed than their plan', [one, changed(two, { seed: 'other' })], /plan in this folder is not/],
    ['that are whole runs', [{ ...one, ...evaluationOf(run, () => true) }], /no shard, but a whole run/],
    [
      'that ran the same cases',
      [one, { ...one, ...changed(one, { shard: { index: 2, count: 2 } }), plan: two.plan, folder: 'x' }],
      /run by two shards/,
    ],
    ['that lost a sample', [one, without(two, 0)], /samples of 1 answers in base, but the evaluation counts 2/],
    [
      'that have a sample twice',
      [one, { ...two, samples: [...two.samples, ...two.samples.slice(0, 1)] }],
      /there twice/,
    ],
    [
      'that have a sample of another shard',
      [one, { ...two, samples: one.samples }],
      /not in the evaluation of its shard/,
    ],
    ['that have a sample of another suite', [one, { ...two, samples: [aSample({ suite: 'x' })] }], /which was not run/],
  ])('%s', (_, shards, message) => {
    expect(() => mergeOf(shards)).toThrow(message);
  });
});

test('a shard that ended early ends the whole early, and says which it was', () => {
  const stopped = changed(two, {
    suites: two.evaluation.suites.map((suite) => ({ ...suite, stopped: 'the cost cap' })),
  });
  expect(mergeOf([one, stopped]).suites[0]?.stopped).toBe('shard 2 of 2: the cost cap');
});

test('shards whose scores depend on other things are not put together, and equal ones keep what they say', () => {
  const identified = (shard: TakenShard, dataset: string): TakenShard =>
    changed(shard, {
      suites: shard.evaluation.suites.map((suite) => ({
        ...suite,
        identity: { dataset, graders: 'g', base: 'b', head: 'h' },
      })),
    });
  const merged = mergeOf([identified(one, 'd'), identified(two, 'd')]);
  expect(merged.suites[0]?.identity).toEqual({ dataset: 'd', graders: 'g', base: 'b', head: 'h' });
  expect(() => mergeOf([identified(one, 'd'), identified(two, 'e')])).toThrow(/not the same suites/);
  expect(() => mergeOf([identified(one, 'd'), two])).toThrow(/not the same suites/);
});

test('a judge that was another model on another runner is told as both', () => {
  const judged = (shard: TakenShard, model: string): TakenShard => {
    const row = { metric: 'accuracy', graders: 'llm-rubric', version: 2, model: 'route strict', judges: ['strict'] };
    const suites = shard.evaluation.suites.map((suite) => ({ ...suite, judges: [row] }));
    const samples = shard.samples.map((sample) => ({ ...sample, graded_by: { strict: { [model]: 1 } } }));
    return { ...shard, samples, evaluation: { ...shard.evaluation, suites } };
  };
  const [row] = mergeOf([judged(one, 'a'), judged(two, 'b')]).suites[0]?.judges ?? [];
  expect(Object.keys(row?.served?.['strict']?.base ?? {})).toEqual(['a', 'b']);
  expect(mergeOf([judged(one, 'a'), judged(two, 'a')]).suites[0]?.judges?.[0]).not.toHaveProperty('served');
});

test('what the whole can show is as each shard tells, at the cost of all', () => {
  const power: Power = {
    cases: 4,
    repeats: 1,
    standard_deviation: 0.4,
    source: 'assumed' as const,
    detectable_drop: 0.9,
    passable_margin: 0.7,
    margin: 0.5,
    margin_widened: true,
    expected_usd: 0.1,
    greatest_usd: 0.2,
  };
  const powered = (shard: TakenShard): TakenShard =>
    changed(shard, { suites: shard.evaluation.suites.map((suite) => ({ ...suite, power })) });
  const merged = mergeOf([powered(one), powered(two)]);
  expect(merged.suites[0]?.power).toEqual({ ...power, expected_usd: 0.2, greatest_usd: 0.4 });
});

test('samples that tell other scores than their shard counted are refused, with the case', () => {
  const run: RunContent = {
    cases: [{ id: 'one' }, { id: 'two' }, { id: 'three' }],
    repeats: 1,
    samples: ['one', 'two', 'three'].flatMap((id) =>
      (['base', 'head'] as const).map((arm) =>
        aSample({ case: id, arm, repeat: 0, outcome: anAnswer('x', { accuracy: 0 }) }),
      ),
    ),
  };
  const altered = shardsOf(run, 2).map((shard): TakenShard => {
    const samples = shard.samples.map((sample) =>
      sample.case === 'two' && sample.arm === 'head' ? { ...sample, outcome: anAnswer('x', { accuracy: 1 }) } : sample,
    );
    return { ...shard, samples };
  });
  expect(() => mergeOf(altered)).toThrow('the samples of the case `two` have other scores than the evaluation counts');
});

test('what shards know of earlier runs is told of their cases, whatever their order', () => {
  const ids = ['one', 'two', 'three'];
  const places = ids.flatMap((id) => (['base', 'head'] as const).map((arm) => ({ case: id, arm })));
  const run: RunContent = {
    cases: ids.map((id) => ({ id })),
    repeats: 1,
    samples: places.map((place) => aSample({ ...place, repeat: 0, outcome: anAnswer('x', { accuracy: 1 }) })),
  };
  const counts = { accuracy: { passes: 3, samples: 7 } };
  const knowing = shardsOf(run, 2).map((shard): TakenShard => {
    const suites = shard.evaluation.suites.map((suite) => ({
      ...suite,
      cases: [...suite.cases].map((each) => (each.id === 'two' ? { ...each, earlier: counts } : each)),
    }));
    return { ...shard, evaluation: { ...shard.evaluation, suites } };
  });
  const [suite] = mergeOf(knowing.toReversed()).suites;
  expect([...(suite?.cases ?? [])].map(({ id, earlier }) => [id, earlier])).toEqual([
    ['one', undefined],
    ['two', counts],
    ['three', undefined],
  ]);
});
