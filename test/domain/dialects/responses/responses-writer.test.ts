import fc from 'fast-check';
import OpenAI from 'openai';
import type { Response, ResponseStreamEvent } from 'openai/resources/responses/responses';
import { describe, expect, test } from 'vitest';
import { responsesDialect } from '../../../../src/domain/dialects/responses/responses-dialect.js';
import { readServerSentEvents } from '../../../../src/domain/dialects/server-sent-event.js';
import type { ModelReply } from '../../../../src/domain/inference/call/model-call.js';
import type { ReplyPart } from '../../../../src/domain/inference/call/reply-listener.js';
import { answering, aReply, names, streamed } from '../a-reply.js';
import { cutReply } from '../cut-reply.js';

const body = { model: 'm', input: 'q' };
const asking = (changes: Record<string, unknown> = {}) => responsesDialect.read({ ...body, ...changes }).writer;
const client = (text: string, status?: number) =>
  new OpenAI({ apiKey: 'k', fetch: answering(text, status), maxRetries: 0 });
const whole = (reply: ModelReply) => client(asking().whole({ ...names, reply })).responses.parse(body);
const eventsIn = (text: string): ResponseStreamEvent[] =>
  readServerSentEvents(text).map(({ data }) => JSON.parse(data));
const live = (parts: readonly ReplyPart[], reply: ModelReply, changes = {}) =>
  client(streamed(asking(changes), parts, reply))
    .responses.stream(body)
    .finalResponse();

const calling = aReply({
  content: 'I look.',
  toolCalls: [
    { id: 'call_1', name: 'look', arguments: '{"city":"Köln"}' },
    { id: '', name: 'wait', arguments: '' },
  ],
});

describe('a whole reply', () => {
  test('tells what the model thought to a client that asked for a summary, streamed or not', async () => {
    const reply = aReply({ reasoning: 'Hm.' });
    const changes = { reasoning: { summary: 'auto' } };
    const told = [
      { type: 'reasoning', id: 'rs_1_0', summary: [{ type: 'summary_text', text: 'Hm.' }] },
      { type: 'message', id: 'msg_1_1' },
    ];
    expect(JSON.parse(asking(changes).whole({ ...names, reply })).output).toMatchObject(told);
    expect((await live([], reply, changes)).output).toMatchObject(told);
    expect((await whole(reply)).output).toMatchObject([{ type: 'message', id: 'msg_1_0' }]);
    expect((await live([], reply)).output).toMatchObject([{ type: 'message', id: 'msg_1_0' }]);
  });

  test('is a response that the SDK reads, with what it was asked with', async () => {
    const usage = { inputTokens: 12, outputTokens: 5, cachedInputTokens: 3, reasoningTokens: 1 };
    const asked = { instructions: 'Be brief.', temperature: 0.5, metadata: { a: 'b' }, max_output_tokens: 9 };
    const text = asking(asked).whole({ ...names, reply: aReply({ usage }) });
    const response = await client(text).responses.create(body);
    expect(response).toMatchObject({
      id: 'reply_1',
      object: 'response',
      created_at: names.createdS,
      model: 'model-1',
      status: 'completed',
      ...asked,
      output_text: 'Forty-two.',
      output: [
        {
          id: 'msg_1_0',
          type: 'message',
          role: 'assistant',
          status: 'completed',
          content: [{ type: 'output_text', text: 'Forty-two.', annotations: [] }],
        },
      ],
      usage: {
        input_tokens: 12,
        output_tokens: 5,
        total_tokens: 17,
        input_tokens_details: { cached_tokens: 3 },
        output_tokens_details: { reasoning_tokens: 1 },
      },
    });
  });

  test('tells tool calls, with an id of ours where the provider gave none', async () => {
    const { output } = await whole(calling);
    expect(output.slice(1)).toMatchObject([
      {
        id: 'fc_1_1',
        type: 'function_call',
        status: 'completed',
        call_id: 'call_1',
        name: 'look',
        arguments: '{"city":"Köln"}',
      },
      {
        id: 'fc_1_2',
        type: 'function_call',
        status: 'completed',
        call_id: 'call_reply_1_1',
        name: 'wait',
        arguments: '{}',
      },
    ]);
  });

  test.each<[string, ModelReply['finishReason'], string, string[]]>([
    ['whole', 'tool_calls', '{}', ['{}']],
    ['cut', 'length', '', []],
  ])(
    'of a tool that takes nothing has arguments that parse where it is %s, streamed or not',
    async (_how, finishReason, text, deltas) => {
      const reply = aReply({ content: '', toolCalls: [{ id: 'c', name: 'wait', arguments: '' }], finishReason });
      expect(JSON.parse(asking().whole({ ...names, reply })).output).toMatchObject([{ arguments: text }]);
      const events = eventsIn(streamed(asking(), [{ toolCalls: [{ index: 0, id: 'c', name: 'wait' }] }], reply));
      const told = events.flatMap((event) =>
        event.type === 'response.function_call_arguments.delta' ? event.delta : [],
      );
      expect(told).toEqual(deltas);
      const done = events.filter(({ type }) => type === 'response.function_call_arguments.done');
      expect(done).toMatchObject([{ arguments: text }]);
    },
  );

  test.each([
    ['length', { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }],
    ['content_filter', { status: 'incomplete', incomplete_details: { reason: 'content_filter' } }],
    ['error', { status: 'failed', error: { code: 'server_error' } }],
    ['stop', { status: 'completed', incomplete_details: null, error: null }],
  ] as const)('that ended with %s says so', async (finishReason, expected) => {
    const response = await whole(aReply({ finishReason }));
    expect(response).toMatchObject(expected);
    expect(response.output).toMatchObject([{ status: finishReason === 'stop' ? 'completed' : 'incomplete' }]);
  });

  test('tells a refusal, and no usage where there is none to tell', async () => {
    const response = await whole(aReply({ content: '', refusal: 'I will not.', usage: undefined }));
    expect(response.output).toMatchObject([{ content: [{ type: 'refusal', refusal: 'I will not.' }] }]);
    expect(response.usage).toBeNull();
  });
});

