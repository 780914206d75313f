import Anthropic from '@anthropic-ai/sdk';
import { describe, expect, test } from 'vitest';
import { messagesDialect } from '../../../../src/domain/dialects/messages/messages-dialect.js';
import { readServerSentEvents } from '../../../../src/domain/dialects/server-sent-event.js';
import type { ModelReply } from '../../../../src/domain/inference/call/model-call.js';
import type { ReplyPart } from '../../../../src/domain/inference/call/reply-listener.js';
import { anthropicEvents } from '../../../fixtures/dialects.js';
import { answering, aReply, names, streamed } from '../a-reply.js';

const body = { model: 'm', max_tokens: 10, messages: [{ role: 'user' as const, content: 'q' }] };
const asking = (changes: Record<string, unknown> = {}) => messagesDialect.read({ ...body, ...changes }).writer;
const client = (text: string, status?: number) =>
  new Anthropic({ apiKey: 'k', fetch: answering(text, status), maxRetries: 0 });

const whole = (reply: ModelReply) => client(asking().whole({ ...names, reply })).messages.create(body);
const stream = (text: string) => client(text).messages.stream(body);
const live = (parts: readonly ReplyPart[], reply: ModelReply, changes = {}) =>
  stream(streamed(asking(changes), parts, reply)).finalMessage();
const typesOf = (text: string) => readServerSentEvents(text).map(({ name }) => name);

const calling = aReply({
  content: 'I look.',
  finishReason: 'tool_calls',
  toolCalls: [
    { id: 'call_1', name: 'look', arguments: '{"city":"Köln"}' },
    { id: '', name: 'wait', arguments: '' },
  ],
});

describe('a whole reply of another provider', () => {
  test('is a message that the SDK reads', async () => {
    const usage = {
      inputTokens: 12,
      outputTokens: 5,
      cachedInputTokens: 3,
      cacheWriteInputTokens: 2,
      reasoningTokens: 1,
    };
    const message = await whole(aReply({ usage }));
    expect(message).toMatchObject({
      id: 'reply_1',
      type: 'message',
      role: 'assistant',
      model: 'model-1',
      content: [{ type: 'text', text: 'Forty-two.' }],
      stop_reason: 'end_turn',
      usage: {
        input_tokens: 7,
        cache_read_input_tokens: 3,
        cache_creation_input_tokens: 2,
        output_tokens: 5,
        output_tokens_details: { thinking_tokens: 1 },
      },
    });
    expect(message.usage.cache_creation).toBeNull();
    const long = await whole(aReply({ usage: { ...usage, cacheWriteInputTokens: 6, longCacheWriteInputTokens: 4 } }));
    expect(long.usage).toMatchObject({
      input_tokens: 3,
      cache_creation_input_tokens: 6,
      cache_creation: { ephemeral_5m_input_tokens: 2, ephemeral_1h_input_tokens: 4 },
    });
  });

  test('tells what the model thought to a client that asked for thoughts, streamed or not', async () => {
    const reply = aReply({ reasoning: 'Hm.' });
    const text = { type: 'text', text: 'Forty-two.' };
    const thinking = { thinking: { type: 'enabled', budget_tokens: 1024 }, max_tokens: 2000 };
    const told = [{ type: 'thinking', thinking: 'Hm.', signature: '' }, text];
    const message = client(asking(thinking).whole({ ...names, reply })).messages.create(body);
    expect((await message).content).toEqual(told);
    expect((await whole(reply)).content).toMatchObject([text]);
    expect((await live([], reply, thinking)).content).toEqual(told);
    expect((await live([{ reasoning: 'H' }, { text: 'F' }], reply, thinking)).content).toEqual([
      { type: 'thinking', thinking: 'H', signature: '' },
      { type: 'text', text: 'F' },
      { type: 'thinking', thinking: 'm.', signature: '' },
      { type: 'text', text: 'orty-two.' },
    ]);
    expect((await live([], reply)).content).toMatchObject([text]);
  });

  test('tells tool calls, with an id of ours where the provider gave none', async () => {
    const message = await whole(calling);
    expect(message.stop_reason).toBe('tool_use');
    expect(message.content).toEqual([
      { type: 'text', text: 'I look.' },
      { type: 'tool_use', id: 'call_1', name: 'look', input: { city: 'Köln' } },
      { type: 'tool_use', id: 'toolu_reply_1_1', name: 'wait', input: {} },
    ]);
  });

  test('gives arguments that nobody can read as the text they are', async () => {
    const message = await whole(aReply({ content: '', toolCalls: [{ id: 'c', name: 'look', arguments: '{"ci' }] }));
    expect(message.content).toEqual([{ type: 'tool_use', id: 'c', name: 'look', input: '{"ci' }]);
  });

  test.each([
    ['stop', 'end_turn'],
    ['length', 'max_tokens'],
    ['content_filter', 'refusal'],
    ['context_overflow', 'model_context_window_exceeded'],
    ['paused', 'pause_turn'],
    ['error', 'max_tokens'],
  ] as const)('that ended with %s ends with %s', async (finishReason, stopReason) => {
    expect((await whole(aReply({ finishReason }))).stop_reason).toBe(stopReason);
  });

  test('that is a refusal says so and why', async () => {
    const message = await whole(aReply({ content: '', refusal: 'I will not.' }));
    expect(message).toMatchObject({
      content: [],
      stop_reason: 'refusal',
      stop_details: { type: 'refusal', explanation: 'I will not.' },
    });
  });
});

