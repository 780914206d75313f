import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { generateText, jsonSchema, Output, streamText, type ToolSet } from 'ai';
import { describe, expect, test } from 'vitest';
import type { ClientDialect } from '../../../src/domain/dialects/client-dialect.js';
import { messagesDialect } from '../../../src/domain/dialects/messages/messages-dialect.js';
import { responsesDialect } from '../../../src/domain/dialects/responses/responses-dialect.js';
import type { ModelReply } from '../../../src/domain/inference/call/model-call.js';
import type { ReplyPart } from '../../../src/domain/inference/call/reply-listener.js';
import { aReply, names, streamed } from './a-reply.js';

/**
 * A `fetch` that reads a request as a dialect does and answers it with a reply, in parts where a stream is asked for.
 */
const serving = (dialect: ClientDialect, reply: ModelReply, parts: readonly ReplyPart[] = []) => {
  const requests: unknown[] = [];
  const answer: typeof fetch = async (_url, request) => {
    const { writer, isStreamed, messages, parameters } = dialect.read(JSON.parse(String(request?.body)));
    requests.push({ messages, parameters });
    const body = isStreamed ? streamed(writer, parts, reply) : writer.whole({ ...names, reply });
    return new Response(body, { headers: { 'content-type': isStreamed ? 'text/event-stream' : 'application/json' } });
  };
  return { answer, requests };
};

const schema = jsonSchema<{ city: string }>({
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
});
const tools: ToolSet = { look: { description: 'Looks.', inputSchema: schema } };
const asked = { prompt: 'q', maxOutputTokens: 50 };
const calling = aReply({
  content: 'I look.',
  finishReason: 'tool_calls',
  toolCalls: [{ id: 'call_1', name: 'look', arguments: '{"city":"Köln"}' }],
});
const toolCalls = [{ toolCallId: 'call_1', toolName: 'look', input: { city: 'Köln' } }];

describe.each([
  [
    'messages',
    messagesDialect,
    (fetch: typeof globalThis.fetch) => createAnthropic({ apiKey: 'k', fetch })('claude-sonnet-4-5'),
  ],
  [
    'responses',
    responsesDialect,
    (fetch: typeof globalThis.fetch) => createOpenAI({ apiKey: 'k', fetch }).responses('m'),
  ],
] as const)('the ai package that speaks %s', (_name, dialect, modelOf) => {
  test('reads a text and its usage', async () => {
    const { answer, requests } = serving(
      dialect,
      aReply({ usage: { inputTokens: 12, outputTokens: 5, cachedInputTokens: 3 } }),
    );
    const read = await generateText({ model: modelOf(answer), ...asked, system: 'Be brief.' });
    expect(read).toMatchObject({
      text: 'Forty-two.',
      finishReason: 'stop',
      usage: { inputTokens: 12, outputTokens: 5 },
    });
    expect(requests).toMatchObject([
      {
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'q' },
        ],
      },
    ]);
  });

  test('reads tool calls, whole and streamed', async () => {
    const model = modelOf(serving(dialect, calling, [{ text: 'I ' }, { text: 'look.' }]).answer);
    expect(await generateText({ model, ...asked, tools })).toMatchObject({ toolCalls, finishReason: 'tool-calls' });
    const stream = streamText({ model, ...asked, tools });
    expect(await stream.text).toBe('I look.');
    expect(await stream.toolCalls).toMatchObject(toolCalls);
    expect(await stream.finishReason).toBe('tool-calls');
    expect(await stream.usage).toMatchObject({ inputTokens: 12, outputTokens: 5 });
  });

  test('asks for an object by its schema', async () => {
    const { answer, requests } = serving(dialect, aReply({ content: '{"city":"Köln"}' }));
    const { output } = await generateText({ model: modelOf(answer), ...asked, output: Output.object({ schema }) });
    expect(output).toEqual({ city: 'Köln' });
    expect(requests).toMatchObject([{ parameters: { response_format: { type: 'json_schema' } } }]);
  });

  test('is told of a stream that breaks', async () => {
    const answer: typeof fetch = async (_url, request) => {
      const stream = dialect.read(JSON.parse(String(request?.body))).writer.stream(names);
      const text = stream.part({ text: 'Forty-' }) + stream.failure(cut);
      return new Response(text, { headers: { 'content-type': 'text/event-stream' } });
    };
    const errors: unknown[] = [];
    const stream = streamText({ model: modelOf(answer), ...asked, onError: ({ error }) => void errors.push(error) });
    for await (const _text of stream.textStream);
    expect(JSON.stringify(errors)).toContain('the stream was cut');
  });
});

const cut = {
  reason: { kind: 'incident', incident: 'stream-cut' },
  status: 502,
  code: 'lanegate_stream_cut',
  message: 'the stream was cut',
  isRetryable: false,
  retryAfterMs: undefined,
} as const;
