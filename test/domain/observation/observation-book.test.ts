import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation, ObservationKind } from '../../../src/domain/observation/observation.js';
import { ObservationBook } from '../../../src/domain/observation/observation-book.js';
import type { ObservedCall, ObservedScore } from '../../../src/domain/observation/observed-call.js';
import type { Observed } from '../../../src/domain/observation/read-observed.js';

const startMs = Date.UTC(2026, 2, 1, 10);

const call = (span: string, more: Partial<ObservedCall> = {}): ObservedCall => ({
  request: 'q1',
  names: [`span ${span}`],
  startMs,
  latencyMs: 100,
  servedModel: 'one',
  requestedModel: undefined,
  release: undefined,
  arm: undefined,
  kind: undefined,
  costUsd: 0.01,
  error: undefined,
  refused: false,
  user: 'ada',
  ...more,
});

const score = (names: readonly string[], value = 1, metric = 'accuracy'): ObservedScore => ({
  names,
  metric,
  score: value,
});

const observed = (calls: readonly ObservedCall[], scores: readonly ObservedScore[] = []): Observed => ({
  calls,
  scores,
  observations: [],
  others: 0,
  unknown: 0,
});

function closed(found: Observed, kind: ObservationKind = 'traffic') {
  const book = new ObservationBook({ rules: { baseline: ['one'], candidate: ['two'] }, kind });
  book.add(found);
  return book.close();
}

