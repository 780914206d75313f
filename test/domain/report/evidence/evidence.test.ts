import { describe, expect, test } from 'vitest';
import { bySuite, type Evidence, type Notice } from '../../../../src/domain/report/evidence/evidence.js';
import { htmlEvidence, htmlFolded, htmlNotices } from '../../../../src/domain/report/html/evidence.js';
import { markdownEvidence, markdownNotices } from '../../../../src/domain/report/markdown/evidence.js';
import { terminalEvidence, terminalNotices } from '../../../../src/domain/report/terminal/evidence.js';
import { attacks } from '../attacks.js';
import { outsideCode } from '../outside-code.js';

const table: Evidence = {
  title: 'Things',
  lead: ['Why ', { said: 'they matter' }, '.'],
  columns: [{ heading: 'Suite' }, { heading: 'Case' }, { heading: 'Passes', isNumber: true }],
  rows: [
    [[{ name: 'triage' }], [{ name: 'c-1' }], ['3 of 5']],
    [[{ name: 'triage' }], [{ name: 'c-2' }], ['4 of 5']],
    [[{ name: 'chat' }], [{ name: 'c-3' }], ['5 of 5']],
  ],
  mostRows: 2,
};
const empty = { ...table, rows: [] };

test('a table has one form in each report, and counts what it leaves out', () => {
  expect(markdownEvidence(table, 60)).toBe(
    [
      ...['Why they matter.', '', '| Suite | Case | Passes |', '| --- | --- | ---: |'],
      ...['| `triage` | `c-1` | 3 of 5 |', '| `triage` | `c-2` | 4 of 5 |', '| and 1 more |   |   |'],
    ].join('\n'),
  );
  expect(htmlEvidence(table).markup).toContain('<th scope="row">triage</th><td>c-2</td><td class="number">4 of 5</td>');
  expect(htmlEvidence(table).markup).toContain('<td colspan="3">and 1 more</td>');
  expect(terminalEvidence(table, 1)).toEqual([
    'Things',
    '  Suite   Case  Passes',
    '  triage  c-1   3 of 5',
    '  and 2 more',
  ]);
});

test('a comment that must be short shows fewer rows', () => {
  expect(markdownEvidence(table, 1)).toContain('| and 2 more |');
});

test('a table without rows is nothing at all', () => {
  expect(markdownEvidence(empty, 60)).toBe('');
  expect([htmlEvidence(empty).markup, htmlFolded(empty).markup]).toEqual(['', '']);
  expect(terminalEvidence(empty, 9)).toEqual([]);
});

test('one suite needs no column of its own', () => {
  const one = bySuite(table, ['triage']);
  expect(one.columns.map(({ heading }) => heading)).toEqual(['Case', 'Passes']);
  expect(one.rows[0]).toEqual([[{ name: 'c-1' }], ['3 of 5']]);
  expect(bySuite(table, ['triage', 'chat'])).toBe(table);
});

describe('what anybody may have written', () => {
  const noticeOf = (text: string): Notice => ({
    label: 'Told',
    text: ['By ', { name: text }, ': “', { said: text }, '”.'],
  });

  test.each(attacks)('stays text in a notice: %s', (_, text) => {
    const outside = outsideCode(markdownNotices([noticeOf(text)])).replace(/\\./g, '');
    expect(outside).not.toMatch(/@|:\/\/|#\\?\d|!\[|\]\(|\n|<[a-z!/]/i);
    expect(htmlNotices([noticeOf(text)]).markup.match(/<[^>]*>/g)).toEqual(['<p>', '<b>', '</b>', '</p>']);
    const [line = ''] = terminalNotices([noticeOf(text)]);
    expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u200B]|##\[/u);
  });
});
