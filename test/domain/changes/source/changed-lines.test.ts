import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedLines, LineSet } from '../../../../src/domain/changes/source/changed-lines.js';

/** The lines that are not told as changed. */
const kept = (text: string, lines: LineSet): string[] =>
  text.split(/\r?\n/).filter((_, row) => !lines.touches(row, row));

const rowsOf = (text: string, lines: LineSet): number[] =>
  text.split('\n').flatMap((_, row) => (lines.touches(row, row) ? [row] : []));

describe('changed lines', () => {
  test.each<[string, string, string, number[], number[]]>([
    ['nothing', 'a\nb', 'a\nb', [], []],
    ['a line that became another', 'a\nb\nc', 'a\nx\nc', [1], [1]],
    ['a line that came', 'a\nc', 'a\nb\nc', [], [1]],
    ['a line that went', 'a\nb\nc', 'a\nc', [1], []],
    ['two places far apart', 'a\nb\nc\nd\ne', 'x\nb\nc\nd\ny', [0, 4], [0, 4]],
    ['a line that moved', 'a\nb\nc', 'b\nc\na', [0], [2]],
    ['line ends alone', 'a\nb', 'a\r\nb', [], []],
  ])('tell %s', (...[, base, head, inBase, inHead]) => {
    const lines = changedLines(base, head);
    expect([rowsOf(base, lines.base), rowsOf(head, lines.head)]).toEqual([inBase, inHead]);
  });

  test('leave the same lines on both sides, in the same order', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', '', 'e f'), { maxLength: 40 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (base, head) => {
        const lines = changedLines(base, head);
        expect(kept(base, lines.base)).toEqual(kept(head, lines.head));
      }),
      { numRuns: 1000 },
    );
  });

  test('tell between which lines the other side has more', () => {
    const { base, head } = changedLines('a\nc\nd', 'a\nb\nc');
    expect([base.touches(0, 0), base.touches(1, 1), base.touches(0, 1), base.touches(2, 2)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(head.touches(2, 2)).toBe(false);
    expect(changedLines('a\nb\nc', 'a\nc').head.touches(0, 1)).toBe(true);
  });

  test('are asked for by rows that may lie outside of the text', () => {
    expect(LineSet.all(2).touches(5, 9)).toBe(false);
    expect(LineSet.all(2).touches(1, 9)).toBe(true);
  });
});
