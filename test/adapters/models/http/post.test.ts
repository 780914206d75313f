import { type AddressInfo, createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addressUnder } from '../../../../src/adapters/models/http/address.js';
import type { Post, StreamSink } from '../../../../src/adapters/models/http/exchange.js';
import { createPost } from '../../../../src/adapters/models/http/post.js';
import { LoopbackProxy } from '../../../fixtures/loopback-proxy.js';
import { events, json, LoopbackServer, ownCertificate, type Respond } from '../../../fixtures/loopback-server.js';

const server = new LoopbackServer(json({ ok: true }));
const secure = new LoopbackServer(json({ ok: true }), { isSecure: true });
const proxy = new LoopbackProxy();

beforeAll(() => Promise.all([server.start(), secure.start(), proxy.start()]));
afterEach(() => {
  proxy.passages.length = 0;
  proxy.refusal = undefined;
});
afterAll(() => Promise.all([server.close(), secure.close(), proxy.close()]));

const direct = createPost({ maxSockets: 5, environment: {} });

const aPost = (url: string, changes: Partial<Post> = {}): Post => ({
  address: addressUnder(url, '/v1/x'),
  headers: ['x-key', 'k'],
  body: '{"a":1}',
  timeoutMs: 60_000,
  ...changes,
});

/** A sink that has begun at its first bytes and is whole once they hold a full stop. */
class WordSink implements StreamSink {
  text = '';
  hasBegun = false;
  isWhole = false;
  isOver = false;
  take(bytes: Buffer): void {
    const text = bytes.toString();
    this.hasBegun ||= text.includes('data');
    this.isWhole ||= text.includes('.');
    this.isOver ||= text.includes('!');
    this.text += text;
  }
}

const streamed = (respond: Respond, limits: { firstTokenMs?: number; stallMs?: number } = {}) => {
  server.respond = respond;
  const sink = new WordSink();
  const streaming = { sink, firstTokenMs: 60_000, stallMs: 60_000, ...limits };
  return { sink, reply: direct(aPost(server.url, { streaming })) };
};

