import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Queue } from '../../src/gateway/queue.js';

test('whatever is pushed comes out in the same order, as it would from an array', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer())), (steps) => {
      const queue = new Queue<number>();
      const array: number[] = [];
      for (const step of steps) {
        if (step === null) expect(queue.shift()).toBe(array.shift());
        else {
          queue.push(step);
          array.push(step);
        }
        expect(queue.first()).toBe(array[0]);
      }
    }),
  );
});
