import { describe, expect, test } from 'vitest';
import { describeUserError, UserError } from '../../../../src/domain/user-error.js';
import { readPolicy } from '../../../../src/stages/steps/read/read-policy.js';
import { readOneSide } from '../../../../src/stages/steps/read/read-sides.js';
import { InMemoryGit } from '../../../fakes/in-memory-git.js';

const configuration = 'version: 1\nownership: { code: "café" }\n';

const told = async (bytes: Uint8Array, read: typeof readOneSide | typeof readPolicy): Promise<string> => {
  const git = new InMemoryGit([{ name: 'tip', files: { 'lanegate.yml': bytes } }]);
  try {
    await read(git, git.id('tip'));
    return 'read';
  } catch (error) {
    if (error instanceof UserError) return describeUserError(error);
    throw error;
  }
};

describe.each([
  ['a side', readOneSide],
  ['policy', readPolicy],
])('the lanegate.yml of %s', (_, read) => {
  test.each([
    ['UTF-8', Buffer.from(configuration)],
    ['UTF-8 with its byte order mark', Buffer.from(`\ufeff${configuration}`)],
    ['the line breaks of Windows', Buffer.from(configuration.replaceAll('\n', '\r\n'))],
  ])('is read: %s', async (__, bytes) => {
    expect(await told(bytes, read)).toBe('read');
  });

  test.each([
    [
      'Latin-1',
      Buffer.from(configuration, 'latin1'),
      /^lanegate\.yml:2: this is not UTF-8: the byte 0xe9 .+\n.+UTF-8$/u,
    ],
    ['UTF-16', Buffer.from(`\ufeff${configuration}`, 'utf16le'), /^lanegate\.yml:1: this is not UTF-8: .+\n.+UTF-8$/u],
    [
      'a NUL byte',
      Buffer.from('version: 1\0\n'),
      /^lanegate\.yml: this file cannot be read: it is no text\n.+UTF-8, /u,
    ],
    [
      'the line breaks of an old Macintosh',
      Buffer.from('version: 1\rgate: {}\r'),
      /^lanegate\.yml:1: .+\n.+line feed$/u,
    ],
  ])('is refused, with what to do: %s', async (__, bytes, message) => {
    expect(await told(bytes, read)).toMatch(message);
  });
});
