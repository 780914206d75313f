import { describe, expect, test } from 'vitest';
import { describeDrift } from '../../../src/domain/drift/describe-drift.js';
import type { AnchorScores, DriftMeasurement } from '../../../src/domain/drift/drift-records.js';
import { judgeMetric, looksWorse } from '../../../src/domain/drift/judge-drift.js';
import { seededRandom } from '../../../src/domain/statistics/distributions/seeded-random.js';
import { measurementOf, referenceOf, scoresOf } from '../../fixtures/drift-fixtures.js';

const steady = referenceOf(
  scoresOf(100, (anchor) => (anchor < 90 ? Array(10).fill(1) : [1, 1, 1, 1, 1, 0, 0, 0, 0, 0])),
);
/** So many anchors wrong that never were, and every second one of those that waver. */
const wrong = (count: number): AnchorScores =>
  scoresOf(100, (anchor) => [anchor < 90 ? Number(anchor >= count) : anchor % 2]);
const spent = { usd: 0, tokens: 0, calls: 0 };
const rowOf = (measurements: readonly DriftMeasurement[]) => judgeMetric('accuracy', steady, measurements).row;
const days = (...counts: number[]) => counts.map((count, day) => measurementOf(steady, day + 1, wrong(count)));

describe('a metric', () => {
  test('that scores as its reference is stable, and a little lower for long has drifted', () => {
    expect(rowOf(days(0, 0, 0))).toMatchObject({ verdict: 'stable', sum: 0, difference: 0 });
    const low = days(0, ...Array(6).fill(3));
    const judged = low.map((_, last) => rowOf(low.slice(0, last + 1)).verdict);
    expect(judged[1]).toBe('stable');
    expect(judged.at(-1)).toBe('drifted');
    expect(rowOf(low).since).toBe(low[1]?.at);
  });

  test('much lower is measured again, and has drifted where that confirms it', () => {
    expect(looksWorse(steady, { scores: [wrong(3)], repeats: 1 })).toBe(false);
    expect(looksWorse(steady, { scores: [wrong(12)], repeats: 1 })).toBe(true);
    const alone = days(12);
    expect(rowOf(alone)).toMatchObject({ verdict: 'insufficient', reason: expect.stringContaining('measured again') });
    const { traits } = steady;
    const confirmedBy = (count: number) => [
      measurementOf(steady, 1, wrong(12), { confirmation: { scores: wrong(count), traits } }),
    ];
    expect(rowOf(confirmedBy(12))).toMatchObject({ verdict: 'drifted', difference: -0.12 });
    expect(rowOf(confirmedBy(0)).verdict).toBe('stable');
  });

  test('of which too much is missing tells nothing, and adds nothing to the sum', () => {
    const lacking = measurementOf(steady, 2, Object.fromEntries(Object.entries(wrong(0)).slice(6)));
    expect(rowOf([lacking])).toMatchObject({ verdict: 'insufficient', reason: expect.stringContaining('6 %') });
    const hindered = measurementOf(steady, 2, wrong(20), { hindrances: ['a cap ended it'] });
    expect(rowOf([hindered])).toMatchObject({ verdict: 'insufficient', reason: 'a cap ended it' });
    expect(rowOf([...days(3), hindered, measurementOf(steady, 3, wrong(3))]).sum).toBe(rowOf(days(3, 3)).sum);
  });

  test('of which answers failed says how', () => {
    const traits = { ...steady.traits, answered: 0, incidents: { 'wrong-model': 100 } };
    const failed = measurementOf(steady, 1, {}, { traits });
    expect(rowOf([failed]).reason).toBe('fewer than two anchors have a score: 100 answers wrong-model');
    const lacking = measurementOf(steady, 1, Object.fromEntries(Object.entries(wrong(0)).slice(6)), { traits });
    expect(rowOf([lacking]).reason).toMatch(/at most may be: 100 answers wrong-model$/);
  });

  test('lies within what shares can differ by, however little a few clusters tell', () => {
    const scores = scoresOf(12, () => Array(10).fill(1));
    const together = {
      ...referenceOf(scores),
      clusters: Object.fromEntries(Object.keys(scores).map((id) => [id, 'a'])),
    };
    const fallen = scoresOf(12, (anchor) => [Number(anchor > 9)]);
    const { interval } = judgeMetric('accuracy', together, [measurementOf(together, 1, fallen)]).row;
    expect(interval?.[0]).toBe(-1);
    expect(interval?.[1]).toBeGreaterThan(0);
  });

  test('that has no room to fall is no all-clear', () => {
    const poor = referenceOf(
      scoresOf(20, (anchor) => (anchor === 0 ? [1, 0, 0, 0, 0, 0, 0, 0, 0, 0] : Array(10).fill(0))),
    );
    const measured = measurementOf(
      poor,
      1,
      scoresOf(20, () => [0]),
    );
    expect(judgeMetric('accuracy', poor, [measured]).row).toMatchObject({
      verdict: 'insufficient',
      reason: expect.stringMatching(
        /^it scored 0\.5 %, and within ten measurements nothing below a drop of \d\.\d points is/u,
      ),
    });
    expect(describeDrift({ reference: poor, measurements: [measured], isNew: false, spent }).stable_in_a_row).toBe(0);
  });

  test('without a measurement says what could be found', () => {
    const row = rowOf([]);
    expect(row).toMatchObject({ verdict: 'insufficient', reference: 0.95, difference: null });
    expect(row.finds_at_once ?? 0).toBeGreaterThan(row.finds_within_ten ?? 1);
  });
});

