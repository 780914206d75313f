import { describe, expect, test } from 'vitest';
import type { ModelCall, ModelReply } from '../../../../src/domain/inference/call/model-call.js';
import type { ReplyListener } from '../../../../src/domain/inference/call/reply-listener.js';
import { type CallOutcome, callSpan } from '../../../../src/domain/inference/trace/call-span.js';
import { encodeSpan } from '../../../../src/domain/inference/trace/encode-span.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { schemaProblems } from '../../../fixtures/gen-ai-schemas.js';

const span = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) };
const times = { startMs: 1000, endMs: 1500 };

const reply: ModelReply = {
  content: 'Let me look.',
  toolCalls: [
    { id: 'call-1', name: 'weather', arguments: '{"city":"Paris"}' },
    { id: 'call-2', name: 'weather', arguments: '{"city":' },
  ],
  finishReason: 'tool_calls',
  usage: {
    inputTokens: 90,
    outputTokens: 40,
    cachedInputTokens: 50,
    cacheWriteInputTokens: 10,
    longCacheWriteInputTokens: 4,
    reasoningTokens: 30,
  },
  servedModel: 'example-1-2026',
  systemFingerprint: 'fp_7',
  responseId: 'chatcmpl-1',
  latencyMs: 300,
  firstTokenMs: 120,
  costUsd: 0.00042,
  cached: false,
  attempts: 2,
};

const tools = [
  { type: 'function', function: { name: 'weather', description: 'of a city', parameters: { type: 'object' } } },
];

const askedForAll = aModelCall({
  operation: 'chat',
  providerName: 'azure',
  provider: { api: 'openai', base_url: 'https://models.example/v1?api-key=s3cret' },
  parameters: {
    temperature: 1,
    top_p: 0.5,
    seed: 7,
    stop: ['END'],
    max_tokens: 100,
    top_k: 4,
    n: 2,
    stream: true,
    tools,
    response_format: { type: 'json_schema' },
  },
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Weather in Paris?' },
    { role: 'assistant', content: '', tool_calls: [{ id: 'call-0', name: 'weather', arguments: '{"city":"Paris"}' }] },
    { role: 'tool', content: 'rainy', tool_call_id: 'call-0' },
  ],
  caller: { session: 'session-1', user: 'ann' },
  via: { route: 'summarise', hasFallback: false },
  repeat: 2,
  trace: { traceId: span.traceId, spanId: 'c'.repeat(16) },
});

