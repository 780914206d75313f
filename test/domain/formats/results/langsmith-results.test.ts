import { describe, expect, test } from 'vitest';
import { readResults } from '../../../../src/domain/formats/results/read-results.js';

const row = (changes: Record<string, unknown> = {}) => ({
  'inputs.question': 'What is 7×8?',
  'outputs.answer': '56',
  error: null,
  'reference.answer': '56',
  'feedback.correct': true,
  'feedback.tone': 0.5,
  execution_time: 1.5,
  example_id: 'e1',
  id: 'r1',
  ...changes,
});

const scores = { correct: 1, tone: 0.5 };

const asList = (...rows: unknown[]): string => JSON.stringify(rows);
const asLines = (...rows: unknown[]): string => rows.map((each) => `${JSON.stringify(each)}\n`).join('');
const read = (text: string) => readResults(text, 'r');

const table = `,inputs.question,outputs.answer,error,reference.answer,feedback.correct,feedback.tone,execution_time,example_id,id
0,"What is 7×8, please?","5
6",,56,True,0.5,1.5,e1,r1
1,Why?,,TimeoutError('late'),because,False,,0.2,e2,r2
2,How?,so,,so,False,,0.2,e3,r3
`;

describe('an experiment of LangSmith', () => {
  test.each([
    ['a list', asList(row())],
    ['lines', asLines(row(), row({ example_id: 'e2' }))],
    ['one line', asLines(row())],
  ])('as %s has a case for each example and a metric for each evaluator', (_what, text) => {
    const { format, gating, results } = read(text);
    expect([format, gating]).toEqual(['LangSmith', undefined]);
    expect(results[0]).toEqual({
      id: 'e1',
      question: 'What is 7×8?',
      answer: '56',
      expected: '56',
      latencyMs: 1500,
      outcome: { kind: 'scored', scores, graderErrors: {} },
    });
  });

  test('as CSV says the same, and tells what broke and what has no score apart', () => {
    const { results } = read(table);
    expect(results.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3']);
    expect(results[0]).toMatchObject({ question: 'What is 7×8, please?', answer: '5\n6', outcome: { scores } });
    expect(results[1]?.outcome).toEqual({ kind: 'errored', message: "TimeoutError('late')" });
    expect(results[2]?.outcome).toEqual({
      kind: 'scored',
      scores: { correct: 0 },
      graderErrors: { tone: 'there is no score' },
    });
  });

  test('repeats an example, and knows one without an id by what it asks', () => {
    expect(read(asList(row(), row({ id: 'r2' }))).results.map(({ id }) => id)).toEqual(['e1', 'e1']);
    const [one, same, other] = read(
      asList(
        ...[row({ example_id: null }), row({ example_id: '', 'inputs.more': null })],
        row({ example_id: null, 'inputs.question': 'Why?' }),
      ),
    ).results;
    expect(same?.id).toBe(one?.id);
    expect(other?.id).not.toBe(one?.id);
  });

  test('has no score where an evaluator did not speak, or spoke a word', () => {
    const { results, notes } = read(
      asList(
        row({ 'feedback.label': 'good' }),
        row({ 'feedback.correct': undefined, 'feedback.tone': 'rude', 'feedback.label': 'bad' }),
      ),
    );
    expect(results[1]?.outcome).toEqual({
      kind: 'scored',
      scores: {},
      graderErrors: { correct: 'there is no score', tone: 'rude is no score' },
    });
    expect(notes).toEqual(['r: the feedback label is never a number, so it is left out']);
  });

  test('of which no evaluator told a number is refused', () => {
    const silent = row({ 'feedback.correct': null, 'feedback.tone': 'rude' });
    expect(() => read(asList(silent))).toThrow('no evaluator of this experiment told a number');
    const { 'feedback.correct': _, 'feedback.tone': __, ...untold } = row();
    expect(() => read(asList(untold))).toThrow('no evaluator of this experiment told a number');
  });
});
