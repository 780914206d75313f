import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortenDiff } from '../../../../src/domain/report/text/shorten-diff.js';
import type { DiffPiece } from '../../../../src/domain/report/text/word-diff.js';

const piece = fc.record({
  kind: fc.constantFrom('same' as const, 'base' as const, 'head' as const),
  text: fc
    .array(fc.constantFrom('word', 'é', '👩‍👩‍👧', ' ', '\n'), { minLength: 1, maxLength: 200 })
    .map((parts) => parts.join('')),
});
const lengthOf = (pieces: readonly DiffPiece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

describe('a shortened diff', () => {
  test('is as long as it may be, and counts all that it leaves out', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.integer({ min: 20, max: 1500 }), (whole, most) => {
        const { pieces, left } = shortenDiff(whole, most);
        const skipped = pieces.reduce((sum, each) => sum + each.skipped, 0);
        expect(lengthOf(pieces)).toBeLessThanOrEqual(most);
        expect(lengthOf(pieces) + skipped + left).toBe(lengthOf(whole));
      }),
    );
  });

  test('is the whole where that fits', () => {
    const whole: DiffPiece[] = [
      { kind: 'same', text: 'a '.repeat(40) },
      { kind: 'head', text: 'new' },
    ];
    expect(shortenDiff(whole, 83)).toEqual({ pieces: whole.map((each) => ({ ...each, skipped: 0 })), left: 0 });
  });

  test('keeps the words around a change, however deep in a long answer it is', () => {
    const long = 'and so on '.repeat(500);
    const whole: DiffPiece[] = [
      { kind: 'same', text: `${long}the label is ` },
      { kind: 'base', text: 'billing' },
      { kind: 'head', text: 'sales' },
      { kind: 'same', text: ` for this one ${long}` },
    ];
    const { pieces, left } = shortenDiff(whole, 500);
    const [before, base, head, after, end] = pieces;
    expect(before?.text).toMatch(/^ .*the label is $/);
    expect(before?.skipped).toBeGreaterThan(4500);
    expect([base?.text, head?.text]).toEqual(['billing', 'sales']);
    expect(after?.text).toMatch(/^ for this one /);
    expect(end).toMatchObject({ text: '' });
    expect((end?.skipped ?? 0) + left).toBeGreaterThan(4500);
  });

  test('of changes that do not fit themselves shows the beginning', () => {
    const whole: DiffPiece[] = [
      { kind: 'base', text: 'x'.repeat(300) },
      { kind: 'head', text: 'y'.repeat(300) },
    ];
    const { pieces, left } = shortenDiff(whole, 400);
    expect(pieces.map(({ text }) => text.length)).toEqual([300, 100]);
    expect(left).toBe(200);
  });
});