describe('a stream', () => {
  test('goes to its sink as it comes, and says when its first token did', async () => {
    const { sink, reply } = streamed(events(['data: a.\n\n']));
    expect(await reply).toMatchObject({ status: 200, text: '', firstTokenMs: expect.any(Number) });
    expect(sink.text).toBe('data: a.\n\n');
    expect(server.last.headers.accept).toBe('text/event-stream, application/json');
  });

  test('whose sink breaks on it ends like any that cannot be read', async () => {
    const { sink, reply } = streamed(events(['data: a\n\n'], 'stall'));
    sink.take = () => {
      throw new RangeError('of secret words');
    };
    await expect(reply).rejects.toMatchObject({ kind: 'malformed', message: expect.stringMatching(/cannot be read$/) });
  });

  test('that brings no token in time is given up, pings or not', async () => {
    const { reply } = streamed(events([': ping\n\n'], 'stall'), { firstTokenMs: 50 });
    await expect(reply).rejects.toMatchObject({ kind: 'timeout', retryable: true });
    await expect(reply).rejects.toThrow(/streamed no token within 0\.05 s$/);
  });

  test('that never even begins is given up as soon', async () => {
    const { reply } = streamed(() => undefined, { firstTokenMs: 50 });
    await expect(reply).rejects.toThrow(/streamed no token within 0\.05 s$/);
  });

  test('that stalls is a cut one', async () => {
    const { reply } = streamed(events(['data: a\n\n'], 'stall'), { stallMs: 50 });
    await expect(reply).rejects.toMatchObject({ kind: 'stream-cut', retryable: true });
    await expect(reply).rejects.toThrow(/streamed nothing more for 0\.05 s in the middle of its answer$/);
  });

  test('may pause for less than that as often as it likes', async () => {
    const { sink, reply } = streamed(
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        let sent = 0;
        const timer = setInterval(() => {
          sent += 1;
          response.write('data: a\n\n');
          if (sent < 6) return;
          clearInterval(timer);
          response.end();
        }, 150);
      },
      { stallMs: 600, firstTokenMs: 600 },
    );
    await reply;
    expect(sink.text).toHaveLength(6 * 'data: a\n\n'.length);
  });

  test('that breaks off is cut', async () => {
    const { reply } = streamed(events(['data: a\n\n'], 'cut'));
    await expect(reply).rejects.toMatchObject({ kind: 'stream-cut', retryable: true });
  });

  test.each(['cut', 'stall'] as const)('that ends in a %s after its whole answer is one that ended', async (ending) => {
    const { reply } = streamed(events(['data: a.\n\n'], ending), { stallMs: 50 });
    expect(await reply).toMatchObject({ status: 200 });
  });

  test('that is over is not waited for', async () => {
    const { reply } = streamed(events(['data: a!\n\n'], 'stall'));
    expect(await reply).toMatchObject({ status: 200 });
  });

  test('that never ends is not read for ever', async () => {
    const { reply } = streamed((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${'x'.repeat(17 * 1024 * 1024)}`);
    });
    await expect(reply).rejects.toMatchObject({ kind: 'malformed', retryable: false });
  });

  test.each([
    ['JSON', json({ a: 1 }), '{"a":1}'],
    ['an error', json({ a: 1 }, 500), '{"a":1}'],
    [
      'a type of its own',
      ((response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end('data: x')) as Respond,
      'data: x',
    ],
  ])('that came as %s is handed on as one text', async (_what, respond, text) => {
    const { sink, reply } = streamed(respond);
    expect(await reply).toMatchObject({ text });
    expect(sink.text).toBe('');
  });
});

test('a body that is shorter than its length is a cut one', async () => {
  server.respond = (response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('{"a":1}', () => response.destroy());
  };
  await expect(direct(aPost(server.url))).rejects.toMatchObject({ kind: 'stream-cut', retryable: true });
});

test('a body whose last chunk never came is a cut one', async () => {
  server.respond = (response) => {
    response.writeHead(200, { 'transfer-encoding': 'chunked' });
    response.write('{"a":1}', () => response.destroy());
  };
  await expect(direct(aPost(server.url))).rejects.toMatchObject({ kind: 'stream-cut', retryable: true });
});

const replying =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Respond =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };

describe('a body', () => {
  test('is asked for unpacked, and told where it is packed all the same', async () => {
    server.respond = replying(gzipSync('{"a":1}'), { 'content-encoding': 'gzip' });
    await expect(direct(aPost(server.url))).rejects.toMatchObject({
      kind: 'malformed',
      retryable: false,
      message: expect.stringMatching(/answered 200, but the body is packed \(gzip\), which was not asked for$/),
    });
    expect(server.last.headers['accept-encoding']).toBe('identity');
  });

  test('of letters in another encoding is none, since nobody can tell which they are', async () => {
    server.respond = replying(Buffer.from('{"output":"Grüße"}', 'latin1'), {
      'content-type': 'application/json; charset=iso-8859-1',
    });
    await expect(direct(aPost(server.url))).rejects.toMatchObject({
      kind: 'malformed',
      message: expect.stringMatching(/answered 200, but the body is not UTF-8$/),
    });
  });

  test.each([
    ['may mark the order of its bytes', '\ufeff{"output":"Grüße"}', {}],
    ['may say that it is not packed', '{"output":"Grüße"}', { 'content-encoding': 'Identity' }],
  ])('%s', async (_, body, headers) => {
    server.respond = replying(body, headers);
    expect((await direct(aPost(server.url))).text).toBe('{"output":"Grüße"}');
  });

  test.each([
    ['packed', gzipSync('no'), { 'content-encoding': 'gzip' }, ''],
    ['in another encoding', Buffer.from([0x6e, 0x6f, 0xff]), {}, 'no\ufffd'],
  ])('of a refusal may be %s: its status is told', async (_, body, headers, text) => {
    server.respond = replying(body, headers, 503);
    expect(await direct(aPost(server.url))).toMatchObject({ status: 503, text });
  });
});

test('an interim answer is not the one that counts', async () => {
  server.respond = (response) => {
    response.writeEarlyHints({ link: '</a>; rel=preload' });
    json({ ok: true })(response, server.last);
  };
  expect(await direct(aPost(server.url))).toMatchObject({ status: 200, text: '{"ok":true}' });
});

test('headers that come twice are one, and one of a name that everything has is one like any other', async () => {
  server.respond = (response) => {
    const headers = ['content-type', 'text/event-stream', 'Content-Type', 'text/plain', '__proto__', 'x'];
    response.writeHead(200, [...headers, 'constructor', 'y']).end('{}');
  };
  const { headers } = await direct(aPost(server.url));
  expect({ ...headers }).toMatchObject({ 'content-type': 'text/event-stream, text/plain', constructor: 'y' });
  expect(headers['toString']).toBeUndefined();
});

test('a call that is given up while it waits for a connection is never sent', async () => {
  const post = createPost({ maxSockets: 1, environment: {} });
  const before = server.requests.length;
  const held = new Promise<() => void>((hold) => {
    server.respond = (response, request) => hold(() => json({ ok: true })(response, request));
  });
  const first = post(aPost(server.url, { body: '{"a":1}', timeoutMs: 10_000 }));
  const release = await held;
  const cancellation = new AbortController();
  const given = post(aPost(server.url, { body: '{"a":2}', signal: cancellation.signal }));
  const late = post(aPost(server.url, { body: '{"a":3}', timeoutMs: 50 }));
  cancellation.abort(new Error('changed my mind'));
  await expect(given).rejects.toThrow('changed my mind');
  await expect(late).rejects.toMatchObject({ kind: 'timeout' });
  release();
  await first;
  server.respond = json({ ok: true });
  await post(aPost(server.url, { body: '{"a":4}' }));
  expect(server.requests.slice(before).map(({ text }) => text)).toEqual(['{"a":1}', '{"a":4}']);
});

test('a connection that nobody waits for any more keeps no process alive', async () => {
  const silent = createServer((socket) => void socket.unref().on('error', () => undefined));
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  silent.unref();
  const keepingAlive = () => process.getActiveResourcesInfo().filter((name) => /TCP|TLS|Connect/.test(name));
  const before = keepingAlive();
  const url = `https://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  await expect(direct(aPost(url, { timeoutMs: 100 }))).rejects.toMatchObject({ kind: 'timeout' });
  expect(keepingAlive()).toEqual(before);
  silent.close();
});

test('a request of another method is sent as it is', async () => {
  server.respond = json({ ok: true });
  await direct(aPost(server.url, { method: 'PUT' }));
  expect(server.last.method).toBe('PUT');
});

describe('TLS', () => {
  test('with a certificate that nobody knows is told clearly, and not tried again', async () => {
    const call = direct(aPost(secure.url));
    await expect(call).rejects.toMatchObject({ kind: 'network', retryable: false });
    await expect(call).rejects.toThrow(
      /no TLS connection to 127\.0\.0\.1:\d+: its certificate is signed by itself \(DEPTH_ZERO_SELF_SIGNED_CERT\); set NODE_EXTRA_CA_CERTS/,
    );
  });

  test('at a port that speaks none is told clearly', async () => {
    await expect(direct(aPost(server.url.replace('http', 'https')))).rejects.toThrow(/it does not speak TLS as we do/);
  });

  test('is spoken with the host behind a proxy, which is asked for a way once for many requests', async () => {
    const environment = { HTTPS_PROXY: `http://user:hunter2@${proxy.address}` };
    const post = createPost({ maxSockets: 1, environment, ca: ownCertificate });
    const url = `https://models.test:${secure.port}`;
    for (const body of ['{"a":1}', '{"a":2}']) {
      expect(await post(aPost(url, { body }))).toMatchObject({ status: 200, text: '{"ok":true}' });
      expect(secure.last.body).toEqual(JSON.parse(body));
      expect(secure.last.headers).not.toHaveProperty('proxy-authorization');
    }
    expect(proxy.passages).toEqual([
      {
        kind: 'tunnel',
        target: `models.test:${secure.port}`,
        headers: expect.objectContaining({
          'proxy-authorization': `Basic ${Buffer.from('user:hunter2').toString('base64')}`,
        }),
      },
    ]);
  });

  test('through a proxy checks whose certificate it is', async () => {
    const post = createPost({ maxSockets: 1, environment: { HTTPS_PROXY: proxy.address }, ca: ownCertificate });
    await expect(post(aPost(`https://other.test:${secure.port}`))).rejects.toThrow(
      /its certificate is for another host/,
    );
  });
});

describe('a proxy', () => {
  test('forwards what needs no TLS', async () => {
    server.respond = json({ ok: true });
    const post = createPost({ maxSockets: 1, environment: { HTTP_PROXY: proxy.address } });
    expect(await post(aPost(`http://models.test:${server.port}`))).toMatchObject({ text: '{"ok":true}' });
    expect(proxy.passages).toMatchObject([{ kind: 'forward', target: `http://models.test:${server.port}/v1/x` }]);
    expect(server.last.headers.host).toBe(`models.test:${server.port}`);
  });

  test('that speaks TLS itself has a certificate of its own name, whatever host it forwards to', async () => {
    const environment = { HTTP_PROXY: `https://127.0.0.1:${secure.port}` };
    const post = createPost({ maxSockets: 1, environment, ca: ownCertificate });
    expect(await post(aPost('http://other.test:81'))).toMatchObject({ text: '{"ok":true}' });
    expect(secure.last).toMatchObject({ path: 'http://other.test:81/v1/x', headers: { host: 'other.test:81' } });
  });

  test('is not asked for this machine, unless a provider names it', async () => {
    server.respond = json({ ok: true });
    const post = createPost({ maxSockets: 1, environment: { HTTP_PROXY: proxy.address } });
    await post(aPost(server.url));
    expect(proxy.passages).toHaveLength(0);
    await post(aPost(server.url, { proxy: `http://${proxy.address}` }));
    expect(proxy.passages).toHaveLength(1);
  });

  test.each([
    [
      407,
      'rejected',
      false,
      /^the proxy 127\.0\.0\.1:\d+ answered 407: it wants another user name and password than it was given$/,
    ],
    [403, 'rejected', false, /^no connection to models\.test:\d+: the proxy 127\.0\.0\.1:\d+ answered 403$/],
    [502, 'network', true, /^no connection to models\.test:\d+: the proxy 127\.0\.0\.1:\d+ answered 502$/],
  ])('that answers %i to a tunnel is told, its login is not', async (status, kind, retryable, message) => {
    proxy.refusal = status;
    const post = createPost({ maxSockets: 1, environment: { HTTPS_PROXY: `http://user:hunter2@${proxy.address}` } });
    const call = post(aPost(`https://models.test:${secure.port}`));
    await expect(call).rejects.toMatchObject({ kind, retryable });
    await expect(call).rejects.toThrow(message);
  });

  test('that repeats its login in a refusal is not quoted', async () => {
    proxy.refusal = 407;
    const post = createPost({ maxSockets: 1, environment: { HTTP_PROXY: `http://user:hunter2@${proxy.address}` } });
    await expect(post(aPost(`http://models.test:${server.port}`))).rejects.toThrow(
      /answered 407: it wants another user name/,
    );
  });

  test('that is not there is told', async () => {
    const post = createPost({ maxSockets: 1, environment: { HTTPS_PROXY: '127.0.0.1:1' } });
    await expect(post(aPost('https://models.test'))).rejects.toThrow(
      /^no connection to models\.test: the proxy 127\.0\.0\.1:1 could not be asked \(ECONNREFUSED\)$/,
    );
  });
});
