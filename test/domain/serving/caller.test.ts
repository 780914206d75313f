import { expect, test } from '@jest/globals';
import { callerOf } from '../../../src/domain/serving/caller.js';

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

test('a request that names nobody names no user, and one whose name is too long another user than any other', () => {
  const userOf = (requestUser: string) => callerOf({ header: nobody, path: nobody, key: nobody, requestUser }).user;
  expect(userOf('')).toBeUndefined();
  expect(userOf('x'.repeat(200))).toBe('x'.repeat(200));
  expect(userOf('x'.repeat(201))).toMatch(/^sha256:[0-9a-f]{64}$/u);
  expect(userOf('x'.repeat(202))).not.toBe(userOf('x'.repeat(201)));
});
