import { expect, test } from 'vitest';
import { historyTable } from '../../../../src/domain/report/terminal/history-table.js';

const aLine = (date: string, lanes: Parameters<typeof historyTable>[0][number]['lanes'], subject = 'x') => ({
  sha: '3b1f0a9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f30',
  date,
  subject,
  lanes,
});

test('tells lanes over time, and counts them by month', () => {
  const lines = [
    aLine('2026-03-02T10:00:00.000Z', ['prompt', 'code'], 'Ask twice'),
    aLine('2026-02-27T10:00:00.000Z', ['docs'], 'Explain'),
    aLine('2026-02-01T10:00:00.000Z', [], 'Nothing'),
  ];
  expect(
    historyTable(lines, ['1 is not scored']),
  ).toBe(`date        commit     prompt  model  data  code  evals  docs  subject
2026-03-02  3b1f0a9c8  x                    x                  Ask twice
2026-02-27  3b1f0a9c8                                    x     Explain
2026-02-01  3b1f0a9c8                                          Nothing

month    commits  prompt  model  data  code  evals  docs  mixed
2026-03        1       1      0     0     1      0     0      1
2026-02        2       0      0     0     0      0     1      0
all            3       1      0     0     1      0     1      1
note: 1 is not scored
`);
});

test.each(['::add-mask::x', 'a\n::error::x', '##[error]x', '\u001B[2J', 'x'.repeat(5000)])(
  'leaves nothing to obey in a subject %j',
  (subject) => {
    const table = historyTable([aLine('2026-03-02T10:00:00.000Z', ['code'], subject)], []);
    expect(table).not.toMatch(/^\s*::|##\[|\u001B/m);
    expect(table.split('\n')).toHaveLength(7);
  },
);

test('says that there is no commit', () => {
  expect(historyTable([], ['all is cut off'])).toBe('no commit\nnote: all is cut off\n');
});
