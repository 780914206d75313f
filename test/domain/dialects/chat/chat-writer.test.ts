import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJsonObject } from '../../../../src/domain/artifacts/read-json.js';
import { chatDialect } from '../../../../src/domain/dialects/chat/chat-dialect.js';
import { foldChunks } from '../../../../src/domain/dialects/chat/fold-chunks.js';
import { splitCompletion } from '../../../../src/domain/dialects/chat/split-completion.js';
import { clientFailureOf } from '../../../../src/domain/dialects/client-failure.js';
import { dataOfEvents, serverSentEvent } from '../../../../src/domain/dialects/server-sent-event.js';
import type { ModelReply } from '../../../../src/domain/inference/call/model-call.js';
import type { ReplyPart } from '../../../../src/domain/inference/call/reply-listener.js';

const replyOf = (facts: Partial<ModelReply> = {}): ModelReply => ({
  content: 'Hello',
  finishReason: 'stop',
  latencyMs: 1,
  costUsd: 0,
  cached: false,
  ...facts,
});
const told = { model: 'm-1', id: 'chatcmpl-1', createdS: 100 };
const usage = { inputTokens: 10, outputTokens: 5, cachedInputTokens: 4, reasoningTokens: 2 };
const usageTold = {
  prompt_tokens: 10,
  completion_tokens: 5,
  total_tokens: 15,
  prompt_tokens_details: { cached_tokens: 4 },
  completion_tokens_details: { reasoning_tokens: 2 },
};
const call = { id: 'c1', name: 'weather', arguments: '{"city":"Bonn"}' };
const callTold = { id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"city":"Bonn"}' } };

const writerFor = (body: object = {}) =>
  chatDialect.read({ model: 'm', messages: [{ role: 'user', content: 'Hi' }], ...body }).writer;
const streaming = (includeUsage = false) => ({ stream: true, stream_options: { include_usage: includeUsage } });
const streamFor = (includeUsage = false) => writerFor(streaming(includeUsage)).stream(told);
const wholeOf = (reply: ModelReply): unknown => JSON.parse(writerFor().whole({ ...told, reply }));

/** The completion that a client puts together, and whether it saw the end of the stream. */
function received(text: string) {
  const events = dataOfEvents(text);
  const chunks = events.filter((data) => data !== '[DONE]');
  for (const chunk of chunks) expect(JSON.parse(chunk)).toMatchObject({ object: 'chat.completion.chunk' });
  const isDone = events.at(-1) === '[DONE]' && events.length === chunks.length + 1;
  return { completion: foldChunks(chunks.map((chunk) => serverSentEvent(chunk)).join('')), isDone };
}

const choiceOf = (completion: unknown): unknown =>
  isJsonObject(completion) && Array.isArray(completion.choices) ? completion.choices[0] : undefined;

