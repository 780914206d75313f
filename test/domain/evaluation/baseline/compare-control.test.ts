import { describe, expect, test } from 'vitest';
import { compareControl } from '../../../../src/domain/evaluation/baseline/compare-control.js';
import type { ControlSample } from '../../../../src/domain/evaluation/baseline/control-record.js';
import { seededRandom } from '../../../../src/domain/statistics/distributions/seeded-random.js';
import { shuffled } from '../../../fixtures/shuffled.js';

const roles = { accuracy: 'gate', tone: 'report' } as const;

type Scores = Readonly<Record<string, number>>;

const sample = (number: number, cached: Scores, fresh: Scores | undefined, repeat = 0): ControlSample => ({
  suite: 's',
  yardstick: 'policy',
  case: `${number}`,
  repeat,
  cached,
  ...(fresh === undefined ? {} : { fresh }),
});

const many = (count: number, cached: Scores, fresh: Scores | undefined): ControlSample[] =>
  Array.from({ length: count }, (_, number) => sample(number, cached, fresh));

describe('cached answers of base', () => {
  test.each([
    ['eight cases that all moved', many(8, { accuracy: 1 }, { accuracy: 0 }), true],
    ['seven cases, which are too few to tell', many(7, { accuracy: 1 }, { accuracy: 0 }), false],
    ['cases of which none moved', many(100, { accuracy: 1 }, { accuracy: 1 }), false],
    ['a metric that is only reported', many(50, { accuracy: 1, tone: 1 }, { accuracy: 1, tone: 0 }), false],
    ['answers without a score, of which nothing is known', many(50, { accuracy: 1 }, {}), false],
  ])('%s', (_what, samples, stale) => {
    expect(compareControl(samples, roles).stale).toBe(stale);
  });

  test('are counted by what could be compared', () => {
    const samples = [
      ...many(9, { accuracy: 1 }, { accuracy: 0.5 }),
      { ...sample(20, { accuracy: 1 }, {}), other_model: true as const },
      sample(21, { accuracy: 1 }, undefined),
    ];
    expect(compareControl(samples, roles)).toEqual({
      samples: 10,
      left_out: 1,
      scored: 9,
      other_model: 1,
      stale: true,
      p_value: 2 / 2 ** 9,
      mean_shift: -0.5,
      metric: 'accuracy',
    });
    expect(compareControl(shuffled(samples, 'x'), roles)).toEqual(compareControl(samples, roles));
  });

  test('count a case once, however often it was asked', () => {
    const samples = [0, 1, 2, 3].flatMap((repeat) =>
      [1, 2, 3].map((number) => sample(number, { accuracy: 1 }, { accuracy: 0 }, repeat)),
    );
    expect(compareControl(samples, roles)).toMatchObject({ samples: 12, p_value: 0.25, stale: false });
  });

  test('pay for every metric that decides', () => {
    const both = { accuracy: 'gate', tone: 'success' } as const;
    const moved = many(8, { accuracy: 1, tone: 1 }, { accuracy: 0, tone: 1 });
    expect(compareControl(moved, both)).toMatchObject({ metric: 'accuracy', p_value: 4 / 2 ** 8, stale: false });
  });

  test('are called stale of an honest cache in less than one run of a hundred', () => {
    const random = seededRandom('honest');
    const score = (chance: number): Scores => ({ accuracy: random() < chance ? 1 : 0 });
    const runs = 4000;
    let stale = 0;
    for (let run = 0; run < runs; run += 1) {
      const samples = Array.from({ length: 30 }, (_, number) => {
        const chance = random();
        return sample(number, score(chance), score(chance));
      });
      if (compareControl(samples, roles).stale) stale += 1;
    }
    expect(stale / runs).toBeLessThan(0.01);
  });
});
