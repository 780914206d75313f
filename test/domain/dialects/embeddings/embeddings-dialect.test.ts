import { describe, expect, test } from 'vitest';
import { embeddingsDialect } from '../../../../src/domain/dialects/embeddings/embeddings-dialect.js';
import { RequestError } from '../../../../src/domain/dialects/request-error.js';
import type { ModelReply } from '../../../../src/domain/inference/call/model-call.js';

const read = (body: Record<string, unknown>) => embeddingsDialect.read({ model: 'e', input: 'a', ...body });
const contents = (input: unknown) => read({ input }).messages.map(({ content }) => content);

test('a request is read; how the vectors are written is between us and the client', () => {
  const { writer: _, ...request } = read({ input: ['a', 'b'], encoding_format: 'base64', dimensions: 8, user: 'ann' });
  expect(request).toEqual({
    model: 'e',
    operation: 'embeddings',
    messages: [
      { role: 'user', content: 'a' },
      { role: 'user', content: 'b' },
    ],
    parameters: { dimensions: 8 },
    maxTokens: undefined,
    isStreamed: false,
    user: 'ann',
    verbatim: {
      dialect: 'embeddings',
      body: { model: 'e', input: ['a', 'b'], dimensions: 8, user: 'ann' },
      untranslatable: [],
    },
  });
});

test('tokens are one input a list, and mean nothing elsewhere', () => {
  expect(contents('a')).toEqual(['a']);
  expect(contents([1, 2])).toEqual(['[1,2]']);
  expect(contents([[1, 2], [3]])).toEqual(['[1,2]', '[3]']);
  expect(read({ input: [1, 2] }).verbatim?.untranslatable).toEqual(['input']);
  expect(read({ input_type: 'query' }).verbatim?.untranslatable).toEqual(['input_type']);
});

test.each([
  [{ stream: 'yes' }, 'stream'],
  [{ input: [] }, 'input'],
  [{ input: ['a', 1] }, 'input'],
  [{ input: [[]] }, 'input'],
  [{ input: undefined }, 'input'],
  [{ model: 1 }, 'model'],
  [{ encoding_format: 'hex' }, 'encoding_format'],
  [{ stream: true }, 'stream'],
  [{ input: 'a', models: ['dear'] }, 'models'],
])('%j is refused by its key', (body, key) => {
  expect(() => read(body)).toThrow(RequestError);
  expect(() => read(body)).toThrow(`\`${key}\``);
});

describe('an answer', () => {
  const reply: ModelReply = {
    content: '',
    vectors: [
      [0.5, -1],
      [2, 3.25],
    ],
    finishReason: 'stop',
    usage: { inputTokens: 4, outputTokens: 0 },
    latencyMs: 1,
    costUsd: 0,
    cached: false,
  };
  const told = { model: 'e-1', id: 'x', createdS: 1 };

  test('has the vectors in their order', () => {
    expect(JSON.parse(read({}).writer.whole({ ...told, reply }))).toEqual({
      object: 'list',
      data: [
        { object: 'embedding', index: 0, embedding: [0.5, -1] },
        { object: 'embedding', index: 1, embedding: [2, 3.25] },
      ],
      model: 'e-1',
      usage: { prompt_tokens: 4, total_tokens: 4 },
    });
  });

  test('has them as 32-bit floats for who asks so', () => {
    const verbatim = { dialect: 'embeddings', isStream: false, text: '{"own":1}' } as const;
    const { writer } = read({ encoding_format: 'base64' });
    const { data } = JSON.parse(writer.whole({ ...told, reply: { ...reply, verbatim } }));
    const bytes = Buffer.from(data[1].embedding, 'base64');
    expect([bytes.length, bytes.readFloatLE(0), bytes.readFloatLE(4)]).toEqual([8, 2, 3.25]);
    expect(read({}).writer.whole({ ...told, reply: { ...reply, verbatim } })).toBe('{"own":1}');
  });
});
