import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../../../src/domain/artifacts/digest.js';
import { gradeOfResult } from '../../../../src/domain/graders/program/grade-of-result.js';

const scoreOf = (result: Json, threshold?: number) => {
  const grade = gradeOfResult(result, threshold);
  return grade.kind === 'score' ? grade.score : grade.message;
};

describe('a result of a program', () => {
  test.each<[Json, number | undefined, number | RegExp]>([
    [true, undefined, 1],
    [false, undefined, 0],
    [0.4, undefined, 0.4],
    [0, undefined, 0],
    [1.5, undefined, /between 0 and 1/],
    [-0.1, undefined, /between 0 and 1/],
    [42, 40, 1],
    [39, 40, 0],
    [0.5, 0.5, 1],
    [{ pass: true }, undefined, 1],
    [{ pass: false, reason: 'no' }, undefined, 0],
    [{ pass: false, score: 0.6 }, undefined, 0.6],
    [{ pass: false, score: 0.9 }, 0.5, 0],
    [{ pass: true, score: 0.4 }, 0.5, 0],
    [{ score: 0.7 }, undefined, 0.7],
    [{ score: 'high' }, undefined, /`score` is no number/],
    [{ pass: 'yes' }, undefined, /`pass` is neither/],
    [{ reason: 'because' }, undefined, /neither `pass` nor `score`/],
    [{}, undefined, /neither `pass` nor `score`/],
    ['{"pass":true,"score":0.8}', undefined, 0.8],
    ['true', undefined, 1],
    ['looks fine', undefined, /no grade/],
    [null, undefined, /no grade/],
    [[1], undefined, /no grade/],
  ])('%j with the threshold %j grades as %s', (result, threshold, expected) => {
    const scored = scoreOf(result, threshold);
    if (typeof expected === 'number') expect(scored).toBe(expected);
    else expect(scored).toMatch(expected);
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