describe('a stream', () => {
  test('has its events in order, numbered from 0', () => {
    const parts = [{ reasoning: 'Hm.' }, { text: 'I ' }, { text: 'look.' }, { refusal: 'No.' }];
    const reply = aReply({ ...calling, refusal: 'No.' });
    const events = eventsIn(streamed(asking({ reasoning: { summary: 'auto' } }), parts, reply));
    expect(events.map(({ sequence_number }) => sequence_number)).toEqual(events.map((_event, index) => index));
    const item = (...inner: string[]) => ['output_item.added', ...inner, 'output_item.done'];
    const part = (kind: string, ...inner: string[]) => [`${kind}_part.added`, ...inner, `${kind}_part.done`];
    const text = ['output_text.delta', 'output_text.delta', 'output_text.done'];
    const thoughts = ['reasoning_summary_text.delta', 'reasoning_summary_text.done'];
    expect(events.map(({ type }) => type.replace('response.', ''))).toEqual([
      ...['created', 'in_progress'],
      ...item(...part('reasoning_summary', ...thoughts)),
      ...item(...part('content', ...text)),
      ...item(...part('content', 'refusal.delta', 'refusal.done')),
      ...item('function_call_arguments.delta', 'function_call_arguments.done'),
      ...item('function_call_arguments.delta', 'function_call_arguments.done'),
      'completed',
    ]);
    const named = readServerSentEvents(streamed(asking(), parts, reply));
    expect(named.map(({ name }) => name)).toEqual(named.map(({ data }) => JSON.parse(data).type));
  });

  test('however it is cut, is read by the SDK as the whole reply is', async () => {
    await fc.assert(
      fc.asyncProperty(cutReply, async ({ reply, parts }) => {
        const [streamedOne, wholeOne] = await Promise.all([live(parts, reply), whole(reply)]);
        expect(alike(streamedOne)).toEqual(alike(wholeOne));
      }),
      { numRuns: 100 },
    );
  });

  test('is at each moment what its last event says it was', async () => {
    const parts = [{ text: 'I ' }, { text: 'look.' }, { toolCalls: [{ index: 0, id: 'call_1', name: 'look' }] }];
    const runner = client(streamed(asking(), parts, calling)).responses.stream(body);
    const deltas: string[] = [];
    runner.on('response.output_text.delta', ({ delta }) => deltas.push(delta));
    expect((await runner.finalResponse()).output).toEqual((await whole(calling)).output);
    expect(deltas).toEqual(['I ', 'look.']);
  });

  test('tells thoughts only to whoever asked for a summary of them', async () => {
    const parts = [{ reasoning: 'Hm.' }];
    const told = await live(parts, aReply(), { reasoning: { summary: 'auto' } });
    expect(told.output).toMatchObject([{ type: 'reasoning', summary: [{ text: 'Hm.' }] }, { type: 'message' }]);
    expect((await live(parts, aReply(), { reasoning: { effort: 'low' } })).output).toMatchObject([{ type: 'message' }]);
  });

  test('tells what calls custom tools and tools of namespaces as they were declared', async () => {
    const declared = [
      { type: 'custom', name: 'patch' },
      { type: 'namespace', name: 'crm', tools: [{ type: 'function', name: 'look' }] },
    ];
    const toolCalls = [
      { id: 'a', name: 'patch', arguments: '{"input":"*** \\"x\\"\\n"}' },
      { id: 'b', name: 'crm__look', arguments: '{}' },
      { id: 'c', name: 'patch', arguments: '*** Begin' },
    ];
    const pieces = toolCalls.flatMap(({ arguments: text, ...call }, index) => [
      { toolCalls: [{ ...call, index, arguments: text.slice(0, 5) }] },
      { toolCalls: [{ index, arguments: text.slice(5) }] },
    ]);
    const reply = aReply({ content: '', toolCalls });
    const text = streamed(asking({ tools: declared }), pieces, reply);
    const expected = [
      { id: 'ctc_1_0', type: 'custom_tool_call', status: 'completed', call_id: 'a', name: 'patch', input: '*** "x"\n' },
      { type: 'function_call', call_id: 'b', name: 'look', namespace: 'crm', arguments: '{}' },
      { type: 'custom_tool_call', call_id: 'c', name: 'patch', input: '*** Begin' },
    ];
    expect((await client(text).responses.stream(body).finalResponse()).output).toMatchObject(expected);
    const custom = eventsIn(text).filter(({ type }) => type.startsWith('response.custom_tool_call_input'));
    expect(custom).toMatchObject([
      { delta: '*** "x"\n' },
      { input: '*** "x"\n' },
      { delta: '*** Begin' },
      { input: '*** Begin' },
    ]);
    expect(JSON.parse(asking({ tools: declared }).whole({ ...names, reply })).output).toMatchObject(expected);
  });

  test('that ends too early ends as incomplete', async () => {
    const response = await live([{ text: 'Forty-' }], aReply({ content: 'Forty-', finishReason: 'length' }));
    expect(response).toMatchObject({ status: 'incomplete', output: [{ status: 'incomplete' }] });
  });

  test('breaks for its reader where it fails, after the end that a failed response has', async () => {
    const writer = asking().stream(names);
    const text = writer.part({ text: 'Forty-' }) + writer.failure(cut);
    const events = client(text).responses.create({ ...body, stream: true });
    const read: ResponseStreamEvent[] = [];
    const reading = (async () => {
      for await (const event of await events) read.push(event);
    })();
    await expect(reading).rejects.toThrow('the stream was cut');
    expect(read.at(-1)).toMatchObject({
      type: 'response.failed',
      response: { error: { code: 'lanegate_stream_cut' } },
    });
    expect(eventsIn(asking().stream(names).failure(cut)).map(({ type }) => type)).toEqual(['error']);
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

/** Text that came after a tool was called is an item of its own in a stream, so items may have other places. */
function alike({ output, ...response }: Response): unknown {
  const calls = output.flatMap((item) => (item.type === 'function_call' ? [{ ...item, id: '' }] : []));
  return { ...response, calls };
}

test('an error is told as the SDK knows it', async () => {
  const failing = client(responsesDialect.failure({ ...cut, status: 429 }), 429);
  const error = await failing.responses.create(body).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OpenAI.RateLimitError);
  expect(error).toMatchObject({ code: 'lanegate_stream_cut' });
});
