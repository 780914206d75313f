import { describe, expect, test } from '@jest/globals';
import {
  ComparisonResult,
  compareScores,
  parseScores,
  type ScoreRow,
} from '../../../src/domain/gate/compare-scores.js';
import { UserError } from '../../../src/domain/user-error.js';

const rows = (scores: readonly number[], from = 0): ScoreRow[] =>
  scores.map((score, index) => ({ id: `case ${from + index}`, score, repeat: 0 }));

const equal = (n: number): number[] => new Array<number>(n).fill(1);

describe('reading scores', () => {
  test('takes one score a line, numbers as ids, and passes over empty lines', () => {
    expect(
      parseScores('\uFEFF{"id":1,"score":0.5}\r\n\n{"id":"b","score":1,"repeat":2,"cluster":7}\n', 'base.jsonl'),
    ).toEqual([
      { id: '1', score: 0.5, repeat: 0 },
      { id: 'b', score: 1, repeat: 2, cluster: '7' },
    ]);
  });

  test.each([
    ['{"id":"a","score":NaN}', 'not valid JSON'],
    ['{"id":"a","score":1.5}', 'not a score'],
    ['{"id":"a","score":-0.1}', 'not a score'],
    ['{"id":"a","score":null}', 'not a score'],
    ['{"id":"a"}', 'not a score'],
    ['{"score":1}', 'not a score'],
    ['{"id":"a","score":1,"scroe":1}', 'not a score'],
    ['[1]', 'not a score'],
    ['{"id":"ok","score":1}', 'already on line 1'],
    ['{"id":"ok","score":0,"repeat":0}', 'already on line 1'],
  ])('refuses %s and names the line', (line, message) => {
    const read = () => parseScores(`{"id":"ok","score":1}\n\n${line}\n`, 'head.jsonl');
    expect(read).toThrow(UserError);
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ place: expect.objectContaining({ path: 'head.jsonl', line: 3 }) }));
  });
});

describe('comparing scores', () => {
  test('answers with one metric named score and its verdict', () => {
    const result = ComparisonResult.parse(compareScores(rows(equal(120)), rows(equal(120)), {}));
    expect(result).toMatchObject({ version: 1, verdict: 'pass', cases: { compared: 120, unpaired: 0 } });
    expect(result.metrics).toHaveLength(1);
    expect(result.metrics[0]).toMatchObject({
      name: 'score',
      role: 'gate',
      n: 120,
      margin: 0.05,
      method: expect.stringContaining('Tango'),
    });
  });

  test('finds a drop, whatever the order of the lines', () => {
    const head = rows([...new Array<number>(12).fill(0), ...equal(88)]);
    expect(compareScores(rows(equal(100)), head, {}).verdict).toBe('fail');
    expect(compareScores(rows(equal(100)), head.toReversed(), {})).toMatchObject({
      verdict: 'fail',
      metrics: [{ difference: -0.12 }],
    });
  });

  test('averages repeats and clusters before it counts', () => {
    const withRepeats = (score: number): ScoreRow[] =>
      Array.from({ length: 60 }, (_, index) => ({
        id: `${index % 20}`,
        repeat: Math.floor(index / 20),
        score,
        cluster: `${index % 5}`,
      }));
    const [metric] = compareScores(withRepeats(1), withRepeats(1), {}).metrics;
    expect(metric).toMatchObject({ n: 5, method: expect.stringContaining('cluster means') });
  });

  test('counts ids that only one arm has, and calls more than 2 % of them an error', () => {
    expect(compareScores(rows(equal(101)), rows(equal(100)), {})).toMatchObject({
      verdict: 'pass',
      cases: { compared: 100, unpaired: 1 },
    });
    expect(compareScores(rows(equal(100)), rows(equal(100), 2), {})).toMatchObject({
      verdict: 'error',
      cases: { compared: 98, unpaired: 4 },
    });
  });

  test('of nothing, or of nothing in one arm, is an error', () => {
    expect(compareScores([], [], {}).verdict).toBe('error');
    expect(compareScores(rows(equal(60)), [], {}).verdict).toBe('error');
    expect(compareScores([], rows(equal(60)), {}).verdict).toBe('error');
  });

  test('refuses a margin that so many cases cannot pass', () => {
    expect(() => compareScores(rows(equal(20)), rows(equal(20)), { margin: 0.05 })).toThrow(
      /20 cases of these scores.*it takes 52/,
    );
    expect(compareScores(rows(equal(20)), rows(equal(20)), { margin: 0.2 }).verdict).toBe('pass');
  });

  test('refuses an id that stands in two clusters', () => {
    const one: ScoreRow = { id: 'a', score: 1, repeat: 0, cluster: 'x' };
    expect(() => compareScores([one], [{ ...one, cluster: 'y' }], {})).toThrow('the id a is in the cluster x and in y');
  });
});
