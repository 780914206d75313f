import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMultiple } from '../../../../src/domain/graders/text/is-multiple.js';
import { gradeOf } from '../grade-alone.js';

test.each([
  [0.07, 0.01, true],
  [19.99, 0.01, true],
  [1234567.89, 0.01, true],
  [0.075, 0.01, false],
  [0.3, 0.1, true],
  [-4.5, 1.5, true],
  [0, 0.7, true],
  [1e21, 7, false],
  [1e300, 1e-300, true],
  [5e-324, 1, false],
  [Number.POSITIVE_INFINITY, 2, false],
])('%d is a multiple of %d: %s', (value, step, expected) => {
  expect(isMultiple(value, step)).toBe(expected);
});

test('every count of cents is a multiple of a cent, and half a cent more is none', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      expect(isMultiple(Number(`${cents}e-2`), 0.01)).toBe(true);
      expect(isMultiple(Number(`${cents}5e-3`), 0.01)).toBe(false);
    }),
  );
});

test('a schema takes a price for what it is', () => {
  const spec = { type: 'is-json', value: { properties: { price: { multipleOf: 0.01 } } }, metric: 'm' };
  expect(gradeOf(spec, '{"price":0.07}')).toBe(1);
  expect(gradeOf(spec, '{"price":0.075}')).toBe(0);
  expect(gradeOf(spec, '{"price":1e999}')).toBe(0);
});
