import { describe, expect, test } from 'vitest';
import { readChatBody as readBody } from '../../../../src/adapters/models/openai/chat-reply.js';

const readChatBody = (text: string) => readBody(JSON.parse(text));

const aBody = (message: unknown, others: Record<string, unknown> = {}) =>
  JSON.stringify({ choices: [{ message, finish_reason: 'stop' }], ...others });

describe('content', () => {
  test.each([
    ['a text', { content: 'hello' }, 'hello'],
    ['null beside a tool call', { content: null, tool_calls: [] }, ''],
    ['nothing', {}, ''],
    [
      'a list of parts',
      { content: [{ type: 'text', text: 'hel' }, { type: 'text', text: 'lo' }, { type: 'image' }, 7] },
      'hello',
    ],
  ])('may be %s', (_what, message, content) => {
    expect(readChatBody(aBody(message))).toEqual({ kind: 'reply', reply: { content, finishReason: 'stop' } });
  });
});

test.each([
  ['reasoning_content', { content: 'x', reasoning_content: 'hm', reasoning: 'hm' }],
  ['reasoning', { content: 'x', reasoning: 'hm' }],
  [
    'parts',
    {
      content: [
        { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] },
        { type: 'text', text: 'x' },
      ],
    },
  ],
])('thoughts are told as %s', (_how, message) => {
  expect(readChatBody(aBody(message))).toMatchObject({ reply: { content: 'x', reasoning: 'hm' } });
});

test('names what ran it, where the provider tells that', () => {
  const names = { id: 'c1', model: 'm-1', system_fingerprint: 'fp_7' };
  expect(readChatBody(aBody({ content: 'x' }, names))).toMatchObject({
    reply: { responseId: 'c1', servedModel: 'm-1', systemFingerprint: 'fp_7' },
  });
});

describe('usage', () => {
  const usageOf = (usage: unknown) => {
    const body = readChatBody(aBody({ content: 'x' }, { usage }));
    return body.kind === 'reply' ? body.reply.usage : body;
  };

  test.each([
    ['input and output', { prompt_tokens: 7, completion_tokens: 3 }, 7, 3],
    ['an explicit zero', { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 }, 0, 0],
    ['reasoning that only the total has', { prompt_tokens: 7, completion_tokens: 3, total_tokens: 60 }, 7, 53],
    ['a total that leaves something out', { prompt_tokens: 7, completion_tokens: 3, total_tokens: 5 }, 7, 3],
  ])('is %s', (_what, usage, inputTokens, outputTokens) => {
    expect(usageOf(usage)).toEqual({ inputTokens, outputTokens });
  });

  test.each([
    [null],
    [{}],
    [{ prompt_tokens: 7 }],
    [{ prompt_tokens: -1, completion_tokens: 3 }],
    [{ prompt_tokens: '7', completion_tokens: 3 }],
  ])('is unknown when a reply says %j', (usage) => {
    expect(usageOf(usage)).toBeUndefined();
  });

  test.each([
    ['all of the input', 50, { cached_tokens: 30, cache_write_tokens: 20 }, 50],
    ['more than what is told as input, which is then without it', 10, { cached_tokens: 50 }, 60],
    ['the same of what was written to it', 10, { cached_tokens: 30, cache_write_tokens: 20 }, 60],
  ])('counts once what a cache took: %s', (_what, prompt_tokens, prompt_tokens_details, inputTokens) => {
    const total_tokens = inputTokens + 5;
    expect(usageOf({ prompt_tokens, completion_tokens: 5, total_tokens, prompt_tokens_details })).toMatchObject({
      inputTokens,
      outputTokens: 5,
    });
  });
});

test.each([
  ['an error in a 200', '{"error":{"code":429}}', { kind: 'error', error: { code: 429 } }],
  ['an error in a choice', '{"choices":[{"error":"overloaded"}]}', { kind: 'error', error: 'overloaded' }],
  ['a list', '[]', { kind: 'malformed', reason: 'the body is not a JSON object' }],
  ['a choice that is none', '{"choices":[null]}', { kind: 'malformed', reason: 'the first choice is not an object' }],
  ['a choice without a message', '{"choices":[{}]}', { kind: 'malformed', reason: 'the first choice has no message' }],
  [
    'content that is no text',
    aBody({ content: 7 }),
    { kind: 'malformed', reason: 'the content of the message is not text' },
  ],
])('%s is seen', (_what, text, expected) => {
  expect(readChatBody(text)).toEqual(expected);
});

test('an error that is null is none, and a finish reason may be missing', () => {
  const text = '{"error":null,"model":"","choices":[{"message":{"content":"x","refusal":null},"finish_reason":null}]}';
  expect(readChatBody(text)).toEqual({ kind: 'reply', reply: { content: 'x', finishReason: 'unknown' } });
});

test('what a model said aloud is its answer, and a tool that takes free text is called with that', () => {
  expect(readChatBody(aBody({ content: null, audio: { transcript: 'Hello' } }))).toMatchObject({
    reply: { content: 'Hello' },
  });
  const custom = { id: 'c', type: 'custom', custom: { name: 'say', input: 'Hi' } };
  expect(readChatBody(aBody({ content: null, tool_calls: [custom] }))).toMatchObject({
    reply: { content: '', toolCalls: [{ id: 'c', name: 'say', arguments: 'Hi' }] },
  });
});
