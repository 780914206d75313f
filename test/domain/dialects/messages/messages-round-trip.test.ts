import Anthropic from '@anthropic-ai/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage } from '../../../../src/adapters/models/anthropic/messages-reply.js';
import { messagesRequestBody } from '../../../../src/adapters/models/anthropic/messages-request.js';
import { messagesDialect } from '../../../../src/domain/dialects/messages/messages-dialect.js';
import type { AskedMessage } from '../../../../src/domain/inference/call/message.js';
import type { ModelReply } from '../../../../src/domain/inference/call/model-call.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { answering, aReply, names, streamed } from '../a-reply.js';
import { cutReply } from '../cut-reply.js';

const text = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'B', ' ', '\n', '"', '\u2028', '😀') });
const input = fc.dictionary(fc.constantFrom('a', 'b'), fc.jsonValue({ maxDepth: 1 }), { noNullPrototype: true });
const json = input.map((value) => JSON.stringify(value));

/** A turn of the user, or of an assistant that calls tools and of the tools that answer. */
const exchange: fc.Arbitrary<readonly AskedMessage[]> = fc.oneof(
  text.map((content): AskedMessage[] => [{ role: 'user', content }]),
  fc
    .tuple(fc.string(), fc.array(fc.record({ arguments: json, answer: fc.string() }), { minLength: 1, maxLength: 3 }))
    .map(([content, calls]): AskedMessage[] => [
      {
        role: 'assistant',
        content,
        tool_calls: calls.map((call, index) => ({ id: `c${index}`, name: 'look', arguments: call.arguments })),
      },
      ...calls.map(({ answer }, index): AskedMessage => ({ role: 'tool', content: answer, tool_call_id: `c${index}` })),
    ]),
  fc.tuple(text, text).map(([answer, next]): AskedMessage[] => [
    { role: 'assistant', content: answer },
    { role: 'user', content: next },
  ]),
);

const schema = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false };
const looks = { name: 'look', description: 'Looks.', parameters: { type: 'object' } };

const parameters = fc
  .record(
    {
      temperature: fc.double({ min: 0, max: 1, noNaN: true }).filter((value) => !Object.is(value, -0)),
      top_p: fc.constantFrom(0.5, 1),
      stop: fc.array(text, { minLength: 1, maxLength: 2 }),
      reasoning_effort: fc.constantFrom('none', 'low', 'medium', 'high', 'xhigh', 'max'),
      response_format: fc.constant({ type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } }),
      calling: fc.constantFrom(
        {},
        { tool_choice: 'auto' },
        { tool_choice: 'required', parallel_tool_calls: false },
        { tool_choice: 'none' },
        { tool_choice: { type: 'function', function: { name: 'look' } } },
      ),
    },
    { requiredKeys: [] },
  )
  .map(({ calling, ...others }) => ({
    ...others,
    ...(calling === undefined ? {} : { tools: [{ type: 'function', function: looks }], ...calling }),
  }));

test('a question in the words of chat completions that becomes one of messages is read as the same question', () => {
  const turns = fc.array(exchange, { minLength: 1, maxLength: 4 }).map((all) => all.flat());
  fc.assert(
    fc.property(turns, fc.option(text, { nil: undefined }), parameters, (messages, system, asked) => {
      const all: AskedMessage[] =
        system === undefined ? [...messages] : [{ role: 'system', content: system }, ...messages];
      const call = aModelCall({ model: 'claude-x', messages: all, parameters: { ...asked, max_tokens: 50 } });
      const request = messagesDialect.read(JSON.parse(messagesRequestBody(call, false)));
      expect(request.messages).toEqual(all);
      expect(request.parameters).toEqual(asked);
      expect(request.maxTokens).toBe(50);
      expect(request.verbatim?.untranslatable).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

const request = { model: 'm', max_tokens: 10, messages: [{ role: 'user' as const, content: 'q' }] };
const { writer } = messagesDialect.read(request);

const readable = cutReply.filter(({ reply }) =>
  (reply.toolCalls ?? []).every(({ arguments: written }) => isObject(written)),
);
const isObject = (written: string): boolean => written.startsWith('{') && written.endsWith('}');

test('a reply that becomes a message is read as the same reply', () => {
  const usage = {
    inputTokens: 12,
    outputTokens: 5,
    cachedInputTokens: 3,
    cacheWriteInputTokens: 2,
    reasoningTokens: 1,
  };
  const ends = fc.constantFrom<Partial<ModelReply>>(
    {},
    { usage },
    { finishReason: 'length' },
    { finishReason: 'context_overflow' },
    { finishReason: 'paused' },
    { refusal: 'I will not.' },
    { responseId: 'theirs' },
  );
  fc.assert(
    fc.property(readable, ends, ({ reply: cut }, end) => {
      const reply = { ...cut, ...end };
      const read = readMessage(JSON.parse(writer.whole({ ...names, reply })), false);
      const { content, refusal, toolCalls, finishReason } = reply;
      const calls = toolCalls?.map((call) => ({ ...call, arguments: JSON.stringify(JSON.parse(call.arguments)) }));
      expect(read).toEqual({
        kind: 'reply',
        reply: {
          content,
          finishReason: refusal === undefined ? finishReason : 'stop',
          usage: reply.usage,
          ...(refusal === undefined ? {} : { refusal }),
          ...(calls === undefined ? {} : { toolCalls: calls }),
          servedModel: names.model,
          responseId: reply.responseId ?? names.id,
        },
      });
    }),
  );
});

test('however a reply is cut into parts, the SDK reads of its stream what it reads of the whole', async () => {
  const client = (body: string) => new Anthropic({ apiKey: 'k', fetch: answering(body), maxRetries: 0 });
  await fc.assert(
    fc.asyncProperty(readable, async ({ reply, parts }) => {
      const stream = client(streamed(writer, parts, reply)).messages.stream(request);
      const [{ content, parsed_output: _own, ...live }, whole] = await Promise.all([
        stream.finalMessage(),
        client(writer.whole({ ...names, reply })).messages.create(request),
      ]);
      expect({ ...live, content: joined(content) }).toEqual({ ...whole, content: joined(whole.content) });
    }),
    { numRuns: 100 },
  );
});

/** Text that came after a tool was called is a block of its own in a stream. */
const joined = (content: readonly Anthropic.ContentBlock[]): unknown => [
  content.map((block) => (block.type === 'text' ? block.text : '')).join(''),
  ...content.filter(({ type }) => type !== 'text'),
];

test('arguments that are no JSON are streamed as they came', () => {
  const call = { id: 'c', name: 'look', arguments: '{"city":"Kö' };
  const reply = aReply({ content: '', toolCalls: [call] });
  const events = streamed(writer, [{ toolCalls: [{ index: 0, ...call }] }], reply);
  expect(events).toContain(JSON.stringify({ type: 'input_json_delta', partial_json: call.arguments }));
});
