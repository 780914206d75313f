import { describe, expect, test } from 'vitest';
import { describeDifference } from '../../../src/domain/changes/describe-difference.js';

describe('a difference', () => {
  test.each([
    ['a short value', 'gpt-4o', 'gpt-4.1', 'model gpt-4o → gpt-4.1'],
    ['a number', 0, 0.7, 'model 0 → 0.7'],
    ['a long text', `one two ${'a'.repeat(61)}`, 'one two three b', 'model changed (+2 −1 words)'],
    ['several lines', 'a\nb', 'b\na', 'model changed (order or white space)'],
    ['digests', 'sha256:a', 'sha256:b', 'model changed'],
    ['one of several keys', { a: 1, b: 2 }, { a: 1, b: 3 }, 'model.b 2 → 3'],
    ['a key more', { a: 1 }, { a: 1, b: 3 }, 'model.b added'],
    ['a key less', { a: 1, b: 3 }, { a: 1 }, 'model.b removed'],
    ['an item of a list', [{ c: 'x' }, { c: 'y' }], [{ c: 'x' }, { c: 'z' }], 'model[1].c y → z'],
    ['a list of another length', ['a'], ['a', 'b'], 'model has 2 instead of 1 parts'],
    ['another kind of value', { a: 1 }, 'x', 'model changed'],
    [
      'many keys',
      { a: 1, b: 1, c: 1, d: 1, e: 1 },
      { a: 2, b: 2, c: 2, d: 2, e: 2 },
      'model.a 1 → 2, model.b 1 → 2, model.c 1 → 2 and 2 more',
    ],
  ])('in %s is told in one line', (_, base, head, told) => {
    expect(describeDifference('model', base, head)).toBe(told);
  });
});
