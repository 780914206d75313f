import { expect, test } from 'vitest';
import { withoutFiles } from '../../fixtures/without-files.js';

test('a git that cannot be started because no more files may be open is told, and ends nothing else', () => {
  const told = withoutFiles(
    'adapters/git/run-git.ts',
    `return subject.runGit({ args: ['--version'], cwd: '.', environment: process.env });`,
  );
  expect(told).toBe('git could not be started: as many files are open as may be');
}, 60_000);
