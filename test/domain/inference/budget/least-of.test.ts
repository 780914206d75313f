import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastOf } from '../../../../src/domain/inference/budget/least-of.js';

test('those of the least measure are found, those that came first before their equals', () => {
  const items = fc.array(fc.record({ name: fc.string(), measure: fc.integer({ min: 0, max: 9 }) }));
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 8 }), (all, most) => {
      const sorted = [...all].sort((one, other) => one.measure - other.measure).slice(0, most);
      expect(leastOf(all, most, ({ measure }) => measure)).toEqual(sorted);
    }),
  );
});
