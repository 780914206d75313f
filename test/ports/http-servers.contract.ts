import { getMaxListeners } from 'node:events';
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type HandleRequest,
  type HttpServers,
  type ListeningServer,
  ServerStoppedError,
} from '../../src/ports/http-server.js';

type Got = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: string };

/** What every server over HTTP does. */
export function httpServersContract(servers: HttpServers): void {
  let open: ListeningServer[] = [];
  const agent = new Agent({ keepAlive: true });
  afterEach(async () => {
    await Promise.all(open.map((server) => server.close(0)));
    open = [];
  });

  const told: string[] = [];
  const listen = async (handle: HandleRequest, largestBodyBytes = 1000): Promise<ListeningServer> => {
    told.length = 0;
    const server = await servers.listen({
      host: '127.0.0.1',
      port: 0,
      largestBodyBytes,
      handle,
      mayRead: ({ headers }) => headers['x-unread'] === undefined,
      tell: (sentence) => told.push(sentence),
    });
    open.push(server);
    return server;
  };

  const ask = (server: ListeningServer, path = '/', body: string | Buffer = ''): Promise<Got> =>
    new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: server.port, path, method: 'POST', agent };
      const asked = httpRequest(options, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(pieces).toString(),
          }),
        );
      });
      asked.on('error', reject);
      asked.end(body);
    });

  describe('a whole answer', () => {
    test('is given to a request as it came', async () => {
      const server = await listen(async ({ method, target, headers, body }, response) =>
        response.send(201, ['x-one', '1'], JSON.stringify([method, target, headers['host'], body])),
      );
      const { status, headers, body } = await ask(server, '/a%20b?c=d', 'grüße');
      expect(status).toBe(201);
      expect(headers['x-one']).toBe('1');
      expect(JSON.parse(body)).toEqual(['POST', '/a%20b?c=d', `127.0.0.1:${server.port}`, 'grüße']);
    });

    test('is given to a request that says how often a header came, since what came twice is read as one', async () => {
      const server = await listen(async ({ headers, timesSent }, response) =>
        response.send(200, [], JSON.stringify([headers['x-two'], timesSent('x-two'), timesSent('x-none')])),
      );
      const socket = connect(server.port, '127.0.0.1');
      socket.write('GET / HTTP/1.1\r\nhost: x\r\nX-Two: a\r\nx-two: b\r\nconnection: close\r\n\r\n');
      let answer = '';
      for await (const piece of socket) answer += String(piece);
      expect(answer).toMatch(/\["a, b",2,0\]$/);
    });

    test('comes with its length in bytes', async () => {
      const server = await listen(async (_request, response) => response.send(200, [], 'äöü'));
      const { headers, body } = await ask(server);
      expect([headers['content-length'], body]).toEqual(['6', 'äöü']);
    });
  });

  test('a body that is no UTF-8 is not taken, since its text could only be guessed', async () => {
    const handled: unknown[] = [];
    const server = await listen(async ({ body }, response) => {
      handled.push(body);
      response.send(typeof body === 'string' ? 200 : 400, [], '');
    });
    const latin1 = Buffer.from('{"a":"K\xf6ln"}', 'latin1');
    const { status, headers } = await ask(server, '/', latin1);
    expect([status, headers['connection'], handled.pop()]).toEqual([400, 'close', { kind: 'not-utf8' }]);
    expect((await ask(server, '/', Buffer.from('{"a":"Köln"}'))).status).toBe(200);
    expect(handled).toEqual(['{"a":"Köln"}']);
  });

  test('a body that may not be read is not waited for, and its connection is closed', async () => {
    const bodies: unknown[] = [];
    const server = await listen(async ({ body }, response) => {
      bodies.push(body);
      response.send(401, [], 'who are you?');
    });
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(server.port, '127.0.0.1', () =>
        socket.write('POST / HTTP/1.1\r\nhost: 127.0.0.1\r\nx-unread: 1\r\ncontent-length: 900\r\n\r\nnever whole'),
      );
      socket.on('data', (bytes) => {
        text += bytes.toString();
      });
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(answer).toMatch(/\r\nconnection: close\r\n/i);
    expect(bodies).toEqual(['']);
  });

  test('a request behind an answer that ends their connection is not taken, since nobody would read its answer', async () => {
    const handled: string[] = [];
    const server = await listen(async ({ target, body }, response) => {
      handled.push(target);
      await wait(20);
      response.send(typeof body === 'string' ? 200 : 400, [], target);
    });
    const post = (target: string, headers = '') => `POST ${target} HTTP/1.1\r\nhost: 127.0.0.1\r\n${headers}\r\n`;
    const statuses = (text: string) => text.match(/HTTP\/1.1 \d+/g);
    const unread = await overWire(server, [post('/a') + post('/b', 'x-unread: 1\r\n') + post('/c')]);
    expect([handled.splice(0).sort(), statuses(unread)]).toEqual([
      ['/a', '/b'],
      ['HTTP/1.1 200', 'HTTP/1.1 200'],
    ]);
    const notUtf8 = Buffer.concat([Buffer.from(post('/d') + post('/e', 'content-length: 1\r\n')), Buffer.from([0xff])]);
    const untaken = await overWire(server, [Buffer.concat([notUtf8, Buffer.from(post('/f'))])]);
    expect([handled.sort(), statuses(untaken)]).toEqual([
      ['/d', '/e'],
      ['HTTP/1.1 200', 'HTTP/1.1 400'],
    ]);
  });

  describe('an answer in pieces', () => {
    test('arrives piece by piece, each before the next is written', async () => {
      let readOn = (): void => undefined;
      const server = await listen(async (_request, response) => {
        const pieces = response.begin(200, ['content-type', 'text/event-stream'], ':\n\n');
        pieces.write('one');
        await new Promise<void>((resolve) => {
          readOn = resolve;
        });
        pieces.write('two');
        pieces.end();
      });
      const seen = await new Promise<string[]>((resolve, reject) => {
        const asked = httpRequest({ host: '127.0.0.1', port: server.port, agent }, (answer) => {
          const texts: string[] = [];
          answer.on('data', (piece: Buffer) => {
            texts.push(piece.toString());
            readOn();
          });
          answer.on('end', () => resolve(texts));
        });
        asked.on('error', reject);
        asked.end();
      });
      expect(seen).toEqual(['one', 'two']);
    });

    test('that is broken off arrives as far as it was written, and is no whole answer', async () => {
      const server = await listen(async (_request, response) => {
        const pieces = response.begin(200, [], '');
        pieces.write('the beginning');
        pieces.breakOff();
      });
      const seen = await new Promise<{ readonly text: string; readonly isWhole: boolean }>((resolve) => {
        const asked = httpRequest({ host: '127.0.0.1', port: server.port, agent }, (answer) => {
          let text = '';
          answer.on('data', (piece: Buffer) => {
            text += piece.toString();
          });
          answer.on('error', () => undefined);
          answer.on('close', () => resolve({ text, isWhole: answer.complete }));
        });
        asked.end();
      });
      expect(seen).toEqual({ text: 'the beginning', isWhole: false });
    });

    test('that is broken off behind one that is still made cuts the connection in its turn', async () => {
      let isBroken = (): void => undefined;
      const broken = new Promise<void>((resolve) => {
        isBroken = resolve;
      });
      const server = await listen(async ({ target }, response) => {
        if (target === '/first') {
          await broken;
          return response.send(200, [], 'the first');
        }
        const pieces = response.begin(200, [], '');
        pieces.write('the beginning');
        pieces.breakOff();
        isBroken();
      });
      const answers = await overWire(server, [
        ['/first', '/second', '/third'].map((path) => `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`).join(''),
      ]);
      expect(answers).toMatch(/the first.*the beginning\r\n$/s);
    });

    test('is lost without an error once its client left', async () => {
      const server = await listen(async ({ signal }, response) => {
        const pieces = response.begin(200, [], ':');
        pieces.write('x');
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        pieces.write('y'.repeat(100_000));
        pieces.end();
      });
      await new Promise<void>((resolve) => {
        const asked = httpRequest({ host: '127.0.0.1', port: server.port, agent }, (answer) => {
          answer.on('error', () => undefined);
          answer.on('close', () => resolve());
          answer.once('data', () => asked.destroy());
        });
        asked.on('error', () => undefined);
        asked.end();
      });
      await server.close(5000);
      expect(told).toEqual([]);
    });
  });

  test('a request whose client leaves is told so by its signal', async () => {
    let sawLeaving = (): void => undefined;
    const left = new Promise<void>((resolve) => {
      sawLeaving = resolve;
    });
    let leave = (): void => undefined;
    const server = await listen(async ({ signal }) => {
      signal.addEventListener('abort', sawLeaving);
      leave();
      await left;
    });
    const asked = httpRequest({ host: '127.0.0.1', port: server.port, agent });
    asked.on('error', () => undefined);
    leave = () => asked.destroy();
    asked.end();
    await left;
  });

  describe('a client that ends its side of the connection once it has asked', () => {
    const ask = (server: ListeningServer, { version = '1.1' } = {}): Promise<string> =>
      new Promise((resolve, reject) => {
        const options = { port: server.port, host: '127.0.0.1', allowHalfOpen: true };
        let text = '';
        const socket = connect(options, () => socket.end(`GET / HTTP/${version}\r\nhost: 127.0.0.1\r\n\r\n`));
        socket.on('data', (piece: Buffer) => {
          text += piece.toString();
        });
        socket.on('error', reject);
        socket.on('end', () => resolve(text));
      });

    test.each(['1.0', '1.1'])('is answered, after which the connection ends, in HTTP/%s', async (version) => {
      const server = await listen(async ({ signal }, response) => {
        await wait(100);
        response.send(200, [], signal.aborted ? 'left' : 'still there');
      });
      const answer = await ask(server, { version });
      expect(answer).toMatch(/HTTP\/1\.1 200 .*still there$/s);
      expect(answer.startsWith('HTTP/1.1 100 Continue\r\n\r\n')).toBe(version === '1.1');
    });

    test('is given an answer in pieces, with nothing between them but what it passes over', async () => {
      const server = await listen(async (_request, response) => {
        const pieces = response.begin(200, ['transfer-encoding', 'identity'], ':');
        pieces.write('one');
        await wait(100);
        pieces.write('two');
        pieces.end();
      });
      expect(await ask(server)).toMatch(/\r\n\r\none:+two$/);
    });

    test.each([
      ['before its answer begins', false],
      ['between the pieces of its answer', true],
    ])('is seen to leave %s', async (_when, hasBegun) => {
      let [asked, left] = [() => {}, () => {}];
      const isAsked = new Promise<void>((resolve) => {
        asked = resolve;
      });
      const hasLeft = new Promise<void>((resolve) => {
        left = resolve;
      });
      const server = await listen(async ({ signal }, response) => {
        if (hasBegun) response.begin(200, [], ':').write('one');
        signal.addEventListener('abort', left);
        asked();
        await hasLeft;
      });
      const socket = connect({ port: server.port, host: '127.0.0.1' }, () =>
        socket.write('GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n'),
      );
      socket.on('error', () => undefined);
      // What it has not read would make its machine say at once that it left.
      if (hasBegun) await new Promise((resolve) => socket.once('data', resolve));
      await isAsked;
      socket.destroy();
      await hasLeft;
    });
  });

  test('the signal of a request that was answered does not abort', async () => {
    const signals: AbortSignal[] = [];
    const server = await listen(async ({ signal }, response) => {
      signals.push(signal);
      response.send(200, [], 'ok');
    });
    await ask(server);
    await ask(server);
    await server.close(1000);
    // Sockets tell that they are closed at the end of a turn.
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
  });

  test('any number of requests that wait on one connection are told that their client leaves', async () => {
    const mostListeners: number[] = [];
    let [waiting, left] = [0, 0];
    let leave = (): void => undefined;
    const server = await listen(
      ({ signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            left += 1;
            resolve();
          });
          // Node takes more than 10 for a leak unless it is told otherwise, and says so to whoever runs the program.
          mostListeners.push(getMaxListeners(signal));
          waiting += 1;
          if (waiting === 20) leave();
        }),
    );
    const client = connect(server.port, '127.0.0.1', () =>
      client.write('GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n'.repeat(20)),
    );
    leave = () => client.destroy();
    await new Promise((resolve) => client.on('close', resolve));
    await server.close(1000);
    expect(left).toBe(20);
    expect(new Set(mostListeners)).toEqual(new Set([Infinity]));
  });

  describe('a body that is too long', () => {
    const handled: unknown[] = [];
    const untaken = { kind: 'too-long', mostBytes: 10 };
    const handle: HandleRequest = async ({ body }, response) => {
      handled.push(body);
      response.send(typeof body === 'string' ? 200 : 413, [], 'ok');
    };

    test('is not taken when its length says so', async () => {
      handled.length = 0;
      const server = await listen(handle, 10);
      const { status, headers } = await ask(server, '/', 'x'.repeat(11));
      expect([status, headers['connection'], handled]).toEqual([413, 'close', [untaken]]);
    });

    test('is not taken when it comes in pieces that do not say how many', async () => {
      handled.length = 0;
      const server = await listen(handle, 10);
      const answer = await overWire(server, [
        'POST / HTTP/1.1\r\nhost: 127.0.0.1\r\ntransfer-encoding: chunked\r\n\r\n',
        '8\r\nxxxxxxxx\r\n',
        '8\r\nxxxxxxxx\r\n8\r\nxxxxxxxx\r\n',
      ]);
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(handled).toEqual([untaken]);
    });

    test.each([
      ['too long', ''],
      ['not to be read', 'x-unread: 1\r\n'],
    ])(
      'leaves the answer to a client that reads it only once it has sent all of one that is %s',
      async (_why, header) => {
        const server = await listen(async (_request, response) => response.send(413, [], 'refused'), 10);
        const socket = connect(server.port, '127.0.0.1');
        socket.pause();
        socket.write(`POST / HTTP/1.1\r\nhost: 127.0.0.1\r\n${header}content-length: 20000000\r\n\r\n`);
        for (let sent = 0; sent < 200; sent += 1) {
          await new Promise<void>((resolve, reject) => {
            socket.write('x'.repeat(100_000), (error) => (error ? reject(error) : resolve()));
          });
        }
        let answer = '';
        for await (const piece of socket) answer += String(piece);
        expect(answer).toMatch(/^HTTP\/1\.1 413 .*refused$/s);
      },
    );

    test('is taken up to the last byte that is allowed', async () => {
      handled.length = 0;
      const server = await listen(handle, 10);
      expect((await ask(server, '/', 'x'.repeat(10))).status).toBe(200);
      expect(handled).toEqual(['x'.repeat(10)]);
    });
  });

  test('a handler that fails is answered with 500, told, and says nothing of itself to the client', async () => {
    const server = await listen(async () => {
      throw new Error('the inner workings');
    });
    const { status, body } = await ask(server);
    expect(status).toBe(500);
    expect(body).not.toContain('inner');
    expect(told).toEqual(['a request failed: the inner workings']);
  });

  describe('closing', () => {
    test('lets what is under way end, and takes nothing new', async () => {
      let answer = (): void => undefined;
      const waits = new Promise<void>((resolve) => {
        answer = resolve;
      });
      let began = (): void => undefined;
      const isUnderWay = new Promise<void>((resolve) => {
        began = resolve;
      });
      const server = await listen(async (_request, response) => {
        began();
        await waits;
        response.send(200, [], 'ended');
      });
      const asked = ask(server);
      await isUnderWay;
      const closed = server.close(10_000);
      await expect(ask(server)).rejects.toThrow();
      answer();
      expect((await asked).body).toBe('ended');
      await closed;
    });

    test('waits for no request that is still being sent, and answers it all the same', async () => {
      const server = await listen(async ({ body }, response) => response.send(503, [], JSON.stringify(body)));
      const client = connect(server.port, '127.0.0.1');
      const firstOf = () => new Promise<string>((resolve) => client.once('data', (piece) => resolve(String(piece))));
      const isTaken = firstOf();
      client.write('POST / HTTP/1.1\r\nhost: 127.0.0.1\r\nexpect: 100-continue\r\ncontent-length: 9\r\n\r\n');
      expect(await isTaken).toMatch(/ 100 /);
      const ended = new Promise((resolve) => client.on('close', resolve));
      const startedMs = Date.now();
      const closed = server.close(10_000);
      const answer = await firstOf();
      // Whoever reads only once all is sent is not cut off meanwhile.
      client.write('half');
      await closed;
      await ended;
      expect(answer).toMatch(/^HTTP\/1\.1 503 .*connection: close.*\{"kind":"unfinished"\}$/is);
      expect(Date.now() - startedMs).toBeLessThan(5000);
    });

    test('tells what does not end in time that it is broken off, which may still tell its client', async () => {
      let began = (): void => undefined;
      const isUnderWay = new Promise<void>((resolve) => {
        began = resolve;
      });
      const server = await listen(async ({ signal }, response) => {
        began();
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        response.send(503, [], String(signal.reason instanceof ServerStoppedError));
      });
      const asked = ask(server);
      await isUnderWay;
      await server.close(20);
      expect(await asked).toMatchObject({ status: 503, body: 'true' });
    });

    test('lets what came behind one request on its connection end too', async () => {
      let handled = 0;
      const server = await listen(async ({ target }, response) => {
        handled += 1;
        if (handled === 2) void server.close(2000);
        await wait(target === '/a' ? 20 : 60);
        response.send(200, [], target);
      });
      const get = (target: string) => `GET ${target} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`;
      const text = await overWire(server, [get('/a') + get('/b')]);
      expect(text).toMatch(/\/a.*connection: close.*\/b$/is);
    });

    test('breaks off what does not end in time, and waits until its handler has seen it', async () => {
      const seen: string[] = [];
      let began = (): void => undefined;
      const isUnderWay = new Promise<void>((resolve) => {
        began = resolve;
      });
      const server = await listen(async ({ signal }) => {
        began();
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        await Promise.resolve();
        seen.push('settled');
      });
      const asked = ask(server);
      asked.catch(() => undefined);
      await isUnderWay;
      await server.close(20);
      expect(seen).toEqual(['settled']);
      await expect(asked).rejects.toThrow();
    });
  });

  describe('what is no request', () => {
    const request = 'GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n';
    test.each([
      ['no HTTP', 'hello there\r\n\r\n', 400, /no request of HTTP/],
      ['a handshake of TLS', Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]), 400, /plain text/],
      ['another version of HTTP', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, /HTTP\/1.1/],
      ['a header that would begin another', 'GET / HTTP/1.1\r\nhost: x\r\nx: a\x00\r\n\r\n', 400, /no request/],
      ['headers without end', `${request}x: ${'y'.repeat(20_000)}\r\n\r\n`, 431, /16 KB/],
      ['two lengths', `${request}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n`, 400, /no request/],
      ['an expectation of another kind', `${request}expect: a-miracle\r\n\r\n`, 417, /100-continue/],
      ['a tunnel', 'CONNECT api.example.com:443 HTTP/1.1\r\nhost: api.example.com\r\n\r\n', 405, /no proxy/],
    ])('is refused in JSON that clients of every dialect read: %s', async (_what, sent, status, sentence) => {
      const handled: string[] = [];
      const server = await listen(async ({ target }) => void handled.push(target));
      const [head = '', body = ''] = (await overWire(server, [sent])).split('\r\n\r\n');
      expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} [A-Z]`));
      expect(head).toMatch(/^content-type: application\/json\r?$/m);
      expect(head).toMatch(/^connection: close\r?$/im);
      expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`);
      const error = { type: 'invalid_request_error', message: expect.stringMatching(sentence), param: null };
      expect(JSON.parse(body)).toMatchObject({ type: 'error', error });
      expect(handled).toEqual([]);
      expect((await ask(await listen(async (_request, response) => response.send(200, [], '')))).status).toBe(200);
    });

    test('is refused while a body comes, and its handler is told of none of it', async () => {
      const handled: string[] = [];
      const server = await listen(async ({ target }) => void handled.push(target));
      const answer = await overWire(server, [`${request}transfer-encoding: chunked\r\n\r\n`, 'no length\r\n']);
      expect(answer).toMatch(/^HTTP\/1\.1 400 .*"invalid_request_error"/s);
      expect([handled, told]).toEqual([[], []]);
    });

    test('cuts the connection where its refusal would stand within another answer', async () => {
      const server = await listen(async ({ signal }, response) => {
        response.begin(200, [], ':').write('one');
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      });
      const socket = connect(server.port, '127.0.0.1', () => socket.write(`${request}\r\n`));
      let answer = '';
      socket.on('data', (piece: Buffer) => {
        answer += piece.toString();
        if (answer.endsWith('one\r\n')) socket.write('no request\r\n\r\n');
      });
      socket.on('error', () => undefined);
      await new Promise((resolve) => socket.on('close', resolve));
      expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
      expect(answer).toMatch(/\r\n3\r\none\r\n$/);
    });

    test('is refused to a client that does not stay to read it, and nobody minds', async () => {
      const server = await listen(async (_request, response) => response.send(200, [], 'still here'));
      for (const sent of ['CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n', 'hello\r\n\r\n']) {
        await new Promise((resolve) => {
          const socket = connect(server.port, '127.0.0.1', () => socket.write(sent, () => socket.resetAndDestroy()));
          socket.on('close', resolve);
        });
      }
      await wait(20);
      expect((await ask(server)).body).toBe('still here');
    });
  });

  test("a request without a host is its handler's to refuse", async () => {
    const server = await listen(async ({ headers }, response) => response.send(400, [], String(headers['host'])));
    const answer = await overWire(server, ['GET / HTTP/1.1\r\nconnection: close\r\n\r\n']);
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*undefined$/s);
  });

  test('a port that is taken is the mistake of a user', async () => {
    const server = await listen(async () => undefined);
    const taken = {
      host: '127.0.0.1',
      port: server.port,
      largestBodyBytes: 1,
      mayRead: () => true,
      handle: async () => undefined,
    };
    await expect(servers.listen({ ...taken, tell: () => undefined })).rejects.toMatchObject({ name: 'UserError' });
  });
}

/** What a server answers to pieces that are written as they are. */
const overWire = (server: ListeningServer, pieces: readonly (string | Buffer)[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1');
    let text = '';
    socket.on('data', (piece: Buffer) => {
      text += piece.toString();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(text));
    for (const piece of pieces) socket.write(piece);
  });