describe('a whole answer', () => {
  test('is a chat completion', () => {
    expect(wholeOf(replyOf({ usage }))).toEqual({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 100,
      model: 'm-1',
      usage: usageTold,
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'Hello', refusal: null },
          logprobs: null,
          finish_reason: 'stop',
        },
      ],
    });
  });

  test('tells what the model thought, whole and where a stored one is streamed', () => {
    const message = { role: 'assistant', content: 'Hello', refusal: null, reasoning_content: 'hm' };
    const reply = replyOf({ reasoning: 'hm' });
    expect(choiceOf(wholeOf(reply))).toMatchObject({ message });
    expect(choiceOf(received(streamFor().end(reply)).completion)).toMatchObject({ message });
    const live = streamFor();
    const text = live.part({ reasoning: 'h' }) + live.part({ text: 'Hello' }) + live.end(reply);
    expect(choiceOf(received(text).completion)).toMatchObject({ message });
  });

  test('has its provider’s name where it gave one, and no usage where nobody told it', () => {
    const whole = wholeOf(replyOf({ responseId: 'msg_1' }));
    expect(whole).toMatchObject({ id: 'msg_1' });
    expect(whole).not.toHaveProperty('usage');
  });

  test('may call tools, each of which has a name', () => {
    const calls = [call, { ...call, id: '' }];
    expect(choiceOf(wholeOf(replyOf({ content: '', toolCalls: calls })))).toMatchObject({
      message: { content: null, tool_calls: [callTold, { ...callTold, id: 'call_chatcmpl-1_1' }] },
      finish_reason: 'tool_calls',
    });
  });

  test('calls a function where those of old were offered, whole and streamed', () => {
    const reply = replyOf({ content: '', toolCalls: [call, { ...call, id: 'c2' }], finishReason: 'tool_calls' });
    const older = writerFor({ functions: [{ name: 'weather' }] });
    const { name, arguments: given } = call;
    const expected = { message: { function_call: { name, arguments: given } }, finish_reason: 'function_call' };
    const whole = choiceOf(JSON.parse(older.whole({ ...told, reply })));
    expect(whole).toMatchObject(expected);
    expect(whole).not.toHaveProperty('message.tool_calls');
    const live = older.stream(told);
    const text =
      live.part({ toolCalls: [{ index: 0, id: 'c1', name }] }) +
      live.part({ toolCalls: [{ index: 0, arguments: given.slice(0, 5) }] }) +
      live.part({ toolCalls: [{ index: 1, id: 'c2', name }] }) +
      live.end(reply);
    const { completion } = received(text);
    expect(choiceOf(completion)).toMatchObject({ ...expected, message: { function_call: { name, arguments: given } } });
    expect(choiceOf(completion)).not.toHaveProperty('message.tool_calls');
    expect(choiceOf(received(older.stream(told).end(reply)).completion)).toMatchObject(expected);
  });

  test('may be a refusal', () => {
    const { message } = choiceOf(wholeOf(replyOf({ content: '', refusal: 'No.' }))) as { message: unknown };
    expect(message).toEqual({ role: 'assistant', content: null, refusal: 'No.' });
  });

  test.each([
    ['length', 'length'],
    ['content_filter', 'content_filter'],
    ['unknown', 'stop'],
    ['paused', 'length'],
    ['error', 'length'],
    ['context_overflow', 'length'],
  ] as const)('that ended by %s says %s', (finishReason, word) => {
    expect(choiceOf(wholeOf(replyOf({ finishReason })))).toMatchObject({ finish_reason: word });
  });

  test('is its provider’s own where that spoke the same dialect', () => {
    const text = '{"id":"x", "choices":[], "own":1}';
    const verbatim = { dialect: 'chat', isStream: false, text } as const;
    expect(writerFor().whole({ ...told, reply: replyOf({ verbatim }) })).toBe(text);
    const other = { dialect: 'messages', isStream: false, text } as const;
    expect(wholeOf(replyOf({ verbatim: other }))).toMatchObject({ object: 'chat.completion' });
  });

  test('that was streamed is put together with all that its provider said', () => {
    const chunks = [
      { id: 'x', choices: [], prompt_filter_results: [{ prompt_index: 0 }] },
      { id: 'x', model: 'm', choices: [{ index: 0, delta: { role: 'assistant', content: '' }, logprobs: null }] },
      {
        id: 'x',
        choices: [{ index: 1, delta: { content: 'B' } }],
        obfuscation: 'zzz',
      },
      {
        id: 'x',
        choices: [
          {
            index: 0,
            delta: { content: 'He', reasoning_content: 'h', tool_calls: [{ index: 0, ...callTold }] },
            logprobs: { content: [{ token: 'He' }] },
            content_filter_results: { hate: { severity: 'safe' } },
          },
        ],
      },
      {
        id: 'x',
        choices: [
          {
            index: 0,
            delta: {
              content: 'llo',
              reasoning_content: 'm',
              tool_calls: [{ index: 0, type: 'function', function: { arguments: ' ' } }],
            },
            logprobs: { content: [{ token: 'llo' }] },
            finish_reason: 'stop',
            content_filter_results: { hate: { severity: 'safe' }, violence: { severity: 'low' } },
          },
        ],
      },
      { id: 'x', choices: [], usage: usageTold },
    ];
    const text = [...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]']
      .map((each) => serverSentEvent(each))
      .join('');
    expect(wholeOf(replyOf({ verbatim: { dialect: 'chat', isStream: true, text } }))).toEqual({
      id: 'x',
      object: 'chat.completion',
      model: 'm',
      usage: usageTold,
      prompt_filter_results: [{ prompt_index: 0 }],
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: 'Hello',
            refusal: null,
            reasoning_content: 'hm',
            tool_calls: [{ ...callTold, function: { name: 'weather', arguments: '{"city":"Bonn"} ' } }],
          },
          logprobs: { content: [{ token: 'He' }, { token: 'llo' }] },
          finish_reason: 'stop',
          content_filter_results: { hate: { severity: 'safe' }, violence: { severity: 'low' } },
        },
        {
          index: 1,
          message: { role: 'assistant', content: 'B', refusal: null },
          logprobs: null,
          finish_reason: null,
        },
      ],
    });
  });

  test('keeps calls apart, from wherever its provider counts them and where it counts some of them not at all', () => {
    const pieces = [
      { index: 1, ...callTold },
      { ...callTold, id: 'c2' },
      { index: 2, ...callTold, id: 'c3' },
    ];
    const chunks = pieces.map((piece) => JSON.stringify({ id: 'x', choices: [{ delta: { tool_calls: [piece] } }] }));
    const text = chunks.map((chunk) => serverSentEvent(chunk)).join('');
    const { message } = choiceOf(foldChunks(text)) as { message: unknown };
    expect(message).toMatchObject({ tool_calls: [callTold, { ...callTold, id: 'c2' }, { ...callTold, id: 'c3' }] });
  });

  test('keeps a content that comes in parts, and what of it comes as text', () => {
    const thought = (text: string) => [{ type: 'thinking', thinking: [{ type: 'text', text }] }];
    const contents = ['', thought('h'), thought('m'), [{ type: 'text', text: 'Hel' }], 'l', 'o'];
    const chunks = contents.map((content) => JSON.stringify({ id: 'x', choices: [{ delta: { content } }] }));
    const text = chunks.map((chunk) => serverSentEvent(chunk)).join('');
    const { message } = choiceOf(foldChunks(text)) as { message: unknown };
    const thoughts = [
      { type: 'text', text: 'h' },
      { type: 'text', text: 'm' },
    ];
    expect(message).toMatchObject({
      content: [
        { type: 'thinking', thinking: thoughts },
        { type: 'text', text: 'Hello' },
      ],
    });
  });

  test('that cannot be put together is told in our words', () => {
    const verbatim = { dialect: 'chat', isStream: true, text: 'data: nonsense\n\n' } as const;
    expect(choiceOf(wholeOf(replyOf({ verbatim })))).toMatchObject({ message: { content: 'Hello' } });
  });
});

