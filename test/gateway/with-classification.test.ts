import { describe, expect, test } from 'vitest';
import { withClassification } from '../../src/gateway/with-classification.js';
import { ModelError } from '../../src/ports/model.js';
import { scriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';

test('an answer is passed on as it is, right or wrong', async () => {
  const reply = await withClassification(scriptedModel('forty-three')).complete(aModelCall());
  expect(reply.content).toBe('forty-three');
});

describe('a reply that is no answer is a failure that is paid for:', () => {
  test.each([
    ['truncated', { finishReason: 'length' }, false],
    ['refused', { refusal: 'No.' }, false],
    ['filtered', { finishReason: 'content_filter' }, false],
    ['empty', { content: '' }, false],
    ['wrong-model', { servedModel: 'example-1-mini' }, false],
    ['rate-limited', { content: 'Rate limit exceeded' }, true],
    ['server-error', { content: '503 Service Unavailable' }, true],
    ['rejected', { content: '{"error":{"message":"Pay","code":"insufficient_quota"}}' }, false],
    ['context-overflow', { finishReason: 'context_overflow' }, false],
    ['malformed-tool-call', { toolCalls: [{ id: '1', name: 'unheard', arguments: '{}' }] }, false],
  ] as const)('%s', async (kind, reply, retryable) => {
    const failure = await withClassification(scriptedModel(reply))
      .complete(aModelCall())
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ModelError);
    expect(failure).toMatchObject({ kind, retryable, costUsd: 0.00002 });
  });
});

describe('an answer whose price nobody told', () => {
  const unmetered = { content: '42', usage: undefined };

  test('is noted where it is paid for, beside what was noted before', async () => {
    const reply = await withClassification(scriptedModel({ ...unmetered, notices: ['fallback'] })).complete(
      aModelCall(),
    );
    expect(reply.notices).toEqual(['fallback', 'missing-usage']);
  });

  test.each([
    ['usage was told', aModelCall(), { content: '42' }],
    ['it was answered before', aModelCall(), { ...unmetered, cached: true }],
    ['nobody is paid', aModelCall({ provider: { api: 'embedded' } }), unmetered],
  ])('is not where %s', async (_why, call, reply) => {
    expect((await withClassification(scriptedModel(reply)).complete(call)).notices).toBeUndefined();
  });
});
