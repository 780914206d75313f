import { describe, expect, test } from 'vitest';
import { readResults } from '../../../../src/domain/formats/results/read-results.js';

const event = (changes: Record<string, unknown> = {}) => ({
  id: 'v1',
  _xact_id: '1000196145001',
  experiment_id: 'x',
  is_root: true,
  span_id: 's1',
  root_span_id: 's1',
  input: { question: 'Why?' },
  output: 'so',
  expected: 'so',
  error: null,
  scores: { Factuality: 0.6, exact: 1 },
  span_parents: null,
  metrics: { start: 100, end: 101.5, estimated_cost: 0.02 },
  tags: null,
  ...changes,
});

const page = (...events: unknown[]): string => JSON.stringify({ events, cursor: 'next' });
const read = (text: string) => readResults(text, 'r');

describe('an experiment of Braintrust', () => {
  test.each([
    ['a page of its API', page(event())],
    ['a list', JSON.stringify([event()])],
    ['lines', `${JSON.stringify(event())}\n${JSON.stringify(event({ id: 'v2' }))}\n`],
    ['one line', JSON.stringify(event())],
  ])('as %s has a metric for each score', (_what, text) => {
    const { format, gating, results } = read(text);
    expect([format, gating]).toEqual(['Braintrust', undefined]);
    expect(results[0]).toEqual({
      id: expect.any(String),
      question: '{"question":"Why?"}',
      answer: 'so',
      expected: 'so',
      costUsd: 0.02,
      latencyMs: 1500,
      outcome: { kind: 'scored', scores: { Factuality: 0.6, exact: 1 }, graderErrors: {} },
    });
  });

  test('knows a case by its record of a dataset, else by what it asks', () => {
    const origin = { object_type: 'dataset', object_id: 'd', id: 'record-1' };
    const ids = read(
      page(
        ...[event({ id: '1', origin }), event({ id: '2', dataset_record_id: 'record-2' })],
        ...[event({ id: '3' }), event({ id: '4', input: { question: 'How?' } }), event({ id: '5' })],
      ),
    ).results.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['record-1', 'record-2']);
    expect(ids[2]).toBe(ids[4]);
    expect(ids[3]).not.toBe(ids[2]);
  });

  test('passes over the spans within a case, and versions that were written over', () => {
    const { results } = read(
      page(
        event({ id: 'old', _xact_id: '1000196145002', scores: { exact: 1 } }),
        event({ id: 'old', _xact_id: '999', scores: { exact: 0.1 } }),
        event({ id: 'inner', is_root: false, span_id: 's2', scores: {} }),
        event({ id: 'below', is_root: undefined, span_id: 's3', span_parents: ['s1'], scores: { own: 1 } }),
      ),
    );
    expect(results.map(({ outcome }) => outcome)).toEqual([{ kind: 'scored', scores: { exact: 1 }, graderErrors: {} }]);
  });

  test('tells what broke and what has no score apart', () => {
    const outcomes = read(
      page(
        event({ id: '1', error: 'boom', scores: { exact: 0 } }),
        event({ id: '2', scores: { exact: null, Factuality: true } }),
        event({ id: '3', scores: null }),
      ),
    ).results.map(({ outcome }) => outcome);
    expect(outcomes).toEqual([
      { kind: 'errored', message: 'boom' },
      { kind: 'scored', scores: { Factuality: 1 }, graderErrors: { exact: 'there is no score' } },
      {
        kind: 'scored',
        scores: {},
        graderErrors: { exact: 'there is no score', Factuality: 'there is no score' },
      },
    ]);
  });

  test('without any score is refused', () => {
    expect(() => read(page(event({ scores: {} })))).toThrow('no case of this experiment has a score');
  });
});
