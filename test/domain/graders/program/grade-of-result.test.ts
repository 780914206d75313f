import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../../src/domain/artifacts/digest.js';
import { gradeOfResult } from '../../../../src/domain/graders/program/grade-of-result.js';

type Graded = readonly [score: number, passes: boolean];

const gradeOf = (result: Json, threshold?: number): Graded | string => {
  const grade = gradeOfResult(result, threshold);
  return grade.kind === 'score' ? [grade.score, grade.passes] : grade.message;
};

describe('a result of a program', () => {
  test.each<[Json, number | undefined, Graded | RegExp]>([
    [true, undefined, [1, true]],
    [false, undefined, [0, false]],
    [0.4, undefined, [0.4, false]],
    [0.5, undefined, [0.5, true]],
    [0, undefined, [0, false]],
    [1.5, undefined, /between 0 and 1/],
    [-0.1, undefined, /between 0 and 1/],
    [42, 40, [1, true]],
    [39, 40, [0, false]],
    [0.5, 0.5, [0.5, true]],
    [{ pass: true }, undefined, [1, true]],
    [{ pass: false, reason: 'no' }, undefined, [0, false]],
    [{ pass: false, score: 0.6 }, undefined, [0.6, false]],
    [{ pass: false, score: 1 }, undefined, /does not pass/],
    [{ pass: false, score: 0.9 }, 0.5, [0.9, false]],
    [{ pass: true, score: 0.4 }, 0.5, [0.4, false]],
    [{ score: 0.7 }, undefined, [0.7, true]],
    [{ score: 'high' }, undefined, /`score` is no number/],
    [{ pass: 'yes' }, undefined, /`pass` is neither/],
    [{ reason: 'because' }, undefined, /neither `pass` nor `score`/],
    [{}, undefined, /neither `pass` nor `score`/],
    ['{"pass":true,"score":0.8}', undefined, [0.8, true]],
    ['true', undefined, [1, true]],
    ['looks fine', undefined, /no grade/],
    ['{"pass":false,"pass":true}', undefined, /says `pass` twice/],
    ['{"trace":12345678901234567890,"pass":true}', undefined, [1, true]],
    ['{"trace":12345678901234567890,"score":0.2,"score":0.9}', undefined, /says `score` twice/],
    [null, undefined, /no grade/],
    [[1], undefined, /no grade/],
  ])('%j with the threshold %j grades as %s', (result, threshold, expected) => {
    const graded = gradeOf(result, threshold);
    if (expected instanceof RegExp) expect(graded).toMatch(expected);
    else expect(graded).toEqual(expected);
  });

  test('is a score in [0, 1] or a grader error, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.option(fc.double(), { nil: undefined }), (result, threshold) => {
        const grade = gradeOfResult(result as Json, threshold);
        if (grade.kind === 'score') expect(grade.score >= 0 && grade.score <= 1).toBe(true);
      }),
    );
  });
});
