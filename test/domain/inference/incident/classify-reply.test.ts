import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModelCall, ModelReply } from '../../../../src/domain/inference/call/model-call.js';
import { classifyReply } from '../../../../src/domain/inference/incident/classify-reply.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const aReply = (changes: Partial<ModelReply> = {}): ModelReply => ({
  content: '42',
  finishReason: 'stop',
  latencyMs: 1,
  costUsd: 0,
  cached: false,
  ...changes,
});

test.each<[string, Partial<ModelReply>]>([
  ['an ordinary answer', {}],
  ['a wrong answer', { content: 'forty-three' }],
  ['an answer without a finish reason', { finishReason: 'unknown' }],
  ['a polite no that the provider does not call a refusal', { content: "I'm sorry, I cannot help with that." }],
  ['an answer by a dated snapshot of the model', { servedModel: 'example-1-2026-03-01' }],
  ['an empty refusal', { refusal: '' }],
  ['an answer about errors', { content: 'The log says: Rate limit reached, so slow down.' }],
  ['JSON that holds an error among other things', { content: '{"error":{"message":"x","code":1},"ok":false}' }],
  ['JSON with an error without a code', { content: '{"error":{"message":"x"}}' }],
])('%s is an answer', (_what, changes) => {
  expect(classifyReply(aReply(changes), aModelCall())).toBeUndefined();
});

test.each<[ModelCall['provider'], string]>([
  [
    { api: 'command', run: 'answer', env: [], timeout_s: 20, mode: 'per-case', tree: 'head', sources: [], digest: 'd' },
    'the program says that its answer was cut',
  ],
  [
    { api: 'endpoint', url: 'http://127.0.0.1/', method: 'POST', headers: {} },
    'the endpoint says that its answer was cut',
  ],
])('an answer that %j says is cut met no cap that is known', (provider, message) => {
  const reply = aReply({ finishReason: 'length' });
  expect(classifyReply(reply, aModelCall({ provider }))).toEqual({ kind: 'truncated', message });
});

test.each<[string, Partial<ModelReply>, string, string]>([
  ['an answer cut by the output cap', { finishReason: 'length' }, 'truncated', 'the answer was cut at 100 tokens'],
  [
    'an answer cut at its cap, counted otherwise',
    { finishReason: 'length', usage: { inputTokens: 1, outputTokens: 99 } },
    'truncated',
    'the answer was cut at 100 tokens',
  ],
  [
    'an answer cut where the context window ended',
    { finishReason: 'length', usage: { inputTokens: 1, outputTokens: 12 } },
    'truncated',
    'the answer was cut after 12 tokens, before its cap of 100: the context window may be full',
  ],
  ['a refusal', { content: '', refusal: 'No.\u0007' }, 'refused', 'the model refused: No.'],
  [
    'a filtered answer',
    { content: '', finishReason: 'content_filter' },
    'filtered',
    'the provider filtered the answer',
  ],
  [
    'an answer that its provider broke off',
    { finishReason: 'error' },
    'server-error',
    'the provider ended the answer with an error',
  ],
  [
    'a turn that its provider paused',
    { finishReason: 'paused' },
    'truncated',
    'the provider paused before the answer was whole',
  ],
  ['no text at all', { content: '' }, 'empty', 'the answer is empty'],
  ['nothing but white space', { content: ' \n\t' }, 'empty', 'the answer is empty'],
  [
    'only a tool call',
    { content: '', finishReason: 'tool_calls' },
    'empty',
    'the model called a tool instead of answering',
  ],
  [
    'an answer by a smaller model',
    { servedModel: 'example-1-mini' },
    'wrong-model',
    'asked for example-1, served by example-1-mini',
  ],
  [
    'a rate limit told as an answer',
    { content: 'Rate limit reached for example-1 in organization org-1. Please try again in 2s.' },
    'rate-limited',
    'an error stands where the answer should: Rate limit reached for example-1 in organization org-1. Please try again in 2s.',
  ],
  [
    'a status told as an answer',
    { content: '429 Too Many Requests' },
    'rate-limited',
    'an error stands where the answer should: 429 Too Many Requests',
  ],
  [
    'an error object told as an answer',
    { content: '{"error": {"message": "Overloaded", "type": "overloaded_error"}}' },
    'server-error',
    'an error stands where the answer should: {"error": {"message": "Overloaded", "type": "overloaded_error"}}',
  ],
])('%s is an incident', (_what, changes, kind, message) => {
  expect(classifyReply(aReply(changes), aModelCall())).toEqual({ kind, message });
});

