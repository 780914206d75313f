import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrlOf, createBedrockModel } from '../../../../src/adapters/models/bedrock/bedrock-model.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import { UserError } from '../../../../src/domain/user-error.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { openAiEcho } from '../../../fixtures/dialects.js';
import { json, LoopbackServer } from '../../../fixtures/loopback-server.js';
import { modelContract } from '../../../ports/model.contract.js';

const server = new LoopbackServer(openAiEcho);
const model = createBedrockModel({ keyFor: () => 'bedrock-api-key-0123', concurrency: 20, requestTimeoutMs: 4000 });
beforeAll(() => server.start());
afterAll(() => server.close());

const asked = (changes: Parameters<typeof aModelCall>[0] = {}): ModelCall =>
  aModelCall({
    provider: { api: 'bedrock', base_url: `${server.url}/openai/v1`, key_env: 'K' },
    model: 'openai.gpt-oss-20b-1:0',
    ...changes,
  });

modelContract(async () => ({
  model,
  echoing: (question) => asked({ question }),
  unanswerable: asked({ model: 'unknown-model' }),
}));

test('a region has an endpoint that speaks the OpenAI dialect', () => {
  const nothing = () => '';
  expect(baseUrlOf({ api: 'bedrock', region: 'us-west-2' }, nothing)).toBe(
    'https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1',
  );
  expect(baseUrlOf({ api: 'bedrock', region_env: 'R' }, () => 'us-gov-west-1\n')).toContain(
    '//bedrock-runtime.us-gov-west-1.',
  );
});

test.each(['', 'us-west-2.evil.example/', 'us west'])('a variable that holds %j instead is refused unseen', (value) => {
  const look = () => baseUrlOf({ api: 'bedrock', region_env: 'R' }, () => value);
  expect(look).toThrow(UserError);
  expect(look).toThrow(/^the variable `R` holds no AWS region$/);
});

test('the key is a bearer token', async () => {
  await model.complete(asked());
  expect(server.last).toMatchObject({
    path: '/openai/v1/chat/completions',
    headers: { authorization: 'Bearer bedrock-api-key-0123' },
  });
});

test('a profile of several regions is not held against the model that served', async () => {
  expect((await model.complete(asked())).servedModel).toBe('gpt-behind-it');
  expect(
    (await model.complete(asked({ model: 'us.openai.gpt-6-sol', parameters: { max_tokens: 5 } }))).servedModel,
  ).toBeUndefined();
});

test.each([
  ['content_filtered', 'content_filter'],
  ['guardrail_intervened', 'content_filter'],
  ['max_tokens', 'length'],
  ['model_context_window_exceeded', 'context_overflow'],
  ['malformed_tool_use', 'malformed_tool_call'],
  ['end_turn', 'stop'],
])('the word %s of its own API is %s', async (finish_reason, finishReason) => {
  server.respond = json({ choices: [{ message: { content: 'x' }, finish_reason }] });
  expect(await model.complete(asked())).toMatchObject({ finishReason });
});

test.each([
  [
    'malformed_model_output',
    json({ choices: [{ message: { content: 'x' }, finish_reason: 'malformed_model_output' }] }),
    'malformed',
    true,
  ],
  ['ThrottlingException', json({ error: { type: 'ThrottlingException', message: 'slow' } }, 429), 'rate-limited', true],
  [
    'ServiceQuotaExceededException',
    json({ error: { type: 'ServiceQuotaExceededException', message: 'no' } }, 400),
    'rejected',
    false,
  ],
  [
    'ModelNotReadyException',
    json({ error: { code: 'ModelNotReadyException', message: 'wait' } }, 429),
    'server-error',
    true,
  ],
  ['ModelTimeoutException', json({ error: { code: 'ModelTimeoutException', message: 'late' } }, 408), 'timeout', true],
])('%s is told', async (_what, respond, kind, retryable) => {
  server.respond = respond;
  await expect(model.complete(asked())).rejects.toMatchObject({ kind, retryable });
});