describe('a stream of another provider', () => {
  test('is the message that the whole reply would be', async () => {
    const parts: ReplyPart[] = [
      { text: 'I ' },
      { text: 'look.' },
      { toolCalls: [{ index: 0, id: 'call_1', name: 'look', arguments: '{"city"' }] },
      { toolCalls: [{ index: 0, arguments: ':"Köln"}' }] },
      { toolCalls: [{ index: 1, name: 'wait' }] },
    ];
    const message = await live(parts, calling);
    const expected = await whole(calling);
    expect(message.content).toEqual(expected.content);
    expect(message.usage).toEqual(expected.usage);
    expect(message.stop_reason).toBe(expected.stop_reason);
  });

  test('tells an estimate of its input at its beginning, and at its end what was counted', () => {
    const usages = (told: object) => {
      const writer = asking().stream({ ...names, ...told });
      const events = readServerSentEvents(writer.part({ text: 'Forty' }) + writer.end(aReply()));
      return events.flatMap(({ data }) => {
        const { message, usage } = JSON.parse(data);
        return message?.usage ?? usage ?? [];
      });
    };
    const counted = { input_tokens: 12, output_tokens: 5 };
    expect(usages({ estimatedInputTokens: () => 9 })).toMatchObject([{ input_tokens: 9, output_tokens: 0 }, counted]);
    expect(usages({})).toMatchObject([{ input_tokens: 0, output_tokens: 0 }, counted]);
  });

  test('without parts is written at its end', async () => {
    expect((await live([], calling)).content).toEqual((await whole(calling)).content);
  });

  test('without parts has arguments that nobody can read as they are', () => {
    const text = streamed(asking(), [], aReply({ toolCalls: [{ id: 'c', name: 'look', arguments: '{"ci' }] }));
    expect(text).toContain(JSON.stringify({ type: 'input_json_delta', partial_json: '{"ci' }));
  });

  test('has its events in order', () => {
    const text = streamed(asking(), [{ text: 'Forty-' }, { text: 'two.' }], aReply());
    expect(typesOf(text)).toEqual([
      ...['message_start', 'ping', 'content_block_start', 'content_block_delta', 'content_block_delta'],
      ...['content_block_stop', 'message_delta', 'message_stop'],
    ]);
  });

  test('tells thoughts only to whoever asked for them', async () => {
    const parts = [{ reasoning: 'Hm.' }, { text: 'Forty-two.' }];
    const thinking = { thinking: { type: 'enabled', budget_tokens: 1024 } };
    const told = await live(parts, aReply(), thinking);
    expect(told.content).toMatchObject([
      { type: 'thinking', thinking: 'Hm.' },
      { type: 'text', text: 'Forty-two.' },
    ]);
    const silent = await live(parts, aReply());
    expect(silent.content).toMatchObject([{ type: 'text', text: 'Forty-two.' }]);
  });

  test('breaks for its reader where it fails', async () => {
    const writer = asking().stream(names);
    const failure = {
      reason: { kind: 'incident', incident: 'stream-cut' },
      status: 502,
      code: 'lanegate_stream_cut',
      message: 'the stream was cut',
      isRetryable: false,
      retryAfterMs: undefined,
    } as const;
    const text = writer.part({ text: 'Forty-' }) + writer.failure(failure);
    await expect(stream(text).finalMessage()).rejects.toThrow('the stream was cut');
  });
});