describe('where the question speaks of errors itself', () => {
  test.each([
    ['Too many requests', 'Classify this ticket: "I always get Too Many Requests"'],
    [
      '{"error":{"message":"no such user","code":"not_found"}}',
      'Answer with {"error":{…}} when there is no such user.',
    ],
  ])('the answer %s is an answer', (content, question) => {
    expect(classifyReply(aReply({ content }), aModelCall({ question }))).toBeUndefined();
  });
});

describe('what a provider says of how an answer ended', () => {
  const reasoning = { inputTokens: 10, outputTokens: 100, reasoningTokens: 98 };

  test.each<[string, Partial<ModelReply>, string]>([
    ['a window that ran full', { finishReason: 'context_overflow', content: 'So f' }, 'context-overflow'],
    ['a tool call it could not read', { finishReason: 'malformed_tool_call', content: '' }, 'malformed-tool-call'],
    ['reasoning that took the cap', { finishReason: 'length', content: '', usage: reasoning }, 'reasoning-exhausted'],
    [
      'reasoning that left two words',
      { finishReason: 'length', content: 'The answer', usage: reasoning },
      'reasoning-exhausted',
    ],
    ['reasoning that ended in nothing', { content: '', usage: reasoning }, 'reasoning-exhausted'],
    ['a cut after a paragraph', { finishReason: 'length', content: 'Well. '.repeat(9), usage: reasoning }, 'truncated'],
    [
      'a cut of an answer without reasoning',
      { finishReason: 'length', content: '', usage: { inputTokens: 1, outputTokens: 100 } },
      'truncated',
    ],
    [
      'nothing, with usage of nothing',
      { content: '', usage: { inputTokens: 1, outputTokens: 0, reasoningTokens: 0 } },
      'empty',
    ],
    ['a filter that left a part', { finishReason: 'content_filter', content: 'The first step is' }, 'filtered'],
  ])('%s', (_what, changes, kind) => {
    expect(classifyReply(aReply(changes), aModelCall())?.kind).toBe(kind);
  });

  test('says what reasoning took', () => {
    const reply = aReply({ finishReason: 'length', content: '', usage: reasoning });
    expect(classifyReply(reply, aModelCall())?.message).toBe(
      'reasoning took 98 of 100 output tokens and left no answer',
    );
  });
});

test.each(['\u200B', '\u200B\u00A0\u2060 \n', '\uFEFF', '\u3164', '\u2800', '\u00AD\u202E', '\u0000\u0007'])(
  'an answer of nothing but invisible characters is empty: %j',
  (content) => {
    expect(classifyReply(aReply({ content }), aModelCall())?.kind).toBe('empty');
  },
);

test.each(['0', '.', '👍', '👩\u200D🚀', 'क्\u200Dष'])('the short answer %s is an answer', (content) => {
  expect(classifyReply(aReply({ content }), aModelCall())).toBeUndefined();
});