describe('a stream', () => {
  test('of a provider of the same dialect is handed on as it came', () => {
    const events = [
      '{"id":"x","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant"},"finish_reason":null}],"usage":null}',
      '{"id":"x","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"\\"finish_reason\\":\\"stop\\""},"finish_reason":null}]}',
      '{"id":"x","object":"chat.completion.chunk","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}',
    ];
    const usageEvent = '{"id":"x","object":"chat.completion.chunk","choices":[],"usage":{"prompt_tokens":1}}';
    const all = (includeUsage: boolean) => {
      const stream = streamFor(includeUsage);
      const parts = [...events, usageEvent].map((data) => stream.part({ event: { dialect: 'chat', data }, text: 'x' }));
      return [...parts, stream.end(replyOf({ usage }))].join('');
    };
    const sent = (...data: string[]) => [...data, '[DONE]'].map((each) => serverSentEvent(each)).join('');
    expect(all(true)).toBe(sent(...events, usageEvent));
    expect(all(false)).toBe(sent(...events));
  });

  const chunkOf = (delta: object, finish_reason: string | null, index = 0) =>
    JSON.stringify({ id: 'x', object: 'chat.completion.chunk', choices: [{ index, delta, finish_reason }] });
  const dataIn = (stream: ReturnType<typeof streamFor>, data: string) =>
    dataOfEvents(stream.part({ event: { dialect: 'chat', data } }));

  test('has no end before the reply is known to be whole, so that a failure can stand in its place', () => {
    const stream = streamFor();
    const said = stream.part({ event: { dialect: 'chat', data: chunkOf({ content: 'He' }, null) }, text: 'He' });
    const late = ['{"id":"x","object":"chat.completion.chunk","choices":[]}', chunkOf({ content: '!' }, null)];
    const held = [chunkOf({}, 'stop'), ...late].flatMap((data) => dataIn(stream, data));
    expect([dataOfEvents(said).length, held]).toEqual([1, []]);
    const failure = clientFailureOf({ kind: 'incident', incident: 'truncated' }, { message: 'cut' });
    expect(stream.failure(failure)).not.toContain('finish_reason');
    expect(dataOfEvents(stream.end(replyOf()))).toEqual([chunkOf({}, 'stop'), ...late, '[DONE]']);
  });

  test('of several choices tells of each until it ends, whichever ends first, and of none in another order', () => {
    const stream = streamFor();
    const both = JSON.stringify({
      id: 'x',
      object: 'chat.completion.chunk',
      choices: [
        { index: 1, delta: {}, finish_reason: 'stop' },
        { index: 2, delta: { content: 'C' }, finish_reason: null },
      ],
    });
    const sent = [
      chunkOf({ content: 'A' }, null),
      chunkOf({}, 'stop'),
      chunkOf({ content: 'B' }, null, 1),
      both,
      chunkOf({ content: 'D' }, null, 2),
      chunkOf({ content: 'E' }, null, 3),
      chunkOf({}, 'length', 2),
    ];
    const [first, end, second, ends, third, fourth, last] = sent;
    expect(sent.map((data) => dataIn(stream, data))).toEqual([[first], [], [second], [], [], [fourth], []]);
    expect(dataOfEvents(stream.end(replyOf()))).toEqual([end, ends, third, last, '[DONE]']);
  });

  test('that its provider did not end is ended', () => {
    const stream = streamFor(true);
    const data = '{"id":"x","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"He"}}]}';
    const text =
      stream.part({ event: { dialect: 'chat', data } }) + stream.end(replyOf({ usage, finishReason: 'length' }));
    const { completion, isDone } = received(text);
    expect(completion).toMatchObject({
      choices: [{ message: { content: 'He' }, finish_reason: 'length' }],
      usage: usageTold,
    });
    expect(isDone).toBe(true);
  });

  test('tells its usage only to who asks', () => {
    expect(received(streamFor(true).end(replyOf({ usage }))).completion).toMatchObject({ usage: usageTold });
    expect(received(streamFor(false).end(replyOf({ usage }))).completion).not.toHaveProperty('usage');
  });

  test('names its role first, and what the model thinks by the name that most clients know', () => {
    const stream = streamFor();
    const first = stream.part({ reasoning: 'hm' });
    expect(JSON.parse(dataOfEvents(first)[0] ?? '')).toMatchObject({
      choices: [{ delta: { role: 'assistant', reasoning_content: 'hm' }, finish_reason: null }],
    });
    expect(stream.part({ event: { dialect: 'messages', name: 'ping', data: '{}' } })).toBe('');
    expect(stream.part({ text: 'Hi' })).not.toContain('role');
  });

  test('of a stored answer of the same dialect has all that its provider said', () => {
    const own = {
      id: 'x',
      object: 'chat.completion',
      created: 5,
      model: 'm',
      usage: usageTold,
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'Hello', refusal: null, tool_calls: [callTold], annotations: [] },
          logprobs: { content: [{ token: 'Hello' }] },
          finish_reason: 'stop',
          content_filter_results: { hate: {} },
        },
        {
          index: 1,
          message: { role: 'assistant', content: 'B', refusal: null },
          logprobs: null,
          finish_reason: 'stop',
        },
      ],
    };
    const verbatim = { dialect: 'chat', isStream: false, text: JSON.stringify(own) } as const;
    expect(received(streamFor(true).end(replyOf({ verbatim, usage })))).toEqual({ completion: own, isDone: true });
    const asStream = splitCompletion(own).map((chunk) => serverSentEvent(JSON.stringify(chunk)));
    const streamed = { dialect: 'chat', isStream: true, text: asStream.join('') } as const;
    expect(streamFor(true).end(replyOf({ verbatim: streamed }))).toBe(`${asStream.join('')}data: [DONE]\n\n`);
    const { usage: _hidden, ...silent } = own;
    expect(received(streamFor(false).end(replyOf({ verbatim: streamed }))).completion).toEqual(silent);
    expect(received(streamFor(false).end(replyOf({ verbatim, usage }))).completion).toEqual(silent);
  });

  test('that breaks ends with an error and without an end', () => {
    const failure = clientFailureOf({ kind: 'incident', incident: 'stream-cut' }, { message: 'it broke\n\n' });
    const text = streamFor().failure(failure);
    expect(dataOfEvents(text)).toEqual([chatDialect.failure(failure)]);
    expect(JSON.parse(chatDialect.failure(failure))).toMatchObject({ error: { message: 'it broke\n\n' } });
  });
});

