import { expect, test } from 'vitest';
import { addressUnder, pathSegment } from '../../../../src/adapters/models/http/address.js';
import { ModelError } from '../../../../src/ports/model.js';

test.each([
  ['https://api.openai.com/v1', 'api.openai.com', 443, '/v1/chat/completions'],
  ['https://api.openai.com/v1/', 'api.openai.com', 443, '/v1/chat/completions'],
  ['http://127.0.0.1:11434', '127.0.0.1:11434', 11434, '/chat/completions'],
  [
    'https://x.example/openai/v1?api-version=preview',
    'x.example',
    443,
    '/openai/v1/chat/completions?api-version=preview',
  ],
])('%s is asked at its chat completions', (baseUrl, host, port, path) => {
  const isSecure = baseUrl.startsWith('https');
  expect(addressUnder(baseUrl, '/chat/completions')).toMatchObject({ host, isSecure, port, path });
});

test('the host is shown without credentials and IPv6 is asked without brackets', () => {
  expect(addressUnder('http://user:secret@[::1]:8080/v1', '/x')).toEqual({
    host: '[::1]:8080',
    hostname: '::1',
    port: 8080,
    path: '/v1/x',
    isSecure: false,
  });
});

test('a model cannot lead to another path', () => {
  expect(pathSegment('a/b?c#d')).toBe('a%2Fb%3Fc%23d');
  for (const name of ['', '.', '..']) expect(() => pathSegment(name)).toThrow(ModelError);
});