const theirs = {
  id: 'msg_9',
  type: 'message',
  role: 'assistant',
  model: 'claude-9',
  content: [
    { type: 'thinking', thinking: 'Hm, ', signature: 'sig' },
    { type: 'text', text: 'Forty-two.', citations: [{ type: 'char_location', cited_text: '42' }] },
    { type: 'text', text: 'Sure.', citations: null },
    { type: 'tool_use', id: 'toolu_1', name: 'look', input: { city: 'Köln' } },
    { type: 'redacted_thinking', data: 'xyz' },
  ],
  stop_reason: 'stop_sequence',
  stop_sequence: 'END',
  usage: { input_tokens: 9, output_tokens: 8, service_tier: 'standard' },
};

describe('a reply of a provider that speaks of messages', () => {
  const kept = (text: string, isStream: boolean) =>
    aReply({ verbatim: { dialect: 'messages', isStream, text }, finishReason: 'stop' });
  const wholeText = JSON.stringify(theirs);
  const streamText = streamed(asking(), [], kept(wholeText, false));

  test('is handed on as it is', () => {
    expect(asking().whole({ ...names, reply: kept(wholeText, false) })).toBe(wholeText);
    expect(streamed(asking(), [], kept(streamText, true))).toBe(streamText);
  });

  test('that came whole is streamed to whoever wants a stream, and the other way round', async () => {
    expect(await stream(streamText).finalMessage()).toMatchObject(theirs);
    const again = JSON.parse(asking().whole({ ...names, reply: kept(streamText, true) }));
    expect(again).toMatchObject(theirs);
  });

  const partsOf = (text: string): ReplyPart[] =>
    readServerSentEvents(text).map(({ name, data }) => ({ event: { dialect: 'messages', name, data } }));

  test('is streamed as it comes, but for its end, in whose place a failure may stand', () => {
    const writer = asking().stream(names);
    const written = partsOf(streamText)
      .map((part) => writer.part(part))
      .join('');
    expect(typesOf(written)).not.toContain('message_delta');
    expect(written + writer.end(kept('', true))).toBe(streamText);
  });

  test('has the names of its events, also where its provider sends them without', () => {
    const unnamed = streamText.replaceAll(/^event: .+\n/gm, '');
    expect(streamed(asking(), partsOf(unnamed), kept('', true))).toBe(streamText);
    expect(streamed(asking(), [], kept(unnamed, true))).toBe(streamText);
  });

  test('is its provider’s alone: what else is told of it adds nothing', () => {
    const writer = asking().stream(names);
    for (const part of partsOf(streamText)) writer.part(part);
    expect(writer.part({ text: 'Forty-two.' })).toBe('');
  });

  test('that was streamed keeps what each of its events counts', () => {
    const kept = aReply({
      verbatim: { dialect: 'messages', isStream: true, text: anthropicEvents('Forty-two.').join('') },
    });
    expect(JSON.parse(asking().whole({ ...names, reply: kept }))).toMatchObject({
      content: [{ type: 'text', text: 'Forty-two.' }],
      stop_reason: 'end_turn',
      usage: { input_tokens: 10, cache_read_input_tokens: 3, cache_creation_input_tokens: 2, output_tokens: 5 },
    });
  });

  test('gets the end that its provider left out', async () => {
    const parts = partsOf(streamText).filter(
      ({ event }) => !event?.name?.startsWith('message_s') || event.name === 'message_start',
    );
    const text = streamed(asking(), parts, kept('', true));
    expect(typesOf(text).slice(-2)).toEqual(['message_delta', 'message_stop']);
  });
});

test('an error is told as the SDK knows it', async () => {
  const failure = messagesDialect.failure({
    reason: { kind: 'budget', scope: 'session' },
    status: 429,
    code: 'lanegate_budget_exceeded',
    message: 'spent',
    isRetryable: false,
    retryAfterMs: undefined,
  });
  const error = await client(failure, 429)
    .messages.create(body)
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Anthropic.RateLimitError);
  expect(error).toMatchObject({ error: { error: { details: { error_code: 'lanegate_budget_exceeded' } } } });
});
