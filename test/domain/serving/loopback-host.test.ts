import { expect, test } from 'vitest';
import { isLoopbackHost } from '../../../src/domain/serving/loopback-host.js';

test.each(['127.0.0.1:4117', 'localhost:4117', 'LOCALHOST:4117', '[::1]:4117'])('%s is this machine', (host) => {
  expect(isLoopbackHost(host, 4117)).toBe(true);
});

test.each([
  undefined,
  '',
  'localhost',
  'localhost:4118',
  '127.0.0.1:04117',
  '127.0.0.2:4117',
  '127.0.0.1.evil.example:4117',
  'localhost.evil.example:4117',
  'evil.example:4117',
  '::1:4117',
  '[::1]',
  '127.0.0.1:4117:4117',
])('%s is not', (host) => {
  expect(isLoopbackHost(host, 4117)).toBe(false);
});

test('the usual port need not be named', () => {
  expect(isLoopbackHost('localhost', 80)).toBe(true);
  expect(isLoopbackHost('[::1]', 80)).toBe(true);
});
