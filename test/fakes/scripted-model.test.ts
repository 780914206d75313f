import { expect, test } from 'vitest';
import { ModelError } from '../../src/ports/model.js';
import { aModelCall } from '../fixtures/a-model-call.js';
import { modelContract } from '../ports/model.contract.js';
import { ScriptedModel, scriptedModel } from './scripted-model.js';

const refused = new ModelError('rejected', 'no such question', { retryable: false });

modelContract(async () => ({
  model: new ScriptedModel(({ messages }) =>
    messages[0]?.content === 'unanswerable' ? refused : (messages[0]?.content ?? ''),
  ),
  echoing: (question) => aModelCall({ question }),
  unanswerable: aModelCall({ question: 'unanswerable' }),
}));

test('a scripted model does one thing after the other and the last for ever, and remembers the calls', async () => {
  const model = scriptedModel('one', new Error('two'), { content: 'three', usage: undefined });
  const call = aModelCall();
  expect(await model.complete(call)).toEqual({
    content: 'one',
    finishReason: 'stop',
    usage: { inputTokens: 10, outputTokens: 5 },
    costUsd: 0.00002,
    latencyMs: 1,
    cached: false,
  });
  await expect(model.complete(call)).rejects.toThrow('two');
  expect((await model.complete(call)).usage).toBeUndefined();
  expect((await model.complete(call)).content).toBe('three');
  expect(model.calls).toHaveLength(4);
  expect(model.mostUnderWay).toBe(1);
});
