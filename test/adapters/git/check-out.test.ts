import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

test('a mixture leaves the repository as it was, keeps execute bits, and needs no blobs of a partial clone', async () => {
  const repository = temporaryRepository([{ files: { 'run.sh': 'x\n', 'a.txt': 'first' } }]);
  chmodSync(join(repository.folder, 'run.sh'), 0o755);
  writeFileSync(join(repository.folder, 'a.txt'), 'second');
  repository.git('commit', '--quiet', '--all', '--message', 'executable');
  const clone = repository.clone('--filter=blob:none', '--no-checkout');
  const folder = mkdtempSync(join(tmpdir(), 'check-out-'));
  const git = await openRepository(clone.folder, { environment: hermeticEnvironment });
  const objects = () => clone.git('count-objects', '-v');
  const before = objects();
  const [base, head] = [repository.id('main~1'), repository.id('main')];
  const tree = await git.mixedTree(base, head, ['run.sh']);
  await git.checkOut(tree, folder);
  expect(statSync(join(folder, 'run.sh')).mode & 0o111).not.toBe(0);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('first');
  expect(objects()).toBe(before);
  await git.close();
  rmSync(folder, { recursive: true });
  clone.remove();
  repository.remove();
});

test('a file whose name is not UTF-8 is not mixed', async () => {
  const repository = temporaryRepository([{ files: { 'a.txt': 'a' } }]);
  const blob = repository.git('rev-parse', 'HEAD:a.txt').trim();
  const name = Buffer.from([0x66, 0xff]);
  const input = Buffer.concat([Buffer.from(`100644 ${blob}\t`), name, Buffer.from([0])]);
  execFileSync('git', ['update-index', '-z', '--index-info'], { cwd: repository.folder, input });
  repository.git('commit', '--quiet', '--message', 'odd');
  const git = await openRepository(repository.folder, { environment: hermeticEnvironment });
  const [base, head] = [repository.id('main~1'), repository.id('main')];
  await expect(git.mixedTree(base, head, ['f\\xff'])).rejects.toThrow('not UTF-8');
  await git.close();
  repository.remove();
});
