import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type EditStep, editScript } from '../../../src/domain/report/edit-script.js';

const few = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });
const wordsOn = (steps: readonly EditStep[], side: 'base' | 'head'): string[] =>
  steps.filter(({ of }) => of === 'both' || of === side).map(({ word }) => word);

/** Words of the longest sequence that both have, by the textbook's table. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row: number[] = new Array(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    other.forEach((each, index) => {
      next.push(each === word ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('an edit script', () => {
  test('leads from base to head and keeps as many words as any could', () => {
    fc.assert(
      fc.property(few, few, (base, head) => {
        const steps = editScript(base, head, 1000) ?? [];
        expect(wordsOn(steps, 'base')).toEqual(base);
        expect(wordsOn(steps, 'head')).toEqual(head);
        expect(steps.filter(({ of }) => of === 'both')).toHaveLength(longestCommon(base, head));
      }),
      { numRuns: 1000 },
    );
  });

  test('exists exactly where it takes no more edits than are allowed', () => {
    fc.assert(
      fc.property(few, few, fc.integer({ min: 0, max: 28 }), (base, head, most) => {
        const needed = base.length + head.length - 2 * longestCommon(base, head);
        expect(editScript(base, head, most) !== undefined).toBe(needed <= most);
      }),
      { numRuns: 1000 },
    );
  });

  test('ends soon where two long texts have nothing in common', () => {
    const words = (prefix: string): string[] => Array.from({ length: 5000 }, (_, index) => `${prefix}${index}`);
    expect(editScript(words('a'), words('b'), 700)).toBeUndefined();
  });
});