describe('an error that stands where an answer should, with a status of 200', () => {
  const known: readonly (readonly [string, string])[] = [
    [
      'Rate limit reached for example-1 in organization org-1 on tokens per min (TPM): Limit 30000, Used 29000.',
      'rate-limited',
    ],
    ['Rate limit exceeded', 'rate-limited'],
    ['Rate limit exceeded: free-models-per-min.', 'rate-limited'],
    ['API rate limit exceeded', 'rate-limited'],
    ['Rate limit is exceeded. Try again in 5 seconds.', 'rate-limited'],
    ['Error: 429 Too Many Requests', 'rate-limited'],
    ['HTTP/1.1 429 Too Many Requests', 'rate-limited'],
    ['Too many requests, please try again later.', 'rate-limited'],
    ['Error: 429 Too Many Requests. Rate limit exceeded, please retry after 20 seconds.', 'rate-limited'],
    ['Rate limit exceeded: too many requests', 'rate-limited'],
    ['You are being rate limited.', 'rate-limited'],
    ['The model is overloaded. Please try again later.', 'server-error'],
    ['Request was throttled. Expected available in 12 seconds.', 'rate-limited'],
    ['Resource has been exhausted (e.g. check quota).', 'rate-limited'],
    ["Error code: 429 - {'error': {'message': 'x'}}", 'rate-limited'],
    ['litellm.RateLimitError: RateLimitError: OpenAIException - slow down', 'rate-limited'],
    ['You exceeded your current quota, please check your plan and billing details.', 'rejected'],
    ['upstream connect error or disconnect/reset before headers. reset reason: connection failure', 'server-error'],
    ['no healthy upstream', 'server-error'],
    ['Internal Server Error', 'server-error'],
    ['500 Internal Server Error', 'server-error'],
    ['502 Bad Gateway', 'server-error'],
    ['503 Service Unavailable', 'server-error'],
    ['503 Service Unavailable\nNo server is available to handle this request.', 'server-error'],
    ['HTTP 504: Gateway Timeout', 'server-error'],
    ['upstream request timeout', 'server-error'],
    ['The server had an error while processing your request. Sorry about that!', 'server-error'],
    ['The model is currently overloaded with other requests. Please try again later.', 'server-error'],
    [
      "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens.",
      'context-overflow',
    ],
    ['prompt is too long: 208310 tokens > 200000 maximum', 'context-overflow'],
    ['Requested tokens (4301) exceed context window of 4096', 'context-overflow'],
    ["The response was filtered due to the prompt triggering Azure OpenAI's content management policy.", 'filtered'],
    ['{"error":{"message":"Slow down","type":"requests","code":"rate_limit_exceeded"}}', 'rate-limited'],
    [
      '{"error":{"message":"Too long","type":"invalid_request_error","code":"context_length_exceeded"}}',
      'context-overflow',
    ],
    ['{"error":{"message":"Pay","type":"insufficient_quota","code":"insufficient_quota"}}', 'rejected'],
    ['{"error":{"message":"Bad key","type":"invalid_request_error","code":"invalid_api_key"}}', 'rejected'],
    ['{"error":{"message":"Blocked","code":"content_filter"}}', 'filtered'],
    ['{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"r"}', 'server-error'],
    ['[{"error":{"code":429,"message":"Resource exhausted","status":"RESOURCE_EXHAUSTED"}}]', 'rate-limited'],
    ['{"object":"error","message":"EngineDead","type":"InternalServerError","param":null,"code":500}', 'server-error'],
    ['{"error":"Internal Server Error"}', 'server-error'],
    ['{"detail":"Too Many Requests"}', 'rate-limited'],
    ['{"message":"API rate limit exceeded"}', 'rate-limited'],
    ['{"message":"Endpoint request timed out"}', 'server-error'],
    ['{"statusCode":429,"message":"Rate limit is exceeded. Try again in 5 seconds."}', 'rate-limited'],
    ['{"timestamp":"2026-01-01","status":500,"error":"Internal Server Error","path":"/v1/chat"}', 'server-error'],
    ['{"fault":{"faultstring":"Rate limit exceeded","detail":{"errorcode":"policies.ratelimit"}}}', 'rate-limited'],
    [
      '{"result":null,"success":false,"errors":[{"code":5006,"message":"Internal server error"}],"messages":[]}',
      'server-error',
    ],
    ['<html>\r\n<head><title>502 Bad Gateway</title></head><body><center>nginx</center></body></html>', 'server-error'],
    ['<!DOCTYPE html><html><head><title>api.example | 504: Gateway time-out</title></head></html>', 'server-error'],
    ['<!doctype html>\n<html lang="en"><head><title>Just a moment...</title></head></html>', 'server-error'],
  ];

  test.each(known)('%s', (content, kind) => {
    expect(classifyReply(aReply({ content }), aModelCall())?.kind).toBe(kind);
    expect(classifyReply(aReply({ content: ` \n${content}\n` }), aModelCall())?.kind).toBe(kind);
  });

  test.each(known)('is an answer when it is quoted in one: %s', (content) => {
    const told = [`The log says:\n\n${content}\n\nSo wait a minute.`, `> ${content}`, `\`\`\`\n${content}\n\`\`\``];
    for (const answer of told) expect(classifyReply(aReply({ content: answer }), aModelCall())).toBeUndefined();
  });

  test.each([
    'Rate limit exceeded errors mean that you call too often. Wait, then call again.',
    'Too many requests reach the shop on Mondays.',
    'Too many requests is what the status means.',
    'Too many requests. Rate limit reached and nobody told the shop.',
    'The model is overloaded with furniture.',
    'Internal server errors are the fault of the server.',
    'Service unavailable on Sundays, as the sign says.',
    'Bad gateway drugs are a topic of its own.',
    'You exceeded your current quota of books, so bring some back.',
    'This model of car has a maximum length of 4 metres.',
    '{"error":"no such user"}',
    '{"message":"Hello there"}',
    '{"detail":"The parcel is on its way"}',
    '{"status":"ok","message":"done"}',
    '{"error":{"message":"x","code":1},"answer":42}',
    '{"result":"ok","message":"Internal Server Error"}',
    '<html><head><title>Our menu</title></head><body>500 kinds of soup</body></html>',
    'The title is <title>502 Bad Gateway</title>.',
    'I cannot help with that.',
    "I'm sorry, but I can't assist with that request.",
    'As a language model I must decline.',
  ])('the ordinary answer %j is none', (content) => {
    expect(classifyReply(aReply({ content }), aModelCall())).toBeUndefined();
  });

  test.each([
    ['502 Bad Gateway', 'Which error does a proxy answer with when its backend is gone? Reply with the HTTP status.'],
    ['<html><head><title>502 Bad Gateway</title></head></html>', 'Write a page that says that the backend is down.'],
    ['{"detail":"Too Many Requests"}', 'Answer as FastAPI would, with a "detail".'],
    ['prompt is too long: 5 tokens > 4 maximum', 'What does the server say to a prompt of five tokens?'],
    ['{"refusal":"I would rather not"}', 'Refuse politely, as JSON.'],
  ])('%s is an answer to a question that speaks of it', (content, question) => {
    expect(classifyReply(aReply({ content }), aModelCall({ question }))).toBeUndefined();
  });

  test('is an answer where the form that is asked for names it', () => {
    const schema = { properties: { error: { type: 'object' } } };
    const response_format = { type: 'json_schema', json_schema: { schema } };
    const content = '{"error":{"message":"none found","code":"E1"}}';
    const call = aModelCall({ parameters: { max_tokens: 100, response_format } });
    expect(classifyReply(aReply({ content }), call)).toBeUndefined();
  });
});

