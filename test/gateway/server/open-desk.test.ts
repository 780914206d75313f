import { describe, expect, test } from 'vitest';
import type { ModelReply } from '../../../src/domain/inference/call/model-call.js';
import type { ServedCall } from '../../../src/domain/serving/served-call.js';
import { everyDialect } from '../../../src/gateway/server/every-dialect.js';
import { createClientDesk } from '../../../src/gateway/server/open-desk.js';
import type { DeskRequest } from '../../../src/ports/client-desk.js';
import { type HttpRequest, ServerStoppedError } from '../../../src/ports/http-server.js';
import { BudgetExceededError, CallLeftError, ModelError } from '../../../src/ports/model.js';
import { sideOf } from '../../domain/serving/side-of.js';
import { CollectingResponse, requestOf } from '../../fakes/collecting-response.js';
import { FakeClock } from '../../fakes/fake-clock.js';
import { ScriptedGateway } from '../../fakes/scripted-gateway.js';
import { type Script, ScriptedModel } from '../../fakes/scripted-model.js';

const policy = `
providers: { acme: { api: openai, base_url: "https://llm.acme.example/v1" } }
models: { fast: { provider: acme, model: acme-1, price: { input: 1, output: 2 } } }
`;
const key = 'test-key-0123456789';

/** A desk over a model that does what a test tells it. */
function openDesk(
  script: Script = () => 'the answer',
  { text = policy, ...given }: Partial<DeskRequest> & { text?: string } = {},
) {
  const side = sideOf(text);
  const scripted = new ScriptedModel(script);
  const served: ServedCall[] = [];
  const refused: number[] = [];
  let underWay = 0;
  const model = new ScriptedGateway(scripted).open({
    caps: {},
    alreadySpent: { usd: 0, tokens: 0, calls: 0 },
    recordings: [],
    headRecordings: [],
    providers: [],
    concurrency: 1,
    spans: { newSpan: () => ({}), now: () => 0, add: () => {}, close: async () => undefined } as never,
  });
  const desk = createClientDesk({ clock: new FakeClock(5000), newPrefix: () => 'lg-', dialects: everyDialect }).open({
    model: { ...model, leftUsd: () => ({ run: 4, session: 1 }) },
    side,
    key,
    port: () => 4117,
    book: {
      refuse: (status) => refused.push(status),
      begin: () => {
        underWay += 1;
      },
      end: (call) => {
        underWay -= 1;
        served.push(call);
      },
    },
    metrics: () => '# metrics\n',
    takesNext: false,
    ...given,
  });
  const ask = async (request: Partial<HttpRequest> = {}): Promise<CollectingResponse> => {
    const response = new CollectingResponse();
    await desk.handle(requestOf(request), response);
    return response;
  };
  const chat = (body: object = {}, request: Partial<HttpRequest> = {}) =>
    ask({ body: JSON.stringify({ model: 'fast', messages: [{ role: 'user', content: 'hi' }], ...body }), ...request });
  return { desk, ask, chat, served, refused, scripted, underWay: () => underWay };
}

const errorOf = ({ text }: CollectingResponse) => JSON.parse(text).error;

test('the same asked again is another call where its client says which asking it is', async () => {
  const { chat, scripted } = openDesk();
  const again = (repeat: string) => chat({}, { headers: { 'x-lanegate-repeat': repeat } });
  await again('0');
  await again('3');
  expect((await again('many')).status).toBe(400);
  expect(scripted.calls.map(({ repeat }) => repeat)).toEqual([0, 3]);
});

test('a deployment in the path is the model that is asked, whatever the body says', async () => {
  const { ask, chat, scripted } = openDesk();
  const target = '/openai/deployments/fast/chat/completions?api-version=2024-10-21';
  const unnamed = JSON.stringify({ messages: [{ role: 'user', content: 'hi' }] });
  const azure = { target, headers: { authorization: undefined, 'api-key': key } };
  expect((await ask({ ...azure, body: unnamed })).status).toBe(200);
  expect((await chat({ model: 'gpt-4' }, azure)).status).toBe(200);
  expect(scripted.calls.map(({ model }) => model)).toEqual(['acme-1', 'acme-1']);
});

