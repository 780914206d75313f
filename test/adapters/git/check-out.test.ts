import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openRepository } from '../../../src/adapters/git/open-repository.js';
import { hermeticEnvironment, temporaryRepository } from '../../fixtures/temporary-repository.js';
import { worktreesContract } from '../../ports/worktrees.contract.js';

worktreesContract('git', async (commits, worktree) => {
  const repository = temporaryRepository(commits, worktree);
  const git = await openRepository(repository.folder, { environment: hermeticEnvironment });
  return {
    git,
    close: async () => {
      await git.close();
      repository.remove();
    },
  };
});

test('leaves the repository as it was, keeps execute bits and runs no filter', async () => {
  const repository = temporaryRepository([{ files: { 'run.sh': 'x\n', '.gitattributes': '*.sh filter=evil\n' } }]);
  chmodSync(join(repository.folder, 'run.sh'), 0o755);
  repository.git('commit', '--quiet', '--all', '--message', 'executable');
  repository.git('config', 'filter.evil.smudge', 'touch evil; cat');
  const state = () => [statSync(join(repository.folder, '.git/index')).mtimeMs, repository.git('branch', '--list')];
  const before = state();
  const folder = mkdtempSync(join(tmpdir(), 'check-out-'));
  const git = await openRepository(repository.folder, { environment: hermeticEnvironment });
  await git.checkOut(repository.id('main'), folder);
  await git.close();
  expect(statSync(join(folder, 'run.sh')).mode & 0o111).not.toBe(0);
  expect(readFileSync(join(folder, 'run.sh'), 'utf8')).toBe('x\n');
  expect(state()).toEqual(before);
  expect(() => statSync(join(folder, 'evil'))).toThrow();
  rmSync(folder, { recursive: true });
  repository.remove();
});

test('fetches what a partial clone lacks', async () => {
  const repository = temporaryRepository([{ files: { 'a.txt': 'first' } }, { files: { 'a.txt': 'second' } }]);
  const clone = repository.clone('--filter=blob:none', '--no-checkout');
  const folder = mkdtempSync(join(tmpdir(), 'check-out-'));
  const git = await openRepository(clone.folder, { environment: hermeticEnvironment });
  await git.checkOut(repository.id('main~1'), folder);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('first');
  await git.close();
  rmSync(folder, { recursive: true });
  clone.remove();
  repository.remove();
});
