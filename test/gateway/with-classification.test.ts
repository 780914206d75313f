import { describe, expect, test } from '@jest/globals';
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
  ] as const)('%s', async (kind, reply, retryable) => {
    const failure = await withClassification(scriptedModel(reply))
      .complete(aModelCall())
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ModelError);
    expect(failure).toMatchObject({ kind, retryable, costUsd: 0.00002 });
  });
});
