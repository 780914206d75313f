import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../../src/adapters/models/http/address.js';
import { networkError } from '../../../../src/adapters/models/http/http-errors.js';
import { createPost } from '../../../../src/adapters/models/http/post.js';
import { ProxyError } from '../../../../src/adapters/models/http/tunnel.js';

const broken = (code: string) => Object.assign(new Error('broken'), { code });

describe('a certificate', () => {
  test.each([
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /nobody known here signed.*; set NODE_EXTRA_CA_CERTS/],
    ['CERT_HAS_EXPIRED', /has expired \(CERT_HAS_EXPIRED\); renew it, or set the clock/],
    ['CERT_NOT_YET_VALID', /is not valid yet \(CERT_NOT_YET_VALID\); renew it, or set the clock/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /is for another host \(.*\); write the name that it is for$/],
    ['UNSPECIFIED', /is refused: too weak, revoked, or not made for a server/],
    ['CERT_REVOKED', /is refused: too weak, revoked, or not made for a server/],
  ])('that is no good by %s says what mends it and is not asked for again', (code, words) => {
    const error = networkError('models.example', broken(code));
    expect(error).toMatchObject({ kind: 'network', retryable: false, message: expect.stringMatching(words) });
    const behind = networkError('models.example', new ProxyError('proxy.example:443', code));
    expect(behind).toMatchObject({ kind: 'network', retryable: false, message: expect.stringMatching(words) });
    expect(behind.message).toContain('no TLS connection to the proxy proxy.example:443');
  });
});

async function answered(reply: string) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined).once('data', () => socket.end(reply));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = addressOf(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  const post = createPost({ maxSockets: 1, environment: {} });
  const outcome = await post({ address, headers: [], body: '{}', timeoutMs: 5000 }).catch((error: unknown) => error);
  server.close();
  return outcome;
}

test.each([
  ['an interim answer that nobody asked for', 'HTTP/1.1 100 Continue\r\n\r\n', /answered 100 \(Continue\)/],
  [
    'a length that is not that of the answer',
    'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n11\r\n{"output":"done"}\r\n0\r\n\r\n',
    /answered with another length than it announced/,
  ],
  [
    'headers that are too long',
    `HTTP/1.1 200 OK\r\nx-a: ${'a'.repeat(20_000)}\r\ncontent-length: 2\r\n\r\n{}`,
    /answered with headers of more than \d+ bytes/,
  ],
])('%s is told as such', async (_, reply, words) => {
  expect(await answered(reply)).toMatchObject({ kind: 'malformed', message: expect.stringMatching(words) });
});
