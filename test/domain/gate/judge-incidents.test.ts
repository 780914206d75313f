import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArmTotals, SuiteRun } from '../../../src/domain/evaluation/evaluation.js';
import { judgeIncidents } from '../../../src/domain/gate/judge-incidents.js';
import { judgeSuite } from '../../../src/domain/gate/judge-suite.js';
import { IncidentVerdict } from '../../../src/domain/gate/verdict.js';
import {
  causeOfKind,
  IncidentTolerances,
  TolerableKind,
} from '../../../src/domain/inference/incident/incident-tolerances.js';
import { seededRandom } from '../../../src/domain/statistics/distributions/seeded-random.js';
import { armTotals, binaryCases, buildRun } from './build-run.js';

const settings = { alpha: 0.05, incidents: IncidentTolerances.parse({}) };

type Spoilt = Partial<Record<TolerableKind, number>>;

/** An arm of `samples` samples of which incidents or notices spoilt some. */
function armOf(samples: number, spoilt: Spoilt): ArmTotals {
  const entries = Object.entries(spoilt).filter(([, count]) => count > 0);
  const isNotice = (kind: string): boolean => causeOfKind(TolerableKind.parse(kind)) === 'notice';
  const incidents = Object.fromEntries(entries.filter(([kind]) => !isNotice(kind)));
  const lost = Object.values(incidents).reduce((sum, count) => sum + count, 0);
  const notices = Object.fromEntries(entries.filter(([kind]) => isNotice(kind)));
  return armTotals({ answered: samples - lost, incidents, notices });
}

/** A run of so many cases, each arm spoilt as told. */
const runOf = (cases: number, base: Spoilt, head: Spoilt, changes: Partial<SuiteRun> = {}): SuiteRun => {
  const repeats = changes.repeats ?? 1;
  return buildRun({
    cases: binaryCases(cases),
    arms: { base: armOf(cases * repeats, base), head: armOf(cases * repeats, head) },
    ...changes,
  });
};

const judged = (run: SuiteRun, incidents: Partial<IncidentTolerances> = {}) =>
  judgeIncidents(run, { alpha: 0.05, incidents: { ...settings.incidents, ...incidents } }).map((each) =>
    IncidentVerdict.parse(each),
  );

const wordsOf = (...args: Parameters<typeof judged>): string[] =>
  judged(...args).map(({ kind, arm, verdict }) => `${kind} in ${arm}: ${verdict}`);

describe('each kind is held against its own tolerance in each arm', () => {
  test('with its count, its share and whether that is too much', () => {
    const run = runOf(100, { timeout: 2 }, { truncated: 1, timeout: 5, 'missing-usage': 30 });
    const common = { samples: 100 };
    expect(judged(run)).toEqual([
      {
        ...common,
        kind: 'timeout',
        arm: 'base',
        count: 2,
        share: 0.02,
        tolerance: 0.02,
        exceeded: false,
        verdict: 'pass',
      },
      {
        ...common,
        kind: 'truncated',
        arm: 'head',
        count: 1,
        share: 0.01,
        tolerance: 0.02,
        exceeded: false,
        verdict: 'pass',
      },
      {
        ...common,
        kind: 'timeout',
        arm: 'head',
        count: 5,
        share: 0.05,
        tolerance: 0.02,
        exceeded: true,
        verdict: 'inconclusive',
      },
      {
        ...common,
        kind: 'missing-usage',
        arm: 'head',
        count: 30,
        share: 0.3,
        tolerance: 1,
        exceeded: false,
        verdict: 'pass',
      },
    ]);
  });

  test('that policy may widen or narrow', () => {
    const run = runOf(100, {}, { timeout: 4, empty: 1 });
    expect(wordsOf(run, { timeout: 0.05, empty: 0 })).toEqual(['empty in head: inconclusive', 'timeout in head: pass']);
  });

  test('and base counts only where it was run', () => {
    expect(judged(runOf(100, { empty: 50 }, {}, { comparison: 'identical' }))).toEqual([]);
    expect(judged(runOf(100, { empty: 50 }, {}, { comparison: 'head-only' }))).toEqual([]);
  });
});

