import { expect, test } from 'vitest';
import { withTraces } from '../../src/gateway/with-traces.js';
import { BudgetExceededError, ModelError } from '../../src/ports/model.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { ScriptedModel, scriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';

test('a call that is answered has one span, with its own time and a name of its own', async () => {
  const spans = collectingTraces();
  const model = withTraces(scriptedModel('forty-two'), spans);
  expect(await model.complete(aModelCall())).toMatchObject({ content: 'forty-two' });
  await model.complete(aModelCall());
  const [first, second] = spans.spans;
  expect(spans.spans).toHaveLength(2);
  expect(first?.attributes['gen_ai.output.messages']).toEqual([
    { role: 'assistant', parts: [{ type: 'text', content: 'forty-two' }], finish_reason: 'stop' },
  ]);
  expect(first?.endMs).toBeGreaterThan(first?.startMs ?? Number.POSITIVE_INFINITY);
  expect(new Set([first?.traceId, second?.traceId, first?.spanId, second?.spanId]).size).toBe(4);
});

test('a call that is a part of something is of its trace, and the model sees the call as it was', async () => {
  const spans = collectingTraces();
  const parent = spans.newSpan();
  const model = scriptedModel('ok');
  const call = aModelCall({ trace: parent });
  await withTraces(model, spans).complete(call);
  expect(model.calls).toEqual([call]);
  expect(spans.spans[0]).toMatchObject({ traceId: parent.traceId, parentSpanId: parent.spanId });
  expect(spans.spans[0]?.spanId).not.toBe(parent.spanId);
});

test.each([
  ['timeout', new ModelError('timeout', 'no answer', { retryable: true, attempts: 4, costUsd: 0.1 })],
  ['budget-exceeded', new BudgetExceededError('the cap is reached')],
  ['_OTHER', new TypeError('a mistake')],
])('a call that fails has a span that says %s, and fails as it did', async (type, error) => {
  const spans = collectingTraces();
  await expect(withTraces(scriptedModel(error), spans).complete(aModelCall())).rejects.toBe(error);
  expect(spans.spans).toHaveLength(1);
  expect(spans.spans[0]).toMatchObject({ error: error.message, attributes: { 'error.type': type } });
  const cost = error instanceof ModelError ? { 'lanegate.cost_usd': 0.1, 'lanegate.attempts': 4 } : {};
  expect(spans.spans[0]?.attributes).toMatchObject(cost);
});

test('a call that was stopped says so', async () => {
  const spans = collectingTraces();
  const stop = new AbortController();
  const model = new ScriptedModel(() => {
    stop.abort(new Error('stopped'));
    return 'too late';
  });
  await expect(withTraces(model, spans).complete(aModelCall(), stop.signal)).rejects.toThrow('stopped');
  expect(spans.spans[0]?.attributes['error.type']).toBe('cancelled');
});
