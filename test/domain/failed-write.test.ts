import { expect, test } from 'vitest';
import { failedWriteOf } from '../../src/domain/failed-write.js';

test.each([
  ['ENOSPC', 'the disk is full', 'make room'],
  ['EFBIG', 'the file is larger than may be', 'make room'],
  ['EROFS', 'the disk is read-only', 'have that place take writes, or name another'],
  ['EISDIR', 'a folder is in its place', 'name another place'],
])('%s is told as what it means, with what mends it', (code, reason, hint) => {
  const failed = failedWriteOf(Object.assign(new Error(code), { code }));
  expect(failed).toMatchObject({ code, reason, hint: expect.stringContaining(hint) });
});

test('what is no failed write of the machine is none', () => {
  expect(failedWriteOf(new TypeError('broken'))).toBeUndefined();
  expect(failedWriteOf(undefined)).toBeUndefined();
});
