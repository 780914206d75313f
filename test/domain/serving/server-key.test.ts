import { describe, expect, test } from 'vitest';
import { createKeyCheck, serverKeyPattern } from '../../../src/domain/serving/server-key.js';

const key = 'lanegate-0123456789abcdef';
const check = createKeyCheck(key);

describe('createKeyCheck', () => {
  test.each([
    [{ authorization: `Bearer ${key}` }, {}],
    [{ authorization: `bearer   ${key} ` }, {}],
    [{ 'x-api-key': key }, {}],
    [{ 'api-key': key }, {}],
    [{ 'api-key': `${key}:session=one`, 'x-api-key': 'wrong' }, { session: 'one' }],
    [
      { 'api-key': `${key}:session=one`, authorization: `Bearer ${key}:user=ann` },
      { session: 'one', user: 'ann' },
    ],
    [{ authorization: 'Basic abc', 'x-api-key': key }, {}],
    [{ authorization: 'Bearer wrong-0123456789abcdefg', 'x-api-key': key }, {}],
    [{ authorization: 'Bearer wrong-0123456789abcdefg', 'x-api-key': `${key}:session=one` }, { session: 'one' }],
    [{ authorization: `Bearer ${key}:user=ann`, 'x-api-key': 'wrong' }, { user: 'ann' }],
    [
      { authorization: `Bearer ${key}:user=ann`, 'x-api-key': `${key}:session=one:user=bob` },
      { session: 'one', user: 'ann' },
    ],
    [{ 'x-api-key': `${key}:session=one` }, { session: 'one' }],
    [{ authorization: `Bearer ${key}:user=jo%3Ae:session=a%20b` }, { user: 'jo:e', session: 'a b' }],
  ])('lets %j in', (headers, caller) => {
    expect(check(headers)).toEqual(caller);
  });

  test('takes no longer than a header is long', () => {
    const started = performance.now();
    expect(check({ authorization: `Bearer x${' '.repeat(80_000)}y` })).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test.each([
    {},
    { authorization: key },
    { authorization: 'Bearer ' },
    { authorization: `Bearer ${key}x` },
    { authorization: `Bearer ${key.slice(0, -1)}` },
    { authorization: `Bearer ${key.toUpperCase()}` },
    { authorization: 'Bearer wrong-0123456789abcdefg', 'x-api-key': `${key}x` },
    { 'x-api-key': '' },
    { 'api-key': `${key}x` },
    { 'x-api-key': 'wrong-0123456789abcdefg:sesion=one' },
  ])('keeps %j out', (headers) => {
    expect(check(headers)).toBeUndefined();
  });

  test.each([
    { authorization: `Bearer ${key}`, 'x-api-key': `${key}:sesion=one` },
    { authorization: `Bearer ${key}:sesion=one`, 'x-api-key': key },
    { authorization: `Bearer ${key}:user=ann, session=one` },
    { 'api-key': `${key}:sesion=one`, 'x-api-key': key },
    { 'x-api-key': `${key}:session=my run` },
    { 'x-api-key': `${key}:` },
    { 'x-api-key': `${key}:session=` },
    { 'x-api-key': `${key}:sesion=one` },
    { 'x-api-key': `${key}:session=%zz` },
    { 'x-api-key': `${key}:session=caf\u00c3\u00a9` },
    { 'x-api-key': `${key}:session=one:session=two` },
    { 'x-api-key': `${key}:session=${'x'.repeat(201)}` },
  ])('keeps %j out, and tells it from a wrong key', (headers) => {
    expect(check(headers)).toBe('misnamed');
  });
});

test('no key of the server has a colon, behind which callers are named', () => {
  expect(serverKeyPattern.test(key)).toBe(true);
  expect(serverKeyPattern.test(`${key}:a`)).toBe(false);
  expect(serverKeyPattern.test('too-short')).toBe(false);
});