test.each([
  ['{"refusal":"I cannot do that"}', 'refused'],
  ['{"type":"refusal","refusal":"I cannot do that"}', 'refused'],
  ['{"refusal":"I cannot do that","answer":1}', undefined],
  ['{"type":"text","refusal":"I cannot do that"}', undefined],
])('the object %s is a refusal only when it is nothing else', (content, kind) => {
  expect(classifyReply(aReply({ content }), aModelCall())?.kind).toBe(kind);
});

describe('where JSON is demanded', () => {
  const asked = (type: string): ModelCall => aModelCall({ parameters: { max_tokens: 9, response_format: { type } } });

  test.each([
    ['json_object', 'forty-two', 'malformed-json'],
    ['json_schema', '{"answer": 42', 'malformed-json'],
    ['json_schema', 'Here it is: {"answer": 42}', 'malformed-json'],
    ['json_schema', '{"answer": 42}', undefined],
    ['json_object', '```json\n{"answer": 42}\n```', undefined],
    ['json_object', '```\n{"answer": 42}\n```\n', undefined],
    ['json_object', '```json\n{"answer": \n```', 'malformed-json'],
    ['text', 'forty-two', undefined],
  ])('as %s, the answer %j', (type, content, kind) => {
    expect(classifyReply(aReply({ content }), asked(type))?.kind).toBe(kind);
  });
});