describe('who is let in', () => {
  test('nobody without the key, whose answer makes no client try again', async () => {
    const { chat, scripted } = openDesk();
    const response = await chat({}, { headers: { authorization: 'Bearer sk-wrong' } });
    expect([response.status, response.headers['x-should-retry'], scripted.calls.length]).toEqual([401, 'false', 0]);
  });

  test('nobody whose key is followed by what names nobody, who is told that the key is right', async () => {
    const { chat, scripted } = openDesk();
    const response = await chat({}, { headers: { authorization: `Bearer ${key}:sesion=one` } });
    expect([response.status, scripted.calls.length]).toEqual([401, 0]);
    expect(errorOf(response).message).toContain('the key is right, but what follows it is not');
  });

  test('only with the key and from this machine is a body worth reading', () => {
    const { desk } = openDesk();
    const { headers, ...head } = requestOf({});
    const letsIn = (more: object) => desk.letsIn({ ...head, headers: { ...headers, ...more } });
    expect(letsIn({})).toBe(true);
    expect(letsIn({ authorization: 'Bearer sk-wrong' })).toBe(false);
    expect(letsIn({ authorization: `Bearer ${key}:sesion=one` })).toBe(false);
    expect(letsIn({ host: 'evil.example:4117' })).toBe(false);
  });

  test('nobody who names another host, key or not', async () => {
    const { chat, ask } = openDesk();
    expect((await chat({}, { headers: { host: 'evil.example:4117' } })).status).toBe(403);
    expect((await ask({ method: 'GET', target: '/health', headers: { host: 'evil.example' } })).status).toBe(403);
  });

  test('whoever names this machine in its target, and nobody who names another one there, whatever its header says', async () => {
    const { chat, desk } = openDesk();
    const own = 'http://127.0.0.1:4117/v1/chat/completions';
    const foreign = 'http://llm.example/v1/chat/completions';
    const { headers } = requestOf({});
    const ask = (target: string, host: string) => chat({}, { target, headers: { host } });
    const letsIn = (target: string, host: string) =>
      desk.letsIn({ method: 'POST', target, headers: { ...headers, host } });
    expect([(await ask(own, 'proxy.example')).status, letsIn(own, 'proxy.example')]).toEqual([200, true]);
    const refused = await ask(foreign, '127.0.0.1:4117');
    expect([refused.status, letsIn(foreign, '127.0.0.1:4117')]).toEqual([403, false]);
    expect(errorOf(refused).message).toMatch(/this gateway is no proxy/);
    expect((await ask('http://me@127.0.0.1:4117/v1/chat/completions', '127.0.0.1:4117')).status).toBe(403);
  });

  test('nobody who names no host, as HTTP asks of every request', async () => {
    const { ask } = openDesk();
    const response = await ask({ method: 'GET', target: '/health', headers: { host: undefined } });
    expect([response.status, errorOf(response).message]).toEqual([400, expect.stringContaining('must name the host')]);
  });

  test('health alone needs no key', async () => {
    const { ask } = openDesk();
    const noKey = { authorization: undefined };
    expect((await ask({ method: 'GET', target: '/health', headers: noKey })).text).toBe('{"status":"ok"}');
    expect((await ask({ method: 'GET', target: '/metrics', headers: noKey })).status).toBe(401);
    expect((await ask({ method: 'GET', target: '/v1/models', headers: noKey })).status).toBe(401);
    expect((await ask({ method: 'GET', target: '/metrics' })).text).toBe('# metrics\n');
  });

  test("nobody once it is closed, who is told to try again, in Anthropic's words where they are those of the path", async () => {
    const { desk, chat, ask, scripted } = openDesk();
    desk.close();
    const response = await chat();
    expect([response.status, response.headers['x-should-retry']]).toEqual([503, 'true']);
    expect(JSON.parse((await ask({ target: '/v1/messages' })).text)).toMatchObject({ type: 'error' });
    expect(scripted.calls).toEqual([]);
  });

  test('what leads nowhere, or goes there by the wrong method, is said to', async () => {
    const { ask } = openDesk();
    const nowhere = await ask({ target: '/v2/chat/completions?api-version=1' });
    expect([nowhere.status, errorOf(nowhere).message]).toEqual([
      404,
      expect.stringMatching(
        /nothing at "\/v2\/chat\/completions"; .* OpenAI's clients is http:\/\/127\.0\.0\.1:4117\/v1, that of Anthropic's http:\/\/127\.0\.0\.1:4117$/,
      ),
    ]);
    for (const [method, target, allow] of [
      ['GET', '/v1/chat/completions', 'POST'],
      ['OPTIONS', '/v1/messages', 'POST'],
      ['HEAD', '/v1/embeddings', 'POST'],
      ['POST', '/v1/models', 'GET, HEAD'],
      ['DELETE', '/metrics', 'GET, HEAD'],
    ] as const) {
      const response = await ask({ method, target });
      expect([response.status, response.headers['allow']]).toEqual([405, allow]);
      const said = allow === 'POST' ? 'POST alone is served here' : 'GET and HEAD alone are served here';
      expect(errorOf(response).message).toBe(said);
    }
    for (const target of ['/v1/models', '/metrics', '/health']) {
      expect((await ask({ method: 'HEAD', target })).status).toBe(200);
    }
  });

  test.each([
    ['/v1/responses/resp_1', {}, { type: 'invalid_request_error', code: 'not_found' }],
    ['/v1/messages/count_tokens', {}, { type: 'not_found_error', details: { error_code: 'not_found' } }],
    ['/v1/files', {}, { type: 'invalid_request_error', code: 'not_found' }],
    ['/v1/files', { 'anthropic-version': '2023-06-01' }, { type: 'not_found_error' }],
  ])(
    'what only a provider serves at %s is refused in the words of its clients, by any method',
    async (target, headers, error) => {
      const { ask } = openDesk();
      for (const method of ['GET', 'POST', 'DELETE']) {
        const response = await ask({ method, target, headers });
        expect([response.status, response.headers['x-should-retry']]).toEqual([404, 'false']);
        expect(errorOf(response)).toMatchObject({ ...error, message: expect.stringMatching(/here/) });
      }
    },
  );

  test('no page of a browser is told that it may read an answer', async () => {
    const { chat, ask } = openDesk();
    const pages = { headers: { origin: 'https://evil.example' } };
    for (const { headers } of [await chat({}, pages), await ask({ method: 'OPTIONS', ...pages })]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('a request that is none', () => {
  test.each([
    ['no JSON', '{"model":'],
    ['a list', '[]'],
    ['empty', ''],
    ['without messages', '{"model":"fast"}'],
  ])('%s is refused with 400 and costs nothing', async (_name, body) => {
    const { ask, scripted, refused, served, underWay } = openDesk();
    const response = await ask({ body });
    expect([response.status, response.headers['x-should-retry']]).toEqual([400, 'false']);
    expect([scripted.calls.length, underWay(), served.length]).toEqual([0, 0, 0]);
    expect(refused).toEqual([400]);
  });

  test.each<[string, Partial<HttpRequest>, [number, string, RegExp]]>([
    ['is too long', { body: { kind: 'too-long', mostBytes: 2.5e6 } }, [413, 'request_too_large', /2 MB at the most/]],
    ['is no UTF-8', { body: { kind: 'not-utf8' } }, [400, 'invalid_request', /not UTF-8/]],
    ['had not come whole as it stopped', { body: { kind: 'unfinished' } }, [400, 'invalid_request', /not come whole/]],
    [
      'is packed',
      { body: { kind: 'not-utf8' }, headers: { 'content-encoding': 'gzip' } },
      [415, 'invalid_request', /without a content-encoding/],
    ],
  ])('whose body %s is told so in the words of its dialect, and counted', async (_what, sent, [status, code, said]) => {
    const { ask, refused } = openDesk();
    const told = await ask(sent);
    expect([told.status, errorOf(told)]).toEqual([
      status,
      { type: 'invalid_request_error', code, message: expect.stringMatching(said), param: null },
    ]);
    const toldAnthropic = await ask({ ...sent, target: '/v1/messages' });
    expect([toldAnthropic.status, errorOf(toldAnthropic).details]).toEqual([status, { error_code: code }]);
    expect(refused).toEqual([status, status]);
  });

  test.each(['identity', 'Identity', ''])('that says "%s" of how its body is packed is taken', async (coding) => {
    const { chat } = openDesk();
    expect((await chat({}, { headers: { 'content-encoding': coding } })).status).toBe(200);
  });

  test('that is for nothing here is no call that was refused', async () => {
    const { ask, refused } = openDesk();
    await ask({ target: '/v1/messages/count_tokens', body: '{}' });
    await ask({ headers: { authorization: 'Bearer another' } });
    expect(refused).toEqual([]);
  });

  test('that nests deeper than it could be written again is refused, and one that is merely deep is not', async () => {
    const { chat, served } = openDesk();
    // Deep within a tool, as a schema may be; written as text, since it is this depth that fails.
    const asking = (levels: number) => {
      const deep = '['.repeat(levels) + ']'.repeat(levels);
      const tool = `{"type":"function","function":{"name":"f","parameters":{"type":"object","x":${deep}}}}`;
      const body = `{"model":"fast","messages":[{"role":"user","content":"hi"}],"tools":[${tool}]}`;
      return chat({}, { body });
    };
    const response = await asking(8000);
    expect([response.status, response.headers['x-should-retry']]).toEqual([400, 'false']);
    expect(errorOf(response).message).toBe('the body nests lists and objects more than 1000 levels deep');
    expect((await asking(996)).status).toBe(400);
    expect((await asking(995)).status).toBe(200);
    expect(served).toHaveLength(1);
  });

  test('that is packed is refused with 415', async () => {
    const { chat } = openDesk();
    expect((await chat({}, { headers: { 'content-encoding': 'gzip' } })).status).toBe(415);
  });

  test('that names itself by nothing that can be kept is refused, since a mistake may lift no cap', async () => {
    const { chat } = openDesk();
    expect((await chat({}, { headers: { 'x-lanegate-session': '' } })).status).toBe(400);
    expect((await chat({}, { headers: { 'x-lanegate-user': 'x'.repeat(201) } })).status).toBe(400);
    expect((await chat({}, { headers: { 'x-lanegate-user': '\xfc' } })).status).toBe(400);
  });

  test.each([
    ['x-lanegate-session', 'run-1, run-2'],
    ['x-lanegate-user', 'ann, ann'],
  ])('that brings %s twice is refused, since both would be read as one name', async (header, text) => {
    const { chat, scripted } = openDesk();
    const response = await chat({}, { headers: { [header]: text }, timesSent: (name) => (name === header ? 2 : 1) });
    expect(response.status).toBe(400);
    expect(errorOf(response).message).toBe(`${header} came more than once: send one, with one name`);
    expect(scripted.calls).toEqual([]);
  });
});

describe('whom a call is for', () => {
  test('is said by header, by path, by key, and by the request', async () => {
    const { chat, scripted } = openDesk();
    await chat({}, { headers: { 'x-lanegate-session': 'h' } });
    await chat({}, { target: '/session/p/v1/chat/completions' });
    await chat({}, { headers: { authorization: `Bearer ${key}:session=k:user=u` } });
    await chat({ user: 'r' });
    expect(scripted.calls.map(({ caller }) => caller)).toEqual([
      { session: 'h', user: undefined },
      { session: 'p', user: undefined },
      { session: 'k', user: 'u' },
      { session: undefined, user: 'r' },
    ]);
  });
});

describe('an answer', () => {
  test('says in its headers what it cost, what is left and who served', async () => {
    const { chat, served } = openDesk(() => ({ content: 'the answer', servedModel: 'acme-1-2026', attempts: 2 }));
    const { status, headers, text } = await chat();
    expect(status).toBe(200);
    expect(JSON.parse(text).choices[0].message.content).toBe('the answer');
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-lanegate-cost-usd': '0.00002',
      'x-lanegate-remaining-usd': '4',
      'x-lanegate-session-remaining-usd': '1',
      'x-lanegate-cached': 'miss',
      'x-lanegate-model': 'acme/acme-1-2026',
      'x-lanegate-attempts': '2',
    });
    expect(headers).not.toHaveProperty('x-lanegate-incident');
    expect(served).toMatchObject([
      { outcome: 'answered', dialect: 'chat', asked: 'fast', providerName: 'acme', model: 'acme-1-2026', attempts: 2 },
    ]);
  });

  test('that was stored says so', async () => {
    const stored = { content: 'x', cached: true, costUsd: 0, savedUsd: 1 };
    const { chat, served } = openDesk((_call, index) => (index === 0 ? stored : { ...stored, notices: ['stale'] }));
    expect((await chat()).headers['x-lanegate-cached']).toBe('hit');
    expect((await chat()).headers['x-lanegate-cached']).toBe('stale');
    expect(served).toMatchObject([{ outcome: 'cached', savedUsd: 1, attempts: 0 }, { outcome: 'cached' }]);
  });

  test('of another dialect has its words', async () => {
    const { ask } = openDesk();
    const messages = [{ role: 'user', content: 'hi' }];
    const { text } = await ask({
      target: '/v1/messages',
      body: JSON.stringify({ model: 'fast', max_tokens: 9, messages }),
    });
    expect(JSON.parse(text)).toMatchObject({ type: 'message', content: [{ type: 'text', text: 'the answer' }] });
  });
});

describe('a streamed answer', () => {
  const live: Script = (call) => {
    call.listener?.take({ text: 'the ' });
    call.listener?.take({ text: 'answer' });
    return 'the answer';
  };

  test('goes out as it comes, and tells at its end what its headers could not', async () => {
    const { chat, served } = openDesk(live);
    const { status, headers, text, ending } = await chat({ stream: true });
    expect([status, headers['content-type'], ending]).toEqual([200, 'text/event-stream; charset=utf-8', 'ended']);
    expect(headers).not.toHaveProperty('x-lanegate-cost-usd');
    const comment = /^: lanegate (.*)$/m.exec(text)?.[1] ?? '{}';
    expect(JSON.parse(comment)).toMatchObject({ cost_usd: 0.00002, remaining_usd: 4, model: 'acme/acme-1' });
    expect(text).toMatch(/"the ".*\n\ndata: \[DONE\]\n\n: lanegate .*\n$/s);
    expect(served).toMatchObject([{ outcome: 'answered', isStreamed: true }]);
  });

  test.each([
    ['/v1/chat/completions', {}],
    ['/v1/messages', { max_tokens: 9 }],
    ['/v1/responses', { messages: undefined, input: 'hi' }],
  ])('at %s has no empty line but at the end of an event, on which clients for Go fail', async (target, body) => {
    const cut: Script = (call) => {
      call.listener?.take({ text: 'half' });
      return new ModelError('stream-cut', 'cut', { retryable: false });
    };
    for (const script of [live, () => 'stored', cut]) {
      const { text } = await openDesk(script).chat({ ...body, stream: true }, { target });
      const blocks = text.split('\n\n');
      expect(blocks.pop()).toMatch(/^: lanegate .*\n$/);
      expect(blocks.filter((block) => !/^data: ./m.test(block))).toEqual([]);
    }
  });

  test.each([
    ['/v1/chat/completions', '"id":"r-7"'],
    ['/v1/messages', '"id":"r-7"'],
    ['/v1/responses', '"item_id":"msg_7_0"'],
  ])(
    'at %s has the name and the model that its provider has told, as it would whole or replayed',
    async (target, id) => {
      const { ask } = openDesk((call) => {
        call.listener?.take({ text: 'the answer', responseId: 'r-7', servedModel: 'acme-1-of-may' });
        return 'the answer';
      });
      const asked = { input: 'hi', messages: [{ role: 'user', content: 'hi' }] };
      const { input, messages } = asked;
      const words = target.endsWith('responses') ? { input } : { messages, max_tokens: 9 };
      const { text } = await ask({ target, body: JSON.stringify({ model: 'fast', stream: true, ...words }) });
      expect(text).toContain(id);
      expect(text).toContain('"model":"acme-1-of-may"');
      expect(text.match(/"id":"lg-/g)).toBeNull();
    },
  );

  test('of messages tells at its beginning about what it reads', async () => {
    const { ask } = openDesk(live);
    const words = { model: 'fast', max_tokens: 9, stream: true, messages: [{ role: 'user', content: 'x'.repeat(40) }] };
    const { text } = await ask({ target: '/v1/messages', body: JSON.stringify(words) });
    expect(JSON.parse(/^data: (.*message_start.*)$/m.exec(text)?.[1] ?? '{}')).toMatchObject({
      message: { usage: { input_tokens: 10 } },
    });
  });

  test('that comes whole has all headers, and is streamed all the same', async () => {
    const { chat } = openDesk();
    const { headers, text } = await chat({ stream: true });
    expect(headers).toMatchObject({ 'x-lanegate-cost-usd': '0.00002', 'x-lanegate-cached': 'miss' });
    expect(text).toContain('"the answer"');
    expect(text).toContain('data: [DONE]\n\n: lanegate ');
  });

  test.each([
    ['that comes as it is made', ['the ', 'answer']],
    ['that comes whole', []],
  ])('%s names the model of its route that served, in every dialect', async (_how, parts) => {
    const { ask } = openDesk((call) => {
      call.listener?.nowAsked?.('acme-1');
      call.listener?.nowAsked?.('spare-1');
      for (const text of parts) call.listener?.take({ text });
      return { content: 'the answer', served: { providerName: 'spare', model: 'spare-1' } };
    });
    const messages = [{ role: 'user', content: 'hi' }];
    for (const [target, words] of [
      ['/v1/chat/completions', { messages }],
      ['/v1/messages', { messages, max_tokens: 9 }],
      ['/v1/responses', { input: 'hi' }],
    ] as const) {
      const { text } = await ask({ target, body: JSON.stringify({ model: 'fast', stream: true, ...words }) });
      const names = [...text.matchAll(/"model":"([^"]*)"/g)].map(([, name]) => name);
      expect(new Set(names.filter((name) => !name?.includes('/')))).toEqual(new Set(['spare-1']));
    }
  });

  test('that never began is an error with a status', async () => {
    const { chat } = openDesk(() => new ModelError('server-error', 'it is down', { retryable: true }));
    const { status, ending } = await chat({ stream: true });
    expect([status, ending]).toEqual([503, 'ended']);
  });

  test('that breaks in the middle breaks visibly: an error, no end, and a connection that is cut', async () => {
    const { chat, served } = openDesk((call) => {
      call.listener?.take({ text: 'the ' });
      return new ModelError('stream-cut', 'the stream was cut', { retryable: true });
    });
    const { status, text, ending } = await chat({ stream: true });
    expect([status, ending]).toEqual([200, 'broken off']);
    expect(text).toContain('"error"');
    expect(text).not.toContain('[DONE]');
    expect(served).toMatchObject([{ outcome: 'failed', incident: 'stream-cut' }]);
  });
});

describe('a reply that is an incident', () => {
  const reply: ModelReply = {
    content: 'half an ans',
    finishReason: 'length',
    usage: { inputTokens: 1, outputTokens: 1 },
    latencyMs: 1,
    costUsd: 0.5,
    cached: false,
  };
  const truncated = () => new ModelError('truncated', 'the answer was cut', { retryable: false, costUsd: 0.5, reply });
  const handled = (how: string) => ({ text: `${policy}gateway: { server: { incidents: { truncated: ${how} } } }` });

  test('is handed on and marked', async () => {
    const { chat, served } = openDesk(truncated);
    const { status, headers, text } = await chat();
    expect([status, headers['x-lanegate-incident'], headers['x-lanegate-cost-usd']]).toEqual([200, 'truncated', '0.5']);
    expect(JSON.parse(text).choices[0]).toMatchObject({ finish_reason: 'length', message: { content: 'half an ans' } });
    expect(served).toMatchObject([{ outcome: 'incident', incident: 'truncated', costUsd: 0.5 }]);
  });

  test('is handed on as it came where policy passes it', async () => {
    const { status, headers } = await openDesk(truncated, handled('pass')).chat();
    expect([status, headers['x-lanegate-incident']]).toEqual([200, undefined]);
  });

  test('is an error where policy says so', async () => {
    const { status, headers } = await openDesk(truncated, handled('error')).chat();
    expect([status, headers['x-lanegate-incident']]).toEqual([406, 'truncated']);
  });

  test('breaks a stream that has begun where it is an error, and ends it where not', async () => {
    const begun: Script = (call) => {
      call.listener?.take({ text: 'half an ans' });
      return truncated();
    };
    expect((await openDesk(begun, handled('error')).chat({ stream: true })).ending).toBe('broken off');
    const marked = await openDesk(begun).chat({ stream: true });
    expect(marked.text).toMatch(/\n\ndata: \[DONE\]\n\n: lanegate .*"incident":"truncated".*\n$/);
  });

  test('of the provider itself is an error, reply or not', async () => {
    const limited = () => new ModelError('rate-limited', 'slow down', { retryable: true, reply });
    expect((await openDesk(limited).chat()).status).toBe(429);
  });
});

describe('a failure', () => {
  test('of a budget that waiting does not mend is told by its code, and tried again by nobody', async () => {
    const { chat, served } = openDesk(
      () => new BudgetExceededError('the run has no money left', { scope: { kind: 'run' } }),
    );
    const response = await chat();
    expect([response.status, response.headers['x-should-retry']]).toEqual([402, 'false']);
    expect(errorOf(response)).toMatchObject({ code: 'lanegate_budget_exceeded', message: 'the run has no money left' });
    expect(served).toMatchObject([{ outcome: 'budget', stoppedBy: 'run' }]);
  });

  test('of nobody is an accident that says nothing, is counted, and is told to the log', async () => {
    const { desk, served, underWay } = openDesk(() => new TypeError('the inner workings'));
    const response = new CollectingResponse();
    const body = JSON.stringify({ model: 'fast', messages: [{ role: 'user', content: 'hi' }] });
    await expect(desk.handle(requestOf({ body }), response)).rejects.toThrow('the inner workings');
    expect(response.status).toBe(500);
    expect(response.text).not.toContain('inner');
    expect([served.length, underWay()]).toEqual([1, 0]);
  });

  test('of a client that left is written to nobody', async () => {
    const leaving = new AbortController();
    const { chat, served } = openDesk(() => {
      leaving.abort(new Error('the client left'));
      return new ModelError('network', 'aborted', { retryable: true });
    });
    const response = await chat({}, { signal: leaving.signal });
    expect([response.status, response.ending]).toEqual([undefined, 'open']);
    expect(served).toMatchObject([{ outcome: 'left' }]);
  });

  test('that the stop of the server broke off is told to its client, and is no client’s leaving', async () => {
    const stopping = new AbortController();
    const { chat, served } = openDesk(async () => {
      stopping.abort(new ServerStoppedError('the server stops'));
      throw new CallLeftError(stopping.signal.reason, { costUsd: 0.25, attempts: 1 });
    });
    const response = await chat({}, { signal: stopping.signal });
    expect([response.status, errorOf(response).code]).toEqual([503, 'lanegate_stopping']);
    expect(response.headers).toMatchObject({ 'x-should-retry': 'true', 'x-lanegate-cost-usd': '0.25' });
    expect(served).toMatchObject([{ outcome: 'failed', costUsd: 0.25, attempts: 1 }]);
  });

  test('of a client that left is counted at what its budgets took for it', async () => {
    const leaving = new AbortController();
    const { chat, served } = openDesk(() => {
      leaving.abort(new CallLeftError(new Error('the client left'), { costUsd: 0.25, attempts: 2 }));
      return '';
    });
    await chat({}, { signal: leaving.signal });
    expect(served).toMatchObject([{ outcome: 'left', costUsd: 0.25, attempts: 2 }]);
  });
});

describe('the models', () => {
  test('are listed, and each told by its name', async () => {
    const { ask } = openDesk();
    const all = await ask({ method: 'GET', target: '/v1/models' });
    expect(JSON.parse(all.text).data).toMatchObject([{ id: 'fast', owned_by: 'acme' }]);
    expect(JSON.parse((await ask({ method: 'GET', target: '/v1/models/fast' })).text)).toMatchObject({ id: 'fast' });
    expect(JSON.parse((await ask({ method: 'GET', target: '/v1/models/acme/any-1' })).text)).toMatchObject({
      id: 'acme/any-1',
      owned_by: 'acme',
    });
    const missing = await ask({
      method: 'GET',
      target: '/v1/models/other',
      headers: { 'anthropic-version': '2023-06-01' },
    });
    expect([missing.status, JSON.parse(missing.text).type]).toEqual([404, 'error']);
  });
});

test.each([
  ['the next line of a recording where its client does not say which asking it is', true, {}, true],
  ['the line of the asking that its client says', true, { 'x-lanegate-repeat': '2' }, false],
  ['the first line where no run is replayed', false, {}, false],
])('a call asks for %s', async (_which, takesNext, headers, expected) => {
  const { chat, scripted } = openDesk(undefined, { takesNext });
  await chat({}, { headers });
  expect(scripted.calls.map((call) => call.takesNext)).toEqual([expected]);
});
