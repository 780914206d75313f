import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { gitCheckout } from '../../../src/adapters/git/git-checkout.js';
import {
  hermeticEnvironment,
  type TemporaryRepository,
  temporaryRepository,
} from '../../fixtures/temporary-repository.js';
import { checkoutContract } from '../../ports/checkout.contract.js';

const toRemove: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of toRemove.splice(0)) repository.remove();
});

function repositoryWith(files: Record<string, string | { readonly link: string }>): TemporaryRepository {
  const repository = temporaryRepository([{ name: 'one', files }]);
  toRemove.push(repository);
  return repository;
}

checkoutContract('the checkout of git', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  const repository = repositoryWith({ 'there.txt': 'mine', 'folder/old.txt': 'old', link: { link: outside } });
  return {
    checkout: gitCheckout(join(repository.folder, 'folder'), hermeticEnvironment),
    text: (path) => {
      const file = join(repository.folder, path);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
    close: () => {
      const written = readdirSync(outside);
      rmSync(outside, { recursive: true });
      expect(written).toEqual([]);
    },
  };
});

test('knows its root, its default branch and where it came from, without credentials', async () => {
  const repository = repositoryWith({ 'a.txt': 'a' });
  repository.git('branch', '--move', 'main', 'trunk');
  const clone = repository.clone();
  toRemove.push(clone);
  clone.git('remote', 'set-url', 'origin', 'https://me:secret@github.com/acme/app.git');
  mkdirSync(join(clone.folder, 'deep/er'), { recursive: true });
  expect(await gitCheckout(join(clone.folder, 'deep/er'), hermeticEnvironment).describe()).toEqual({
    root: clone.git('rev-parse', '--show-toplevel'),
    defaultBranch: 'trunk',
    origin: 'https://github.com/acme/app.git',
  });
});

test('of a folder without a repository is a mistake that says what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-repository-'));
  const described = gitCheckout(folder, { ...hermeticEnvironment, GIT_CEILING_DIRECTORIES: tmpdir() }).describe();
  await expect(described).rejects.toMatchObject({ name: 'UserError', hint: expect.stringContaining('git init') });
  rmSync(folder, { recursive: true });
});

test('of a bare repository is a mistake that does not say to make what is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  execFileSync('git', ['init', '--quiet', '--bare', folder], { env: hermeticEnvironment });
  const described = gitCheckout(folder, hermeticEnvironment).describe();
  await expect(described).rejects.toMatchObject({
    name: 'UserError',
    hint: expect.stringContaining('in a clone of it'),
  });
  rmSync(folder, { recursive: true });
});

test('says in plain words why a file cannot be made, and what to do', async () => {
  const repository = repositoryWith({ 'a.txt': 'a' });
  const created = gitCheckout(repository.folder, hermeticEnvironment).create([{ path: 'n'.repeat(300), text: '' }]);
  await expect(created).rejects.toMatchObject({
    message: 'this file cannot be written: its name is longer than may be',
    hint: expect.stringContaining('nothing was written'),
  });
});