describe('a call of a tool', () => {
  const tools = [
    { type: 'function', function: { name: 'weather', parameters: {} } },
    { type: 'custom', custom: { name: 'shell' } },
  ];
  const call = aModelCall({ parameters: { max_tokens: 100, tools } });
  const calling = (name: string, text: string) =>
    aReply({ content: '', finishReason: 'tool_calls', toolCalls: [{ id: '1', name, arguments: text }] });

  test.each([
    ['weather', '{"city":"Ulm"}', undefined],
    ['weather', '', undefined],
    ['shell', 'ls -la', undefined],
    ['weather', '{"city":"Ulm"', 'the arguments of weather are not JSON: {"city":"Ulm"'],
    ['wether', '{}', 'the model called wether, a tool that was not offered'],
  ])('%s with %j', (name, text, message) => {
    expect(classifyReply(calling(name, text), call)?.message).toBe(message);
  });

  test('that a client offers in its own words is known by them', () => {
    const verbatim = {
      dialect: 'messages',
      body: { tools: [{ type: 'bash_20250124', name: 'bash' }] },
      untranslatable: [],
    } as const;
    const own = aModelCall({ verbatim });
    expect(classifyReply(calling('bash', '{}'), own)).toBeUndefined();
    expect(classifyReply(calling('weather', '{}'), own)).toMatchObject({ kind: 'malformed-tool-call' });
  });

  test('of a program is of a tool that it offered itself, and has arguments that are JSON', () => {
    const program = aModelCall({ provider: { api: 'command', run: ['python', 'agent.py'] } as never });
    expect(classifyReply(calling('weather', '{}'), program)).toBeUndefined();
    expect(classifyReply(calling('weather', '{'), program)).toMatchObject({ kind: 'malformed-tool-call' });
  });

  test('that nobody offered is malformed, and of a tool told in words we do not know an answer', () => {
    expect(classifyReply(calling('weather', '{}'), aModelCall())?.kind).toBe('malformed-tool-call');
    const unknown = aModelCall({ parameters: { max_tokens: 1, tools: [...tools, { type: 'computer' }] } });
    expect(classifyReply(calling('click', '{}'), unknown)).toBeUndefined();
  });

  test('beside another is malformed where one at a time was asked for', () => {
    const twice = calling('weather', '{}');
    const reply = { ...twice, toolCalls: [...(twice.toolCalls ?? []), ...(twice.toolCalls ?? [])] };
    const asking = (more: Record<string, unknown>) => aModelCall({ parameters: { max_tokens: 1, tools, ...more } });
    const alone = asking({ parallel_tool_calls: false });
    expect(classifyReply(reply, alone)).toMatchObject({
      kind: 'malformed-tool-call',
      message: 'the model called 2 tools at once, where one call at a time was asked for',
    });
    expect(classifyReply(twice, alone)).toBeUndefined();
    expect(classifyReply(reply, asking({ parallel_tool_calls: true }))).toBeUndefined();
    expect(classifyReply(reply, asking({}))).toBeUndefined();
  });

  test('in the older words of functions is one too', () => {
    const older = aModelCall({ parameters: { max_tokens: 1, functions: [{ name: 'weather' }] } });
    expect(classifyReply(calling('weather', '{}'), older)).toBeUndefined();
    expect(classifyReply(calling('news', '{}'), older)?.kind).toBe('malformed-tool-call');
  });
});