describe('a book of observations', () => {
  test('counts no score of an observation that another one of the same contradicts', () => {
    const told = (accuracy: number): Observation => ({
      ...{ id: 'q1', at: '2026-03-01T10:00:00Z', arm: 'baseline', model: 'one', kind: 'traffic' },
      scores: { accuracy, tone: 1 },
    });
    const { observations, counts } = closed({ ...observed([]), observations: [1, 0, 1].map(told) });
    expect(observations.map(({ scores }) => scores)).toEqual([{ tone: 1 }]);
    expect(counts).toMatchObject({ contradicted_scores: 1, duplicates: 2 });
  });

  test.each([[[0, 1, 0]], [[1, 0, 0]]])('counts none of several scores of one metric, in the order %j', (values) => {
    const scores = values.map((value) => score(['span s1'], value));
    const { observations, counts } = closed(observed([call('s1')], [...scores, score(['span s1'], 1, 'tone')]));
    expect(observations.map((each) => each.scores)).toEqual([{ tone: 1 }]);
    expect(counts).toMatchObject({ contradicted_scores: 1, scored: { baseline: 1 } });
    const again = closed(observed([call('s1')], [score(['span s1']), score(['span s1'])]));
    expect([again.observations[0]?.scores, again.counts.contradicted_scores]).toEqual([{ accuracy: 1 }, 0]);
  });

  test('makes one of a call, and tells nobody who asked', () => {
    const { observations, counts } = closed(observed([call('s1')], [score(['span s1'])]));
    expect(observations).toEqual([
      {
        id: 'q1',
        at: '2026-03-01T10:00:00Z',
        arm: 'baseline',
        model: 'one',
        kind: 'traffic',
        refused: false,
        scores: { accuracy: 1 },
        latency_ms: 100,
        cost_usd: 0.01,
        user: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
    expect(counts).toMatchObject({ observations: 1, calls: 1, by_arm: { baseline: { traffic: 1, shadow: 0 } } });
  });

  test('puts the calls of one request together, which ends as its last call did', () => {
    const failed = call('s1', { error: 'timeout', refused: undefined });
    const again = call('s2', { startMs: startMs + 500, latencyMs: 300 });
    for (const calls of [
      [failed, again],
      [again, failed],
    ]) {
      expect(closed(observed(calls)).observations).toEqual([
        expect.objectContaining({ latency_ms: 800, cost_usd: 0.02, refused: false }),
      ]);
    }
    expect(
      closed(observed([call('s1'), call('s2', { startMs: startMs + 1, error: 'timeout' })])).observations[0],
    ).toMatchObject({
      error: 'timeout',
    });
  });

  test('knows no sum of what one call does not tell', () => {
    const [whole] = closed(
      observed([call('s1'), call('s2', { costUsd: undefined, latencyMs: undefined })]),
    ).observations;
    expect(whole).not.toHaveProperty('cost_usd', expect.anything());
    expect(whole?.latency_ms).toBeUndefined();
  });

  test('makes a pair of a shadowed request, the answer that was served included', () => {
    const shadow = call('s2', { servedModel: 'two', kind: 'shadow' });
    const alone = call('s3', { request: 'q2', servedModel: 'two', kind: 'shadow' });
    const { observations, counts } = closed(observed([call('s1'), shadow, alone, call('s4', { request: 'q3' })]));
    expect(observations.map(({ id, arm, kind }) => `${id} ${arm} ${kind}`)).toEqual([
      'q1 baseline shadow',
      'q1 candidate shadow',
      'q2 candidate shadow',
      'q3 baseline traffic',
    ]);
    expect(counts).toMatchObject({ pairs: 1, unpaired: 1 });
  });

  test('reads nothing twice', () => {
    const found = observed([call('s1'), call('s1')]);
    const { observations, counts } = closed(found);
    expect(observations[0]).toMatchObject({ cost_usd: 0.01 });
    expect(counts).toMatchObject({ observations: 1, duplicates: 1 });
    const { observations: again } = closed({ ...found, observations: [...observations, ...observations] });
    expect(again).toEqual(observations);
  });

  test('counts calls that are of neither arm, and those of them that failed', () => {
    const of = { servedModel: 'three' };
    const { observations, counts } = closed(observed([call('s1', of), call('s2', { ...of, error: 'timeout' })]));
    expect(observations).toEqual([]);
    expect(counts).toMatchObject({ of_neither_arm: 2, failed_of_neither_arm: 1, of_both_arms: 0 });
  });

  test('gives a failed call no scores', () => {
    const { observations, counts } = closed(observed([call('s1', { error: 'timeout' })], [score(['span s1'])]));
    expect(observations[0]?.scores).toBeUndefined();
    expect(counts).toMatchObject({ scores_of_failures: 1, scored: { baseline: 0 } });
  });

  test('places a score by the first name that anything has, and by none that two arms have', () => {
    const calls = [
      call('s1', { names: ['span s1', 'trace t'] }),
      call('s2', { names: ['span s2', 'trace t'], servedModel: 'two', kind: 'shadow' }),
    ];
    const scores = [score(['span s0', 'span s2']), score(['trace t'], 1, 'tone'), score(['span s9'], 1, 'tone')];
    const { observations, counts } = closed(observed(calls, scores));
    expect(observations.map(({ scores: found }) => found)).toEqual([undefined, { accuracy: 1 }]);
    expect(counts.unplaced_scores).toBe(2);
  });

  test.each([1.5, -0.1, Number.NaN, Number.POSITIVE_INFINITY])('takes %d for no score', (value) => {
    const { counts } = closed(observed([call('s1')], [score(['span s1'], value)]));
    expect(counts).toMatchObject({ scores_out_of_range: 1, scored: { baseline: 0 } });
  });

  test.each([
    ['a name without end', { request: 'x'.repeat(501) }],
    ['no name', { request: '' }],
    ['a moment out of time', { startMs: 1e300 }],
    ['a cost beyond numbers', { costUsd: Number.POSITIVE_INFINITY }],
  ])('counts a call with %s as broken', (_what, more) => {
    const { observations, counts } = closed(observed([call('s1', more)]));
    expect(observations).toEqual([]);
    expect(counts.broken).toBe(1);
  });

  test('is the same in whatever order calls come', () => {
    const calls = [0, 1, 2, 3, 4, 5].map((index) =>
      call(`s${index}`, {
        request: `q${index % 2}`,
        servedModel: index % 3 === 0 ? 'two' : 'one',
        startMs: startMs + index,
        error: index === 4 ? 'network' : undefined,
        kind: index === 3 ? 'shadow' : undefined,
      }),
    );
    const keyed = (order: readonly ObservedCall[]) =>
      closed(observed(order))
        .observations.map((each) => JSON.stringify(each))
        .sort();
    const expected = keyed(calls);
    fc.assert(
      fc.property(fc.shuffledSubarray(calls, { minLength: calls.length }), (order) => {
        expect(keyed(order)).toEqual(expected);
      }),
    );
  });
});
