import { expect, test } from 'vitest';
import { noTemporaryFiles } from '../../src/domain/temporary-files.js';

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EACCES', 'permission is denied'],
  ['EFBIG', 'the file is larger than may be'],
  ['ENOENT', 'there is no such folder'],
])('%s is told as what it means, with what mends it', (code, reason) => {
  const error = noTemporaryFiles('/tmp', Object.assign(new Error(code), { code }));
  expect(error).toMatchObject({
    message: `no temporary files can be written here: ${reason}`,
    place: { path: '/tmp' },
    hint: expect.stringContaining('TMPDIR'),
  });
});

test('any other error stays as it is', () => {
  const error = new TypeError('broken');
  expect(noTemporaryFiles('/tmp', error)).toBe(error);
});
