import { describe, expect, test } from 'vitest';
import { scaleOf, standingOf } from '../../../src/domain/drift/anchor-scale.js';
import { scoresOf } from '../../fixtures/drift-fixtures.js';

describe('a metric of a measurement', () => {
  test('is told in its own errors, by hand', () => {
    // Two anchors, each right in 3 of 4: the variance of an answer is (0.75 × 0.25) × 4/3 = 0.25.
    const reference = scoresOf(2, () => [1, 1, 1, 0]);
    const found = standingOf(
      'accuracy',
      { scores: reference },
      { scores: [scoresOf(2, (anchor) => [anchor])], repeats: 1 },
    );
    // The least variance is 3 / 8, since so few answers could have differed unseen.
    expect(found?.difference).toBeCloseTo(0.5 - 0.75, 12);
    expect(found?.error).toBeCloseTo(Math.sqrt((0.375 * 2) / 4), 12);
    expect(found?.referenceError).toBeCloseTo(Math.sqrt((0.375 * 0.5) / 4), 12);
    expect(found?.z).toBeCloseTo((-0.25 + (found?.referenceError ?? 0)) / (found?.error ?? 1), 12);
    expect(found).toMatchObject({ anchors: 2, missing: 0 });
  });

  test('has the noise of its answers where they waver more than the least', () => {
    const reference = scoresOf(100, (anchor) => (anchor < 50 ? Array(10).fill(1) : [1, 1, 1, 1, 1, 0, 0, 0, 0, 0]));
    const variance = (50 * (0.25 * (10 / 9))) / 100;
    expect(scaleOf('accuracy', { scores: reference }, 1)?.error).toBeCloseTo(Math.sqrt(variance / 100), 12);
    expect(scaleOf('accuracy', { scores: reference }, 4)?.error).toBeCloseTo(Math.sqrt(variance / 400), 12);
    expect(scaleOf('accuracy', { scores: reference }, 1)?.referenceError).toBeCloseTo(Math.sqrt(variance / 1000), 12);
  });

  test('counts what is missing, and compares what is there with its own anchors', () => {
    const reference = scoresOf(10, (anchor) => (anchor === 0 ? Array(5).fill(0) : Array(5).fill(1)));
    const measured = scoresOf(10, (anchor) => (anchor < 5 ? [anchor === 0 ? 0 : 1] : []));
    const found = standingOf('accuracy', { scores: reference }, { scores: [measured], repeats: 1 });
    expect(found).toMatchObject({ difference: 0, anchors: 5 });
    expect(found?.missing).toBeCloseTo(0.5, 12);
  });

  test('is nothing where nothing can be compared, whatever an anchor is called', () => {
    const reference = { constructor: { accuracy: [1, 1] }, c1: { accuracy: [1, 1] } };
    expect(standingOf('accuracy', { scores: reference }, { scores: [{}], repeats: 1 })).toBeUndefined();
    expect(standingOf('toString', { scores: reference }, { scores: [reference], repeats: 2 })).toBeUndefined();
    expect(scaleOf('accuracy', { scores: { c1: { accuracy: [1, 1] } } }, 1)).toBeUndefined();
  });

  test('counts a cluster once, however many cases it has, by hand', () => {
    // Ten paraphrases of each of two questions, of which each is right in 3 of 4: as two cases above.
    const scores = scoresOf(20, () => [1, 1, 1, 0]);
    const clusters = Object.fromEntries(Object.keys(scores).map((id, place) => [id, `q${place % 2}`]));
    const alone = scaleOf('accuracy', { scores: scoresOf(2, () => [1, 1, 1, 0]) }, 1);
    const found = scaleOf('accuracy', { scores, clusters }, 1);
    expect(found?.error).toBeCloseTo(alone?.error ?? 0, 12);
    expect(found?.referenceError).toBeCloseTo(alone?.referenceError ?? 0, 12);
    // That none ever wavered is no more than two cases can tell, too.
    const steady = scaleOf('accuracy', { scores: scoresOf(20, () => [1, 1, 1, 1]), clusters }, 1);
    expect(steady?.error).toBeCloseTo(
      scaleOf('accuracy', { scores: scoresOf(2, () => [1, 1, 1, 1]) }, 1)?.error ?? 0,
      12,
    );
  });

  test('of a cluster of one is as that of a case, whatever they are called', () => {
    const scores = scoresOf(12, (anchor) => [1, 1, anchor % 2, 0]);
    const clusters = Object.fromEntries(
      Object.keys(scores).map((id, place) => [id, place === 0 ? 'toString' : `case c${place}`]),
    );
    expect(scaleOf('accuracy', { scores, clusters }, 1)).toEqual(scaleOf('accuracy', { scores }, 1));
  });
});
