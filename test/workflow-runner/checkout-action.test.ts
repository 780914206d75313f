import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GithubStandIn } from '../fixtures/github-stand-in.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';
import { playCheckout } from './checkout-action.js';

let folder: string;
let repository: TemporaryRepository;
let github: GithubStandIn;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  repository = temporaryRepository([{ files: { 'a.txt': 'one' } }, { name: 'two', files: { 'b/c.txt': 'two' } }]);
  mkdirSync(join(folder, 'git', 'acme'), { recursive: true });
  repository.git('clone', '--quiet', '--bare', '.', join(folder, 'git', 'acme', 'shop.git'));
  github = await GithubStandIn.start({ gitRoot: join(folder, 'git') });
});

afterAll(async () => {
  await github.stop();
  repository.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function checkOut(token: string): Promise<string> {
  const workspace = mkdtempSync(join(folder, 'workspace-'));
  const url = `${github.serverUrl}/acme/shop.git`;
  const inputs = { 'persist-credentials': 'false' };
  await playCheckout({ inputs, workspace, url, commit: repository.id('two'), token });
  return workspace;
}

test('a commit is checked out alike when it was fetched before, by whoever may read it alone', async () => {
  const reader = github.issueToken({ contents: 'read' });
  for (const workspace of [await checkOut(reader), await checkOut(reader)]) {
    const git = (...args: readonly string[]) => repository.git('-C', workspace, ...args);
    expect(readFileSync(join(workspace, 'b', 'c.txt'), 'utf8')).toBe('two');
    expect([git('status', '--porcelain'), git('rev-list', '--count', 'HEAD')]).toEqual(['', '1']);
    expect([git('rev-parse', 'HEAD'), git('remote', 'get-url', 'origin')]).toEqual([
      repository.id('two'),
      `${github.serverUrl}/acme/shop.git`,
    ]);
  }
  await expect(checkOut(github.issueToken({}))).rejects.toThrow('answered 401');
});
