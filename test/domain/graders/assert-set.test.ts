import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradesOf } from './grade-alone.js';

const holds = { type: 'contains', value: 'a' };
const fails = { type: 'contains', value: 'z' };
const half = { type: 'rouge-n', value: 'a b' };
const set = (graders: readonly object[], more: object = {}) => ({ type: 'assert-set', graders, ...more });
const scoreOf = (spec: object): number | undefined => gradesOf([spec], 'a c').scores['assert-set'];

describe('a set', () => {
  test.each([
    ['passes when all pass', set([holds, holds]), 1],
    ['fails when one fails', set([holds, fails]), 0],
    ['passes by its mean alone when it has a threshold', set([holds, fails], { threshold: 0.5 }), 1],
    ['fails by its mean alone', set([holds, fails], { threshold: 0.6 }), 0],
    ['weighs its graders', set([{ ...holds, weight: 3 }, fails], { threshold: 0.75 }), 1],
    ['never fails with a threshold of 0', set([fails], { threshold: 0 }), 1],
    ['takes no notice of what has no weight', set([holds, { ...fails, weight: 0 }]), 1],
    ['leaves what has no weight out of its mean', set([{ ...holds, weight: 0 }, fails], { threshold: 0.1 }), 0],
    ['counts a continuous grader by its score', set([half], { threshold: 0.5 }), 1],
    ['and passes it by its default threshold', set([half]), 0],
    [
      'counts it by its score even where that has a threshold',
      set([{ ...half, threshold: 0.9 }], { threshold: 0.5 }),
      1,
    ],
    ['holds sets', set([set([holds, fails], { threshold: 0.5 }), holds]), 1],
    ['counts a set by its mean', set([set([holds, fails]), holds], { threshold: 0.75 }), 1],
  ])('%s', (_, spec, score) => {
    expect(scoreOf(spec)).toBe(score);
  });

  test('is turned around by not-', () => {
    expect(gradesOf([{ ...set([holds, fails]), type: 'not-assert-set' }], 'a').scores).toEqual({ 'not-assert-set': 1 });
  });

  test('has no grade when one of its graders is broken, even one without weight', () => {
    const broken = { type: 'cost', threshold: 1, weight: 0 };
    const { scores, errors } = gradesOf([set([holds, broken], { threshold: 0 })], 'a');
    expect(scores).toEqual({});
    expect(errors).toEqual({ 'assert-set': 'it is not known what the answer cost' });
  });

  test('gives scores to the metrics that its graders name, and to no others', () => {
    const graders = [{ ...holds, metric: 'form' }, fails, { ...fails, metric: 'form', weight: 3 }];
    expect(gradesOf([set(graders, { metric: 'all' })], 'a').scores).toEqual({ form: 0.25, all: 0 });
  });

  test('passes its own weight on to the metrics of its graders', () => {
    const inner = (weight: number, grader: object) => set([{ ...grader, metric: 'form' }], { weight, metric: 's' });
    expect(gradesOf([inner(3, holds), inner(1, fails)], 'a').scores).toEqual({ form: 0.75, s: 0.75 });
  });

  test('is the same in whatever order its graders stand', () => {
    const graders = [holds, fails, half, { ...holds, weight: 2 }, { ...half, weight: 0.5 }];
    const thresholds = fc.constantFrom(undefined, 0, 0.3, 0.6, 0.9);
    fc.assert(
      fc.property(fc.shuffledSubarray(graders, { minLength: 1 }), thresholds, (some, threshold) => {
        const sorted = [...some].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
        expect(scoreOf(set(some, { threshold }))).toBe(scoreOf(set(sorted, { threshold })));
      }),
    );
  });
});

describe('a metric', () => {
  test('takes its name from the case', () => {
    expect(gradesOf([{ ...holds, metric: 'form {{city}}' }], 'a').scores).toEqual({ 'form Bern': 1 });
  });

  test('whose name the case cannot fill in has no score', () => {
    const { scores, errors } = gradesOf([{ ...holds, metric: 'form {{nowhere}}' }], 'a');
    expect(scores).toEqual({});
    expect(errors['form {{nowhere}}']).toContain('no value for `nowhere`');
  });

  test('that nothing with a weight feeds is a plain mean', () => {
    const recorded = [holds, fails].map((spec) => ({ ...spec, metric: 'seen', weight: 0 }));
    expect(gradesOf(recorded, 'a').scores).toEqual({ seen: 0.5 });
  });

  test('leaves out what has no weight where something has', () => {
    expect(
      gradesOf(
        [
          { ...holds, metric: 'm' },
          { ...fails, metric: 'm', weight: 0 },
        ],
        'a',
      ).scores,
    ).toEqual({ m: 1 });
  });

  test('is fed by the graders of a case, which are filled in with it too', () => {
    const graders = [{ type: 'equals' as const, value: '{{city}}', weight: 1, ignore_case: false, trim: false }];
    const question = { id: '1', vars: { city: 'Bern' }, graders };
    expect(gradesOf([holds], { answer: 'Bern', question }).scores).toEqual({ contains: 0, equals: 1 });
  });
});
