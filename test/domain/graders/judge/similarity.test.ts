import { describe, expect, test } from 'vitest';
import type { Supply } from '../../../../src/domain/graders/need.js';
import { gradeBy } from './judge-by-script.js';

const vectors = (...all: readonly (readonly number[])[]): Supply => ({ kind: 'embeddings', vectors: all });

/** cos([1, 0], [4, 3]) = 4/5; their distance is sqrt(9 + 9); their product is 4. */
describe('similar', () => {
  test.each([
    [
      'above the usual threshold of a cosine',
      { type: 'similar' },
      [
        [1, 0],
        [4, 3],
      ],
      1,
    ],
    [
      'below its own',
      { type: 'similar:cosine', threshold: 0.81 },
      [
        [1, 0],
        [4, 3],
      ],
      0,
    ],
    [
      'below the usual',
      { type: 'similar' },
      [
        [1, 0],
        [3, 4],
      ],
      0,
    ],
    [
      'as it is',
      { type: 'similar', graded: true },
      [
        [1, 0],
        [4, 3],
      ],
      0.8,
    ],
    [
      'never below 0',
      { type: 'similar', graded: true },
      [
        [1, 0],
        [-1, 0],
      ],
      0,
    ],
    [
      'by the product',
      { type: 'similar:dot', threshold: 4 },
      [
        [1, 0],
        [4, 3],
      ],
      1,
    ],
    [
      'by a product that is too small',
      { type: 'similar:dot', threshold: 4.1 },
      [
        [1, 0],
        [4, 3],
      ],
      0,
    ],
    [
      'by a distance that is not too large',
      { type: 'similar:euclidean', threshold: 5 },
      [
        [0, 0.1],
        [3, 4.1],
      ],
      1,
    ],
    [
      'by a distance that is',
      { type: 'similar:euclidean', threshold: 4.9 },
      [
        [0, 0.1],
        [3, 4.1],
      ],
      0,
    ],
    [
      'by a distance as it is',
      { type: 'similar:euclidean', graded: true },
      [
        [1, 0],
        [1, 1],
      ],
      0.5,
    ],
    [
      'not',
      { type: 'not-similar' },
      [
        [1, 0],
        [1, 0],
      ],
      0,
    ],
  ])('%s', (_, spec, all, score) => {
    expect(gradeBy({ value: 'x', ...spec }, [vectors(...all)]).score).toBeCloseTo(score, 12);
  });

  test('to any of several, and unlike all of them', () => {
    const all = vectors([1, 0], [0, 1], [1, 0.1]);
    expect(gradeBy({ type: 'similar', value: ['a', 'b'] }, [all]).score).toBe(1);
    expect(gradeBy({ type: 'not-similar', value: ['a', 'b'] }, [all]).score).toBe(0);
    expect(gradeBy({ type: 'not-similar', value: ['a', 'b'] }, [vectors([1, 0], [0, 1], [0, 2])]).score).toBe(1);
  });

  test('asks for the answer and all that it may be like at once', () => {
    const { needs } = gradeBy({ type: 'similar', value: ['a', 'b'] }, [vectors([1], [1], [1])]);
    expect(needs).toEqual([{ kind: 'embeddings', model: 'judge', texts: ['Bern is in Switzerland', 'a', 'b'] }]);
  });

  test.each<[string, Supply]>([
    ['a failure', { kind: 'failed', reason: 'timeout' }],
    ['too few vectors', vectors([1, 0])],
    ['vectors of two lengths', vectors([1, 0], [1])],
    ['a vector of zeros', vectors([1, 0], [0, 0])],
    ['what is no number', vectors([1, 0], [Number.NaN, 1])],
    ['numbers whose product is beyond all', vectors([1e308, 1], [1e308, 1])],
    ['numbers whose product is nothing', vectors([1e-308, 0], [1e-308, 0])],
    ['a completion', { kind: 'completion', content: '1' }],
  ])('has no score, negated or not, with %s', (_, supply) => {
    for (const type of ['similar', 'not-similar'])
      expect(gradeBy({ type, value: 'x' }, [supply])).toMatchObject({ score: undefined, error: expect.any(String) });
  });

  test('has no score by a product that is beyond all', () => {
    const supply = vectors([1e308, 1], [1e308, 1]);
    expect(gradeBy({ type: 'similar:dot', value: 'x' }, [supply]).score).toBeUndefined();
  });

  test('has no score of an empty answer', () => {
    expect(gradeBy({ type: 'similar', value: 'x' }, [vectors([1], [1])], { answer: ' ' }).score).toBeUndefined();
  });
});
