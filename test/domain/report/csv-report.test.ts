import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { CsvReport } from '../../../src/domain/report/csv-report.js';
import { anAnswer, anIncident, aSample } from '../../fixtures/a-sample.js';
import { buildRun } from '../gate/build-run.js';

const suites = [buildRun({ gate: { floor: {}, metrics: { accuracy: 'gate', '=tone()': 'report' } } })];

const rowsOf = (...samples: ReturnType<typeof aSample>[]): Record<string, string>[] => {
  const table = new CsvReport({ suites });
  return parse(table.header() + table.rows(samples), { columns: true });
};

describe('the samples as CSV', () => {
  test('have a row each and a column for every metric', () => {
    const sample = aSample({ expected: 'billing', outcome: anAnswer('billing', { accuracy: 0.5 }) });
    expect(rowsOf(sample)).toEqual([
      {
        suite: 'triage',
        yardstick: 'policy',
        case: 'case-1',
        repeat: '0',
        arm: 'head',
        question: 'My invoice shows the wrong address.',
        expected: 'billing',
        answer: 'billing',
        incident: '',
        problem: '',
        'score: accuracy': '0.5',
        'score: =tone()': '',
        reasons: '',
        model: 'openai/gpt-5.2-mini-2026-03-01',
        cost_usd: '0.0001',
        latency_ms: '420',
        input_tokens: '120',
        output_tokens: '4',
        cached: 'false',
      },
    ]);
  });

  test('tell an incident and a broken grader apart from a score of 0', () => {
    const broken = { ...anAnswer('x', {}), grader_errors: { accuracy: 'no verdict' } };
    expect(
      rowsOf(aSample({ outcome: anIncident('timeout', 'no answer') }), aSample({ outcome: broken })),
    ).toMatchObject([
      { answer: '', incident: 'timeout', problem: 'no answer', 'score: accuracy': '' },
      { answer: 'x', incident: '', problem: 'accuracy: no verdict', 'score: accuracy': '' },
    ]);
  });

  test('have no sign that a terminal would obey', () => {
    const [row] = rowsOf(aSample({ outcome: anAnswer('a\u001b[2Jb\u009b31m\u007f\tc\nd') }));
    expect(row?.['answer']).toBe('a\ufffd[2Jb\ufffd31m\ufffd\tc\nd');
  });

  test.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=cmd|" /C calc"!A0'])(
    'are no formula: %j',
    (attack) => {
      const [row] = rowsOf(aSample({ case: attack, question: attack, outcome: anAnswer(attack) }));
      for (const cell of [row?.['case'], row?.['question'], row?.['answer']]) expect(cell).toBe(`'${attack}`);
    },
  );

  test('tell what judges and sets said of an answer, and leave a spreadsheet nothing to run', () => {
    const judged = { ...anAnswer('x'), reasons: { tone: 'Curt.', '=accuracy': '=1+1' } };
    expect(rowsOf(aSample({ outcome: judged }))[0]?.['reasons']).toBe('tone: Curt.\n=accuracy: =1+1');
    const formula = { ...anAnswer('x'), reasons: { '=cmd|x': '1' } };
    expect(rowsOf(aSample({ outcome: formula }))[0]?.['reasons']).toBe("'=cmd|x: 1");
  });

  test('keep line breaks, quotes and commas within their cell, and lose what no file can hold', () => {
    const answer = 'a,"b"\n"c"\r\n\0d';
    expect(rowsOf(aSample({ outcome: anAnswer(answer) }))[0]?.['answer']).toBe('a,"b"\n"c"\r\nd');
  });

  test.each(['one\ntwo', 'one\rtwo', 'ends\n', 'a\r\nb'])(
    'quote a line break, at which readers end a row: %j',
    (answer) => {
      const text = new CsvReport({ suites }).rows([aSample({ expected: answer, outcome: anAnswer(answer) })]);
      const unquoted = text.replaceAll(/"(?:[^"]|"")*"/g, '');
      expect(unquoted).toMatch(/^[^\r\n]*\r\n$/);
      expect(text.split(answer)).toHaveLength(3);
    },
  );

  test('fit a cell of a spreadsheet', () => {
    const [row] = rowsOf(aSample({ outcome: anAnswer('x'.repeat(50_000)) }));
    expect(row?.['answer']?.length).toBeLessThan(32_767);
    expect(row?.['answer']).toMatch(/x… \[18000 more characters\]$/);
  });
});
