import { expect, test } from '@jest/globals';
import { endpointOf } from '../../../../src/adapters/models/openai/endpoint.js';

test.each([
  ['https://api.openai.com/v1', 'api.openai.com', undefined, '/v1/chat/completions'],
  ['https://api.openai.com/v1/', 'api.openai.com', undefined, '/v1/chat/completions'],
  ['http://127.0.0.1:11434', '127.0.0.1:11434', 11434, '/chat/completions'],
  [
    'https://x.openai.azure.com/openai/v1?api-version=preview',
    'x.openai.azure.com',
    undefined,
    '/openai/v1/chat/completions?api-version=preview',
  ],
])('%s is asked at its chat completions', (baseUrl, host, port, path) => {
  expect(endpointOf(baseUrl)).toMatchObject({ host, isSecure: baseUrl.startsWith('https'), address: { port, path } });
});

test('the host is shown without credentials and IPv6 is asked without brackets', () => {
  expect(endpointOf('http://user:secret@[::1]:8080/v1')).toMatchObject({
    host: '[::1]:8080',
    address: { hostname: '::1' },
  });
});

test('a deployment of Azure has a name of its own, which no served model equals', () => {
  expect(endpointOf('https://x.openai.azure.com/openai/v1').namesModels).toBe(false);
  expect(endpointOf('https://api.openai.com/v1').namesModels).toBe(true);
  expect(endpointOf('https://openai.azure.com.example/v1').namesModels).toBe(true);
});
