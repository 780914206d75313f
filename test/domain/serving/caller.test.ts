import { expect, test } from 'vitest';
import { callerOf, readCallerHeader } from '../../../src/domain/serving/caller.js';

const nobody = {};

test('a header goes before a path, a path before a key, and all before the request', () => {
  const all = { header: { session: 'h' }, path: { session: 'p', user: 'p' }, key: { session: 'k', user: 'k' } };
  expect(callerOf({ ...all, requestUser: 'r' })).toEqual({ session: 'h', user: 'p' });
  expect(callerOf({ ...all, header: nobody, path: nobody, requestUser: 'r' })).toEqual({ session: 'k', user: 'k' });
  expect(callerOf({ header: nobody, path: nobody, key: nobody, requestUser: 'r' })).toEqual({
    session: undefined,
    user: 'r',
  });
});

test.each([
  ['run-17', 'run-17'],
  ['ü', 'ü'],
  ['\u{1f600} 1', '\u{1f600} 1'],
])('%s in a header is the name that it is in a path', (name, expected) => {
  expect(readCallerHeader(Buffer.from(name, 'utf8').toString('latin1'))).toBe(expected);
});

test('a header that is no UTF-8 is no name', () => {
  expect(readCallerHeader('\xfc')).toBeUndefined();
  expect(readCallerHeader('')).toBeUndefined();
});

test('a request that names nobody names no user, and one whose name is too long another user than any other', () => {
  const userOf = (requestUser: string) => callerOf({ header: nobody, path: nobody, key: nobody, requestUser }).user;
  expect(userOf('')).toBeUndefined();
  expect(userOf('x'.repeat(200))).toBe('x'.repeat(200));
  expect(userOf('x'.repeat(201))).toMatch(/^sha256:[0-9a-f]{64}$/u);
  expect(userOf('x'.repeat(202))).not.toBe(userOf('x'.repeat(201)));
});
