import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Git } from '../../src/ports/git.js';
import type { Worktrees } from '../../src/ports/worktrees.js';
import type { CommitSpec, WorktreeSpec } from '../fixtures/commit-spec.js';

type Opened = { readonly git: Git & Worktrees; readonly close: () => Promise<void> };

/** What holds of the files of commits, whoever writes them. */
export function worktreesContract(
  name: string,
  open: (commits: readonly CommitSpec[], worktree?: WorktreeSpec) => Promise<Opened>,
): void {
  describe(`the worktrees of ${name}`, () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'worktree-contract-'));
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    const checkOut = async (commits: readonly CommitSpec[], revision: string) => {
      const { git, close } = await open(commits);
      try {
        return await git.checkOut((await git.resolve(revision)) ?? '', folder);
      } finally {
        await close();
      }
    };

    test('are the files of the commit that is asked for, byte by byte, without a repository', async () => {
      const odd = Buffer.from([0, 255, 13, 10, 128]);
      await checkOut(
        [
          { name: 'one', files: { 'a.txt': 'one\r\n', 'deep/er/b.bin': odd } },
          { name: 'two', files: { 'a.txt': 'two' } },
        ],
        'one',
      );
      expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a.txt', 'deep', 'deep/er', 'deep/er/b.bin']);
      expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('one\r\n');
      expect(readFileSync(join(folder, 'deep/er/b.bin'))).toEqual(odd);
    });

    test('have links as links', async () => {
      await checkOut([{ name: 'one', files: { 'a.txt': 'a', link: { link: 'a.txt' } } }], 'one');
      expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
      expect(readlinkSync(join(folder, 'link'))).toBe('a.txt');
    });

    test('are those of uncommitted work too', async () => {
      const { git, close } = await open([{ name: 'one', files: { 'a.txt': 'a' } }], { files: { 'new.txt': 'new' } });
      await git.checkOut(await git.snapshotWorktree(), folder);
      await close();
      expect(readdirSync(folder).sort()).toEqual(['a.txt', 'new.txt']);
    });

    test('leave out submodules and pointers to large files, and tell them', async () => {
      const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 7\n`;
      const files = {
        'a.txt': 'a',
        'deep/big.bin': pointer,
        '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
        vendor: { submodule: '1234567890123456789012345678901234567890' },
      };
      const absent = await checkOut([{ name: 'one', files }], 'one');
      expect([...absent].sort((one, other) => one.path.localeCompare(other.path))).toEqual([
        { path: 'deep/big.bin', kind: 'lfs-pointer' },
        { path: 'vendor', kind: 'submodule' },
      ]);
      expect(
        readdirSync(folder, { recursive: true })
          .filter((path) => path !== 'deep')
          .sort(),
      ).toEqual(['.gitattributes', 'a.txt']);
    });

    describe('mixed of two commits', () => {
      const mixed = async (before: CommitSpec, after: CommitSpec, paths: readonly string[]): Promise<string[]> => {
        const { git, close } = await open([
          { name: 'before', ...before },
          { name: 'after', ...after },
        ]);
        const [base = '', head = ''] = [await git.resolve('before'), await git.resolve('after')];
        try {
          const tree = await git.mixedTree(base, head, paths);
          expect((await git.list(tree)).length).toBeGreaterThan(0);
          await git.checkOut(tree, folder);
          expect(await git.mixedTree(base, head, paths)).toBe(tree);
        } finally {
          await close();
        }
        return (readdirSync(folder, { recursive: true, withFileTypes: true }) ?? [])
          .filter((entry) => !entry.isDirectory())
          .map(({ parentPath, name: file }) => join(parentPath, file).slice(folder.length + 1))
          .sort();
      };
      const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');

      test('have of head what is named, and nothing else', async () => {
        const before = { files: { 'a.txt': 'a', 'b.txt': 'b', 'gone.txt': 'g', 'kept.txt': 'k' } };
        const after = { files: { 'a.txt': 'A', 'b.txt': 'B', 'deep/new.txt': 'n' }, delete: ['gone.txt', 'kept.txt'] };
        const paths = ['a.txt', 'gone.txt', 'deep/new.txt', 'nowhere.txt'];
        expect(await mixed(before, after, paths)).toEqual(['a.txt', 'b.txt', 'deep/new.txt', 'kept.txt']);
        expect(['a.txt', 'b.txt', 'kept.txt'].map(textOf)).toEqual(['A', 'b', 'k']);
      });

      test('have links as links', async () => {
        const after = { files: { link: { link: 'a.txt' } } };
        expect(await mixed({ files: { 'a.txt': 'a' } }, after, ['link'])).toEqual(['a.txt', 'link']);
        expect(readlinkSync(join(folder, 'link'))).toBe('a.txt');
      });

      test('have a folder where a file was', async () => {
        const after = { files: { 'a/b.txt': 'b' }, delete: ['a'] };
        const before = { files: { a: 'a', 'x.txt': 'x' } };
        expect(await mixed(before, after, ['a/b.txt', 'a'])).toEqual(['a/b.txt', 'x.txt']);
      });

      test('are the base itself where nothing is named', async () => {
        expect(await mixed({ files: { 'a.txt': 'a' } }, { files: { 'a.txt': 'A' } }, [])).toEqual(['a.txt']);
        expect(textOf('a.txt')).toBe('a');
      });
    });
  });
}
