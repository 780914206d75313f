import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignColumns } from '../../../../src/domain/report/terminal/align-columns.js';
import { type FittedColumn, fitColumns } from '../../../../src/domain/report/terminal/fit-columns.js';
import { terminalWidth } from '../../../../src/domain/report/terminal/text.js';

const columns: readonly FittedColumn[] = [
  { alignment: 'left', narrowest: 4 },
  { alignment: 'right', leavesAs: 2 },
  { alignment: 'right' },
  { alignment: 'left', leavesAs: 1 },
];
const rows = [
  ['a-long-name', '1,234', '$5.00', 'last'],
  ['b', '5', '$0.10', 'x'],
];

describe('columns that are to fit', () => {
  test.each([
    [31, ['a-long-name  1,234  $5.00  last', 'b                5  $0.10  x']],
    [26, ['a-lon…  1,234  $5.00  last', 'b           5  $0.10  x']],
    [23, ['a-long-n…  1,234  $5.00', 'b              5  $0.10']],
    [15, ['a-long-…  $5.00', 'b         $0.10']],
    [11, ['a-l…  $5.00', 'b     $0.10']],
    [3, ['a-l…  $5.00', 'b     $0.10']],
  ])('take %i cells: names are cut, then the least important left out', (cells, lines) => {
    expect(fitColumns(rows, columns, cells)).toEqual(lines);
  });

  test('are aligned and nothing else where there is room', () => {
    const alignments = columns.map(({ alignment }) => alignment);
    expect(fitColumns(rows, columns, Number.POSITIVE_INFINITY)).toEqual(alignColumns(rows, alignments));
    expect(fitColumns([], columns, 10)).toEqual([]);
  });

  test('take no more than there is, as long as those that stay can be cut to it', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 });
    const row = fc.tuple(cell, cell, fc.constant('$1.00'), cell);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.integer({ min: 11, max: 60 }), (all, cells) => {
        for (const line of fitColumns(all, columns, cells)) expect(terminalWidth(line)).toBeLessThanOrEqual(cells);
      }),
    );
  });
});
