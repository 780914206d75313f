import { expect, test } from 'vitest';
import { commitFiles } from '../../../src/adapters/git/commit-files.js';
import { UserError } from '../../../src/domain/user-error.js';

const commit = { on: undefined, files: [{ path: 'a', text: 'a' }], message: 'put' };

/** A commit whose import ends with what git 2.39 complains about. */
const commitAgainst = (complaint: string): Promise<boolean> =>
  commitFiles(
    async ([verb]) => ({
      status: verb === 'var' ? 0 : 1,
      stdout: Buffer.from('Eve <eve@example.com> 1 +0000'),
      stderr: complaint,
    }),
    'refs/heads/lanegate',
    commit,
  );

const lock = "error: cannot lock ref 'refs/heads/lanegate': Unable to create '/r/.git/refs/heads/lanegate.lock': ";

test.each([
  `${lock}File exists.\n\nAnother git process seems to be running in this repository, e.g.\n`,
  "error: cannot lock ref 'refs/heads/lanegate': is at 1234 but expected 5678",
  "error: cannot lock ref 'refs/heads/lanegate': reference already exists",
  'warning: Not updating refs/heads/lanegate (new tip 1234 does not contain 5678)',
])('a branch that another has moved or holds can be tried again: %s', async (complaint) => {
  expect(await commitAgainst(complaint)).toBe(false);
});

test.each([
  `${lock}No space left on device`,
  `${lock}Read-only file system`,
  `${lock}Disk quota exceeded`,
  `${lock}Permission denied`,
  `${lock}Operation not permitted`,
  "error: cannot update the ref 'refs/heads/lanegate': unable to append to '.git/logs/refs/heads/lanegate': No space left on device",
  'error: insufficient permission for adding an object to repository database .git/objects',
])('a disk or a folder that takes nothing is told at once: %s', async (complaint) => {
  const failed = commitAgainst(complaint);
  await expect(failed).rejects.toBeInstanceOf(UserError);
  await expect(failed).rejects.toThrow(/^git fast-import could not write: /u);
});

test('a lock that cannot be made for a reason that nobody foresaw is an accident, and not tried again', async () => {
  await expect(commitAgainst(`${lock}Input/output error`)).rejects.toThrow('Input/output error');
});
