import { expect, test } from 'vitest';
import { besideProxies } from '../../../src/domain/serving/beside-proxies.js';

const proxy = 'http://proxy.example:3128';

test.each([
  ['no proxy', {}, {}],
  ['a proxy of TLS alone', { HTTPS_PROXY: proxy }, {}],
  ['an empty proxy', { HTTP_PROXY: '', http_proxy: '' }, {}],
  ['a proxy', { HTTP_PROXY: proxy }, { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' }],
  ['a proxy of all', { all_proxy: proxy, NO_PROXY: '' }, { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' }],
  [
    'exceptions',
    { http_proxy: proxy, no_proxy: 'a.example, .b.example,' },
    { no_proxy: 'a.example,.b.example,127.0.0.1' },
  ],
  [
    'two lists',
    { HTTP_PROXY: proxy, NO_PROXY: '127.0.0.1', no_proxy: 'localhost' },
    { no_proxy: 'localhost,127.0.0.1' },
  ],
  ['the machine as an exception', { HTTP_PROXY: proxy, NO_PROXY: 'localhost, 127.0.0.1' }, {}],
  ['an exception of everything', { HTTP_PROXY: proxy, no_proxy: '*' }, {}],
])('where programs are told of %s', (_what, environment, expected) => {
  expect(besideProxies(environment)).toEqual(expected);
});
