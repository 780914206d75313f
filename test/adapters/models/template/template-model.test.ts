import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { templateBody } from '../../../../src/adapters/models/template/template-body.js';
import { createTemplateModel } from '../../../../src/adapters/models/template/template-model.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import { DeclaredProvider, type ProviderOf } from '../../../../src/domain/inference/provider/provider.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { json, LoopbackServer, type Respond } from '../../../fixtures/loopback-server.js';
import { modelContract } from '../../../ports/model.contract.js';

const echo: Respond = (response, request) => {
  const { input, m } = request.body as { input: string; m: string };
  if (m === 'unknown-model') return json({ error: { message: 'no such model' } }, 404)(response, request);
  return json({ results: [{ text: input, why: 'STOP' }], served: m, tokens: { in: 7, out: 3 } })(response, request);
};
const server = new LoopbackServer(echo);
const model = createTemplateModel({ keyFor: () => 'template-key-0123', concurrency: 20, requestTimeoutMs: 4000 });
let provider: ProviderOf<'http'>;
beforeAll(async () => {
  provider = DeclaredProvider.parse({
    api: 'http',
    url: `${await server.start()}/ask?v=1`,
    method: 'PUT',
    headers: { 'x-auth': 'Token {{key}}' },
    body: '{"input":"{{prompt}}","m":"{{ model }}","limit":{{max_tokens}},"p":{{parameters}},"all":{{messages}}}',
    response: {
      content: 'results.0.text',
      finish_reason: 'results.0.why',
      model: 'served',
      input_tokens: 'tokens.in',
      output_tokens: 'tokens.out',
    },
    key_env: 'K',
  }) as ProviderOf<'http'>;
});
afterAll(() => server.close());

const asked = (changes: Parameters<typeof aModelCall>[0] = {}): ModelCall => aModelCall({ provider, ...changes });

modelContract(async () => ({
  model,
  echoing: (question) => asked({ question }),
  unanswerable: asked({ model: 'unknown-model' }),
}));

test('a request is what the template says', async () => {
  const reply = await model.complete(asked({ question: 'a "quoted" line\n{{model}}' }));
  expect(server.last).toMatchObject({
    method: 'PUT',
    path: '/ask?v=1',
    headers: { 'x-auth': 'Token template-key-0123' },
  });
  expect(server.last.body).toEqual({
    input: 'a "quoted" line\n{{model}}',
    m: 'example-1',
    limit: 100,
    p: { temperature: 0, max_tokens: 100 },
    all: [{ role: 'user', content: 'a "quoted" line\n{{model}}' }],
  });
  expect(reply).toMatchObject({
    usage: { inputTokens: 7, outputTokens: 3 },
    servedModel: 'example-1',
    finishReason: 'stop',
  });
});

test('a parameter that the template has no place for is told, not dropped', () => {
  const call = aModelCall({ parameters: { max_tokens: 5, temperature: 0 } });
  expect(() => templateBody('{"a":"{{prompt}}","n":{{max_tokens}}}', call)).toThrow(
    /no place for `temperature`: leave it out, or add \{\{parameters\}\}$/,
  );
  const stopping = { ...call, parameters: { max_tokens: 5, stop: ['x'] }, askedAs: { stop: 'stop_sequences' } };
  expect(() => templateBody('{"a":"{{prompt}}"}', stopping)).toThrow(/no place for `stop_sequences`/);
});

describe('a reply', () => {
  const answering = (body: unknown) => {
    server.respond = json(body);
    return model.complete(asked());
  };

  test.each([{ message: 'gone' }, 'gone', ['gone'], true])(
    'with words and an error, %j, is no answer',
    async (error) => {
      const body = { results: [{ text: 'half an ans' }], error };
      await expect(answering(body)).rejects.toMatchObject({ kind: 'server-error' });
    },
  );

  test.each([null, '', false, 0, [], {}])('that says of its error that there is none, %j, is one', async (error) => {
    expect((await answering({ results: [{ text: 'hello' }], error })).content).toBe('hello');
  });

  test('that is no text is JSON', async () => {
    expect((await answering({ results: [{ text: { label: 'a' } }] })).content).toBe('{"label":"a"}');
    expect(await answering({ results: [{ text: 0 }] })).toMatchObject({ content: '0', finishReason: 'unknown' });
  });

  test.each([
    ['nothing there', { results: [] }, 'malformed', /nothing at results\.0\.text$/],
    ['an error there', { error: { code: 429, message: 'slow' } }, 'rate-limited', /answered 200 with an error: slow$/],
    ['a text', 'hello', 'malformed', /not a JSON object$/],
  ])('with %s is no answer', async (_what, body, kind, message) => {
    await expect(answering(body)).rejects.toMatchObject({ kind });
    await expect(answering(body)).rejects.toThrow(message);
  });
});

describe('a declaration', () => {
  const declared = (changes: Record<string, unknown>) => {
    const result = DeclaredProvider.safeParse({
      api: 'http',
      url: 'https://x.example/y',
      body: '{"a":"{{prompt}}","n":{{max_tokens}}}',
      response: { content: 'a' },
      ...changes,
    });
    return result.success ? 'fine' : result.error.issues[0]?.message;
  };

  test('is fine with no more than it needs', () => {
    expect(declared({})).toBe('fine');
  });

  test.each([
    [{ body: '{"a":{{prompt}},"n":{{max_tokens}}}' }, /must be JSON/],
    [{ body: '{"a":"{{prompt}}"}' }, /must carry \{\{max_tokens\}\}/],
    [{ body: '{"a":"{{secret}}","n":{{max_tokens}}}' }, /may name \{\{prompt\}\}/],
    [{ headers: { a: 'x\r\ny: z' } }, /printable ASCII on one line/],
    [{ headers: { 'content-length': '1' } }, /Invalid key in record/],
    [{ headers: { a: '{{prompt}}' } }, /may name \{\{key\}\} only/],
    [{ key_env: 'K' }, /needs both `key_env` and a header/],
    [{ headers: { a: '{{key}}' } }, /needs both `key_env` and a header/],
    [{ url: 'https://u:p@x.example' }, /must not carry a user name or a password/],
    [{ proxy: 'http://u:p@x.example' }, /must not carry a user name or a password/],
    [{ response: { content: 'a..b' } }, /names and positions with dots/],
  ])('with %j is refused', (changes, message) => {
    expect(declared(changes)).toMatch(message);
  });
});

// Last, since the server closes what is idle while so many texts are tried on a slow machine.
test('no prompt can leave the text it stands in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (question, name) => {
      const call = aModelCall({ question, model: name, parameters: { max_tokens: 7 } });
      expect(JSON.parse(templateBody('{"a":"{{prompt}}","b":"{{model}}","c":{{max_tokens}}}', call))).toEqual({
        a: question,
        b: name,
        c: 7,
      });
    }),
  );
});