describe('what all measurements come to', () => {
  const describeThem = (
    measurements: readonly DriftMeasurement[],
    more: { isNew?: boolean; hindrance?: string } = {},
  ) => describeDrift({ reference: steady, measurements, isNew: false, spent, ...more });

  test('is no all-clear where nobody can tell', () => {
    expect(describeThem([]).verdict).toBe('insufficient');
    expect(describeThem([], { isNew: true }).verdict).toBe('recorded');
    expect(describeThem(days(0)).verdict).toBe('stable');
    expect(describeThem(days(0), { hindrance: 'its cases changed' })).toMatchObject({
      verdict: 'insufficient',
      reasons: ['its cases changed'],
    });
  });

  test('names the anchors that lost most since it began', () => {
    const { verdict, fallen, history } = describeThem(days(0, 3, 3, 3, 3, 3, 3));
    expect(verdict).toBe('drifted');
    expect(fallen.slice(0, 3).map(({ id, now }) => [id, now])).toEqual([
      ['c0', 0],
      ['c1', 0],
      ['c2', 0],
    ]);
    expect(history).toHaveLength(7);
    expect(history[0]?.metrics['accuracy']).toMatchObject({ difference: 0, sum: 0 });
  });

  test('of two metrics is the graver', () => {
    const both = (scores: AnchorScores, tone: number): AnchorScores =>
      Object.fromEntries(Object.entries(scores).map(([id, each]) => [id, { ...each, tone: [tone] }]));
    const tones = Object.fromEntries(
      Object.entries(steady.scores).map(([id, each]) => [id, { ...each, tone: [0.5, 0.5, 0.5] }]),
    );
    const reference = referenceOf(tones, ['accuracy', 'tone']);
    const measurements = [1, 2, 3].map((day) =>
      measurementOf(reference, day, both(wrong(0), 0.3), {
        confirmation: { scores: both(wrong(0), 0.3), traits: reference.traits },
      }),
    );
    const told = describeDrift({ reference, measurements, isNew: false, spent });
    expect(told.metrics.map(({ verdict }) => verdict)).toEqual(['stable', 'drifted']);
    expect(told.verdict).toBe('drifted');
  });
});

describe('of a simulated model', () => {
  /** The measurement, from 1, that tells a drift which begins at once; `most` + 1 where none does. */
  function firstAlarm(seed: string, { drop, most }: { readonly drop: number; readonly most: number }): number {
    const random = seededRandom(seed);
    const rates = Array.from({ length: 100 }, () => (random() < 0.6 ? 0.98 : 0.4 + 0.6 * random()));
    const draw = (times: number, lower: number) =>
      scoresOf(100, (anchor) => Array.from({ length: times }, () => Number(random() < (rates[anchor] ?? 1) - lower)));
    const reference = referenceOf(draw(10, 0));
    const measurements: DriftMeasurement[] = [];
    for (let day = 1; day <= most; day += 1) {
      const scores = draw(1, drop);
      const isLow = looksWorse(reference, { scores: [scores], repeats: 1 });
      const confirmation = isLow ? { confirmation: { scores: draw(1, drop), traits: reference.traits } } : {};
      measurements.push(measurementOf(reference, day, scores, confirmation));
    }
    const { row, steps } = judgeMetric('accuracy', reference, measurements);
    const alarm = measurements.findIndex(
      (each) =>
        (steps.get(each)?.sum ?? 0) > row.threshold ||
        judgeMetric('accuracy', reference, [each]).row.verdict === 'drifted',
    );
    return alarm < 0 ? most + 1 : alarm + 1;
  }

  const alarms = (runs: number, drop: number, most: number): number[] =>
    Array.from({ length: runs }, (_, run) => firstAlarm(`${drop} ${run}`, { drop, most })).sort((a, b) => a - b);

  test('that stays as it is, few of many months tell a drift', () => {
    expect(alarms(30, 0, 30).filter((day) => day <= 30).length).toBeLessThanOrEqual(4);
  });

  /** Twenty questions, each in five paraphrases that are answered alike whenever they are asked. */
  function clusteredAlarm(seed: string, isTold: boolean): boolean {
    const random = seededRandom(seed);
    const rates = Array.from({ length: 20 }, () => (random() < 0.6 ? 0.98 : 0.4 + 0.6 * random()));
    const draw = (times: number) => {
      const luck = Array.from({ length: 20 }, () => Array.from({ length: times }, random));
      return scoresOf(100, (anchor) =>
        (luck[anchor % 20] ?? []).map((each) => Number(each < (rates[anchor % 20] ?? 1))),
      );
    };
    const known = referenceOf(draw(10));
    const clusters = Object.fromEntries(Object.keys(known.scores).map((id, place) => [id, `q${place % 20}`]));
    const reference = isTold ? { ...known, clusters } : known;
    const measurements = Array.from({ length: 30 }, (_, day) => {
      const scores = draw(1);
      const isLow = looksWorse(reference, { scores: [scores], repeats: 1 });
      const confirmation = isLow ? { confirmation: { scores: draw(1), traits: reference.traits } } : {};
      return measurementOf(reference, day + 1, scores, confirmation);
    });
    const { steps } = judgeMetric('accuracy', reference, measurements);
    return [...steps.values()].some(({ verdict }) => verdict === 'drifted');
  }

  test('whose paraphrases waver together, few of many months tell a drift, where their clusters are told', () => {
    const seeds = Array.from({ length: 30 }, (_, run) => `clustered ${run}`);
    expect(seeds.filter((seed) => clusteredAlarm(seed, true)).length).toBeLessThanOrEqual(4);
    expect(seeds.filter((seed) => clusteredAlarm(seed, false)).length).toBeGreaterThanOrEqual(10);
  });

  test.each([
    [0.1, 3],
    [0.05, 9],
  ])('whose answers fall by %d, half tell so within %d measurements', (drop, within) => {
    expect(alarms(15, drop, 20)[7]).toBeLessThanOrEqual(within);
  });
});
