import { expect, test } from 'vitest';
import { errorCodeOf } from '../../src/domain/error-code.js';

test('the code of an error of the machine, and none of anything else', () => {
  expect(errorCodeOf(Object.assign(new Error('no such file'), { code: 'ENOENT' }))).toBe('ENOENT');
  expect([new Error('x'), null, undefined, 'ENOENT', 7].map(errorCodeOf)).toEqual(Array(5).fill(undefined));
});