/** A text in pieces cut anywhere. */
const pieces = fc.array(fc.string({ unit: 'binary', maxLength: 5 }), { maxLength: 6 });

test('an answer in parts is the answer in one', () => {
  const calls = fc.array(fc.tuple(fc.string({ minLength: 1 }), pieces), { maxLength: 3 });
  fc.assert(
    fc.property(pieces, pieces, calls, fc.nat(30), (text, refusal, toolCalls, count) => {
      const all: ReplyPart[] = [
        ...text.map((each) => ({ text: each })),
        ...refusal.map((each) => ({ refusal: each })),
        ...toolCalls.flatMap(([name, more], index) => [
          { toolCalls: [{ index, id: `c${index}`, name, arguments: '' }] },
          ...more.map((each) => ({ toolCalls: [{ index, arguments: each }] })),
        ]),
      ];
      const reply = replyOf({
        content: text.join(''),
        ...(refusal.join('') === '' ? {} : { refusal: refusal.join('') }),
        toolCalls: toolCalls.map(([name, more], index) => ({ id: `c${index}`, name, arguments: more.join('') })),
        usage,
      });
      const stream = streamFor(true);
      // What has not come when the reply is whole is told at its end.
      const some = all.slice(0, count);
      const sent = some.map((part) => stream.part(part)).join('') + stream.end(reply);
      const { completion, isDone } = received(sent);
      const [streamed, whole] = [completion, wholeOf(reply)].map(choiceOf) as [object, { message: object }];
      expect(isDone).toBe(true);
      const said = { ...whole.message, content: reply.content === '' ? null : reply.content };
      expect(streamed).toEqual({ ...whole, message: said });
    }),
  );
});
