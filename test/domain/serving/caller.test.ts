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

test('a request that names nobody, or nobody that can be kept, names no user', () => {
  const none = { header: nobody, path: nobody, key: nobody };
  expect(callerOf({ ...none, requestUser: '' }).user).toBeUndefined();
  expect(callerOf({ ...none, requestUser: 'x'.repeat(201) }).user).toBeUndefined();
});
