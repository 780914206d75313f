import { expect, test } from 'vitest';
import { failure, GitError } from '../../../src/adapters/git/run-git.js';
import { UserError } from '../../../src/domain/user-error.js';
import { withoutFiles } from '../../fixtures/without-files.js';

test('a git that cannot be started because no more files may be open is told, and ends nothing else', () => {
  const told = withoutFiles(
    'adapters/git/run-git.ts',
    `return subject.runGit({ args: ['--version'], cwd: '.', environment: process.env });`,
  );
  expect(told).toBe('git could not be started: as many files are open as may be');
}, 60_000);

test('a git whose disk takes nothing is the user’s to mend, and any other failure is an accident', () => {
  const full = failure(['fast-import'], 128, "fatal: sha1 file '.git/tmp_pack' write error. Out of diskspace\n");
  expect(full).toBeInstanceOf(UserError);
  expect(full).toMatchObject({ message: expect.stringContaining('could not write'), hint: expect.any(String) });
  expect(failure(['fast-import'], 128, 'fatal: unable to create tmp_pack: Read-only file system')).toBeInstanceOf(
    UserError,
  );
  expect(failure(['ls-tree'], 128, 'fatal: not a tree object')).toBeInstanceOf(GitError);
});