describe('an embeddings reply', () => {
  const call: ModelCall = {
    ...aModelCall(),
    operation: 'embeddings',
    messages: ['a', 'b'].map((content) => ({ role: 'user', content })),
  };

  test.each<[string, readonly (readonly number[])[] | undefined, string | undefined]>([
    [
      'as asked',
      [
        [1, 0],
        [0, -1],
      ],
      undefined,
    ],
    ['without vectors', undefined, '0 vectors for 2 texts'],
    ['with one too few', [[1, 0]], '1 vectors for 2 texts'],
    ['of unequal length', [[1, 0], [1]], 'vector 1 has 1 dimensions, the first 2'],
    ['with an empty vector', [[], []], 'vector 0 is empty'],
    [
      'with something that is no number',
      [
        [1, 0],
        [1, Number.NaN],
      ],
      'vector 1 holds something that is no number',
    ],
    [
      'with an infinity',
      [
        [Number.POSITIVE_INFINITY, 0],
        [1, 0],
      ],
      'vector 0 holds something that is no number',
    ],
    [
      'with a vector of zeros',
      [
        [1, 0],
        [0, 0],
      ],
      'vector 1 is all zeros',
    ],
  ])('%s', (_what, vectors, message) => {
    const incident = classifyReply(aReply({ content: '', vectors }), call);
    expect(incident).toEqual(message === undefined ? undefined : { kind: 'malformed', message });
  });
});

describe('whatever a model writes', () => {
  const words = [
    'rate limit',
    'exceeded',
    'too many requests',
    '429',
    '{"error":',
    '}',
    'please',
    'try again',
    'overloaded',
    'the server',
    'context length',
    'is',
    'means',
    '\n',
    '502 Bad Gateway',
    '<html>',
    '<title>',
    'filtered',
    '"',
    '.',
  ];

  test('prose about errors that goes on as an answer is an answer', () => {
    const prose = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(prose, (text) => {
        const content = `In short: ${text} That is all there is to it.`;
        expect(classifyReply(aReply({ content }), aModelCall())).toBeUndefined();
      }),
    );
  });

  test('is classified without an exception', () => {
    const formats = fc.constantFrom(undefined, { type: 'json_object' }, { type: 'json_schema' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), formats, (content, response_format) => {
        const call = aModelCall({ parameters: { max_tokens: 1, response_format } });
        const toolCalls = [{ id: '1', name: content, arguments: content }];
        expect(() => [
          classifyReply(aReply({ content }), call),
          classifyReply(aReply({ toolCalls }), call),
        ]).not.toThrow();
      }),
    );
  });

  test.each([
    ['spaces', ' '.repeat(5_000_000)],
    ['invisible characters', '\u200B'.repeat(5_000_000)],
    ['brackets', '['.repeat(5_000_000)],
    ['an error and spaces', `error: ${' '.repeat(5_000_000)}429`],
    ['fences', '```json\n'.repeat(700_000)],
    ['pages', '<html><title>'.repeat(400_000)],
    ['a page just short enough', `<html>${'<title>|'.repeat(2480)}`],
    ['an error just short enough', `rate limit reached for ${'x '.repeat(280)}`],
  ])('five megabytes of %s come to an end', (_what, content) => {
    const call = aModelCall({ parameters: { max_tokens: 1, response_format: { type: 'json_object' } } });
    expect(classifyReply(aReply({ content }), call)).toBeDefined();
  });
});