describe('the span of a call', () => {
  test('says by the conventions what was asked and what came back', () => {
    const traced = callSpan({ call: askedForAll, outcome: { kind: 'reply', reply }, span, ...times });
    expect(traced).toMatchObject({ ...span, parentSpanId: 'c'.repeat(16), name: 'chat example-1', kind: 'client' });
    expect(traced.error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(traced.attributes))).toEqual({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'azure.ai.openai',
      'gen_ai.conversation.id': 'session-1',
      'gen_ai.output.type': 'json',
      'gen_ai.request.model': 'example-1',
      'gen_ai.request.choice.count': 2,
      'gen_ai.request.seed': 7,
      'gen_ai.request.stream': true,
      'gen_ai.request.max_tokens': 100,
      'gen_ai.request.temperature': 1,
      'gen_ai.request.top_p': 0.5,
      'gen_ai.request.top_k': 4,
      'gen_ai.request.stop_sequences': ['END'],
      'gen_ai.response.id': 'chatcmpl-1',
      'gen_ai.response.model': 'example-1-2026',
      'openai.response.system_fingerprint': 'fp_7',
      'gen_ai.response.finish_reasons': ['tool_call'],
      'gen_ai.response.time_to_first_chunk': 0.12,
      'gen_ai.usage.input_tokens': 90,
      'gen_ai.usage.output_tokens': 40,
      'gen_ai.usage.cache_read.input_tokens': 50,
      'gen_ai.usage.cache_creation.input_tokens': 10,
      'lanegate.usage.cache_creation_1h.input_tokens': 4,
      'gen_ai.usage.reasoning.output_tokens': 30,
      'gen_ai.tool.definitions': [
        { type: 'function', name: 'weather', description: 'of a city', parameters: { type: 'object' } },
      ],
      'gen_ai.input.messages': [
        { role: 'system', parts: [{ type: 'text', content: 'Be brief.' }] },
        { role: 'user', parts: [{ type: 'text', content: 'Weather in Paris?' }] },
        {
          role: 'assistant',
          parts: [{ type: 'tool_call', id: 'call-0', name: 'weather', arguments: { city: 'Paris' } }],
        },
        { role: 'tool', parts: [{ type: 'tool_call_response', id: 'call-0', response: 'rainy' }] },
      ],
      'gen_ai.output.messages': [
        {
          role: 'assistant',
          parts: [
            { type: 'text', content: 'Let me look.' },
            { type: 'tool_call', id: 'call-1', name: 'weather', arguments: { city: 'Paris' } },
            { type: 'tool_call', id: 'call-2', name: 'weather', arguments: '{"city":' },
          ],
          finish_reason: 'tool_call',
        },
      ],
      'server.address': 'models.example',
      'server.port': 443,
      'lanegate.provider': 'azure',
      'lanegate.route': 'summarise',
      'lanegate.user': 'ann',
      'lanegate.request.repeat': 2,
      'lanegate.cost_usd': 0.00042,
      'lanegate.cached': false,
      'lanegate.attempts': 2,
      'lanegate.latency_ms': 300,
      'lanegate.waited_ms': 200,
    });
    expect(encodeSpan(traced, (text) => text)).not.toContain('s3cret');
  });

  test.each([
    [
      { api: 'record', path: 'a.jsonl', asked: 'paid', of: { api: 'openai', base_url: 'http://models.example:81/v1' } },
      81,
    ],
    [
      {
        api: 'http',
        url: 'http://models.example/a',
        method: 'POST',
        headers: {},
        body: '',
        response: { content: 'a' },
      },
      80,
    ],
  ] as const)('names the server of %j', (provider, port) => {
    const { attributes } = callSpan({
      call: aModelCall({ provider }),
      outcome: { kind: 'reply', reply },
      span,
      ...times,
    });
    expect(attributes).toMatchObject({ 'server.address': 'models.example', 'server.port': port });
  });

  test.each(['gen_ai.input.messages', 'gen_ai.output.messages', 'gen_ai.tool.definitions'] as const)(
    'has a %s that the schema of the conventions accepts',
    (name) => {
      const { attributes } = callSpan({ call: askedForAll, outcome: { kind: 'reply', reply }, span, ...times });
      expect(schemaProblems(name, JSON.parse(JSON.stringify(attributes[name])))).toEqual([]);
    },
  );

  test('says that an answer came from the store, and stood in for another', () => {
    const stored = { ...reply, cached: true, attempts: undefined, costUsd: 0 };
    const { attributes } = callSpan({ call: aModelCall(), outcome: { kind: 'reply', reply: stored }, span, ...times });
    expect(attributes).toMatchObject({ 'lanegate.cached': true, 'lanegate.attempts': 0 });
    expect(attributes['lanegate.waited_ms']).toBeUndefined();
  });

  test('says why there is no answer, what that cost and what was answered all the same', () => {
    const refused: ModelReply = { ...reply, content: '', toolCalls: [], refusal: 'I cannot.', finishReason: 'stop' };
    const outcome = { kind: 'failure', type: 'refused', message: 'the model refused', attempts: 3, reply: refused };
    const traced = callSpan({
      call: aModelCall(),
      outcome: { ...outcome, kind: 'failure', costUsd: 0.5 },
      span,
      ...times,
    });
    expect(traced.error).toBe('the model refused');
    expect(traced.attributes).toMatchObject({
      'error.type': 'refused',
      'lanegate.attempts': 3,
      'lanegate.cost_usd': 0.5,
      'gen_ai.output.messages': [{ role: 'assistant', parts: [{ content: 'I cannot.' }], finish_reason: 'stop' }],
    });
  });

  test('of an embedding has its dimensions and no messages of the model', () => {
    const call = aModelCall({ operation: 'embeddings' });
    const embedded: ModelReply = { ...reply, content: '', toolCalls: undefined, vectors: [[0.1, 0.2, 0.3]] };
    const traced = callSpan({ call, outcome: { kind: 'reply', reply: embedded }, span, ...times });
    expect(traced.name).toBe('embeddings example-1');
    expect(traced.attributes['gen_ai.embeddings.dimension.count']).toBe(3);
    expect(traced.attributes['gen_ai.output.messages']).toBeUndefined();
  });

  test('takes no parameter for what it is not', () => {
    const call = aModelCall({
      parameters: { max_tokens: 5, top_k: 'many', n: 1, tools: 'none', response_format: 'json', stop: 4 as never },
    });
    const { firstTokenMs, ...whole } = reply;
    const { attributes } = callSpan({ call, outcome: { kind: 'reply', reply: whole }, span, ...times });
    const names = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [name]));
    expect(names.filter((name) => name.startsWith('gen_ai.request.'))).toEqual([
      'gen_ai.request.model',
      'gen_ai.request.max_tokens',
    ]);
  });

  test('says of an answer that came in parts that it was streamed, and of a client who read along', () => {
    const listener = { hasBegun: false, take: () => undefined } as unknown as ReplyListener;
    const failed: CallOutcome = { kind: 'failure', type: 'stream-cut', message: 'cut' };
    const streamOf = (call: ModelCall, outcome: CallOutcome) =>
      callSpan({ call, outcome, span, ...times }).attributes['gen_ai.request.stream'];
    expect(streamOf(aModelCall(), { kind: 'reply', reply })).toBe(true);
    expect(streamOf(aModelCall({ listener }), failed)).toBe(true);
    expect(streamOf(aModelCall(), failed)).toBeUndefined();
  });

  test.each([
    [{ api: 'replay', path: 'r.jsonl' }, 'recorded', 'lanegate.replay', undefined],
    [{ api: 'openai', base_url: 'http://127.0.0.1:11434/v1' }, 'ollama', 'ollama', 11434],
    [{ api: 'openai', base_url: 'http://models.example' }, 'constructor', 'constructor', 80],
  ] as const)('names the provider %j', (provider, providerName, word, port) => {
    const call = aModelCall({ provider, providerName });
    const { attributes } = callSpan({ call, outcome: { kind: 'reply', reply }, span, ...times });
    expect(attributes['gen_ai.provider.name']).toBe(word);
    expect(attributes['server.port']).toBe(port);
  });
});
