import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../../src/adapters/models/http/address.js';
import { proxiesOf } from '../../../../src/adapters/models/http/proxies.js';
import { UserError } from '../../../../src/domain/user-error.js';

const through = (url: string, environment: Record<string, string>, named?: string): string | undefined =>
  proxiesOf(environment)(addressOf(new URL(url)), named)?.address.host;

const both = { HTTPS_PROXY: 'http://s.proxy:1', HTTP_PROXY: 'http://p.proxy:2' };

test.each([
  ['https://api.example', both, 's.proxy:1'],
  ['http://api.example', both, 'p.proxy:2'],
  ['https://api.example', { https_proxy: 'lower.proxy:3' }, 'lower.proxy:3'],
  ['https://api.example', { HTTP_PROXY: 'http://p.proxy:2' }, undefined],
  ['https://api.example', { HTTPS_PROXY: '' }, undefined],
  ['https://localhost:8080', both, undefined],
  ['https://a.localhost', both, undefined],
  ['http://127.9.9.9:1', both, undefined],
  ['http://[::1]:1', both, undefined],
])('%s with %j goes through %s', (url, environment, expected) => {
  expect(through(url, environment)).toBe(expected);
});

test('this machine is reached through a proxy that is named for it', () => {
  expect(through('http://127.0.0.1:1', {}, 'http://named.proxy:4')).toBe('named.proxy:4');
});

test.each([
  ['*', 'https://api.example', false],
  ['example', 'https://api.example', false],
  ['.example', 'https://api.example', false],
  ['*.example', 'https://api.example', false],
  ['other, api.example:443', 'https://api.example', false],
  ['api.example:8443', 'https://api.example', true],
  ['pi.example', 'https://api.example', true],
  ['10.0.0.0/8', 'https://10.1.2.3', false],
  ['10.0.0.0/8', 'https://11.1.2.3', true],
  ['10.1.2.3', 'https://10.1.2.3', false],
  ['fe80::/10', 'https://[fe80::1]', false],
  ['10.0.0.0/99, , .', 'https://10.0.0.1', true],
])('with NO_PROXY %j, %s is proxied: %s', (list, url, isProxied) => {
  expect(through(url, { ...both, NO_PROXY: list })).toBe(isProxied ? 's.proxy:1' : undefined);
});

describe('a login', () => {
  test('is sent as it was meant', () => {
    const proxy = proxiesOf({ HTTPS_PROXY: 'http://us%40er:p%3Aw@p.proxy:1' })(
      addressOf(new URL('https://a.example')),
      undefined,
    );
    expect(proxy?.authorization).toBe(`Basic ${Buffer.from('us@er:p:w').toString('base64')}`);
    expect(proxy?.address.host).toBe('p.proxy:1');
  });

  test.each(['socks5://user:hunter2@p.proxy:1', 'http://user:hunter2@', 'user:hunter2@@@:x'])(
    'is not shown when the address is wrong: %s',
    (value) => {
      const look = () => through('https://a.example', { HTTPS_PROXY: value });
      expect(look).toThrow(UserError);
      expect(look).toThrow(/^`HTTPS_PROXY` holds no address of an HTTP proxy$/);
    },
  );
});