describe('what the model itself did', () => {
  test('fails a suite when it is head’s alone and beyond chance', () => {
    expect(wordsOf(runOf(100, { truncated: 1 }, { truncated: 30 }))).toEqual([
      'truncated in base: pass',
      'truncated in head: fail',
    ]);
    expect(wordsOf(runOf(12, {}, { refused: 12 }))).toEqual(['refused in head: fail']);
  });

  test('fails a suite that has no base', () => {
    const run = runOf(100, {}, { empty: 20 }, { comparison: 'head-only', arms: { head: armOf(100, { empty: 20 }) } });
    expect(wordsOf(run)).toEqual(['empty in head: fail']);
  });

  test.each<[string, SuiteRun]>([
    ['base does it too', runOf(100, { truncated: 10 }, { truncated: 40 })],
    ['it may be chance: one of twelve', runOf(12, {}, { truncated: 1 })],
    ['it may be chance: five of sixty', runOf(60, {}, { truncated: 5 })],
    ['base was lost to the infrastructure', runOf(100, { timeout: 100 }, { truncated: 40 })],
    ['little of base was measured', runOf(100, { timeout: 96 }, { truncated: 40 })],
    ['base has no totals', runOf(100, {}, { truncated: 40 }, { arms: { head: armOf(100, { truncated: 40 }) } })],
    ['both arms have one target', runOf(100, {}, { truncated: 40 }, { comparison: 'identical' })],
    ['the run ended early', runOf(100, {}, { truncated: 40 }, { stopped: 'the cap was reached' })],
    ['it is one case repeated', runOf(10, {}, { truncated: 20 }, { repeats: 20 })],
    [
      'it is one cluster',
      runOf(60, {}, { truncated: 20 }, { cases: binaryCases(60).map((each, i) => ({ ...each, cluster: `${i % 3}` })) }),
    ],
  ])('is inconclusive where %s', (_why, run) => {
    const head = judged(run).find(({ arm, kind }) => arm === 'head' && kind === 'truncated');
    expect(head).toMatchObject({ exceeded: true, verdict: 'inconclusive' });
  });

  test('in base alone is inconclusive', () => {
    expect(wordsOf(runOf(100, { truncated: 40 }, {}))).toEqual(['truncated in base: inconclusive']);
  });
});

test('what the infrastructure did, and a notice, is never a fail', () => {
  for (const kind of TolerableKind.options.filter((each) => causeOfKind(each) !== 'model')) {
    expect(judged(runOf(100, {}, { [kind]: 100 })).map(({ verdict }) => verdict)).not.toContain('fail');
  }
  expect(wordsOf(runOf(100, {}, { fallback: 1 }))).toEqual(['fallback in head: inconclusive']);
  expect(wordsOf(runOf(100, {}, { stale: 1 }))).toEqual(['stale in head: inconclusive']);
  expect(wordsOf(runOf(100, {}, { 'wrong-model': 1 }))).toEqual(['wrong-model in head: inconclusive']);
  expect(wordsOf(runOf(100, {}, { 'missing-usage': 100 }))).toEqual(['missing-usage in head: pass']);
});

test('a suite never passes when a tolerance is exceeded, whatever its scores', () => {
  const spoiltBy = fc.dictionary(fc.constantFrom(...TolerableKind.options), fc.nat({ max: 3 }), { maxKeys: 4 });
  const tolerances = fc.dictionary(
    fc.constantFrom(...TolerableKind.options),
    fc.double({ min: 0, max: 0.05, noNaN: true }),
  );
  const comparison = fc.constantFrom('arms', 'identical', 'head-only');
  fc.assert(
    fc.property(spoiltBy, spoiltBy, tolerances, comparison, (base, head, wanted, how) => {
      const gate = { floor: { accuracy: 0.5 }, metrics: { accuracy: 'gate' as const } };
      const run = runOf(60, base, head, { comparison: how, gate });
      const suite = judgeSuite(run, { alpha: 0.05, incidents: { ...settings.incidents, ...wanted } });
      const exceeded = suite.incident_verdicts.some((each) => each.exceeded);
      expect(suite.verdict === 'pass').toBe(!exceeded);
      if (exceeded) expect(suite.reason).toMatch(/samples of (base|head) .*tolerated/);
    }),
  );
});

describe('an error for lost scores', () => {
  const lost = binaryCases(100).map((each, index) => (index < 40 ? { ...each, head: {} } : each));

  test('stays one, and says what took the scores', () => {
    const suite = judgeSuite(runOf(100, {}, { timeout: 40 }, { cases: lost }), settings);
    expect(suite.verdict).toBe('error');
    expect(suite.reason).toBe(
      'accuracy: 40 of 100 cases have no score, more than 2 %; ' +
        'timeout: 40 of 100 samples of head (40 %), more than the 2 % tolerated',
    );
  });

  test('becomes a fail where head’s model took them', () => {
    const suite = judgeSuite(runOf(100, {}, { truncated: 40 }, { cases: lost }), settings);
    expect(suite).toMatchObject({
      verdict: 'fail',
      reason: 'truncated: 40 of 100 samples of head (40 %), more than the 2 % tolerated, beyond chance',
    });
  });
});

test('arms that do not differ fail in at most one run of twenty, however often the model fails', () => {
  const random = seededRandom('incidents');
  const runs = 400;
  for (const cases of [5, 20, 60, 300]) {
    for (const rate of [0.01, 0.03, 0.05, 0.1, 0.3]) {
      const spoil = (): number =>
        Array.from({ length: cases }, () => random()).filter((chance) => chance < rate).length;
      const failed = Array.from({ length: runs }, () => judged(runOf(cases, { empty: spoil() }, { empty: spoil() })));
      const share = failed.filter((all) => all.some(({ verdict }) => verdict === 'fail')).length / runs;
      expect(share).toBeLessThanOrEqual(0.05);
    }
  }
});
