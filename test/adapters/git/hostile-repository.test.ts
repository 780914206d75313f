import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openRepository } from '../../../src/adapters/git/open-repository.js';
import {
  hermeticEnvironment,
  type TemporaryRepository,
  temporaryRepository,
} from '../../fixtures/temporary-repository.js';

const toRemove: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of toRemove.splice(0)) repository.remove();
});

/** Plants a program that would leave a mark; answers its path and a way to see whether it ran. */
function plantProgram(repository: TemporaryRepository): { program: string; hasRun: () => boolean } {
  const mark = join(repository.folder, '.git', 'mark');
  const program = join(repository.folder, '.git', 'evil');
  writeFileSync(program, `#!/bin/sh\necho ran "$0" >> ${mark}\ncat\n`);
  chmodSync(program, 0o755);
  return { program, hasRun: () => existsSync(mark) };
}

const readEverything = async (folder: string, base: string, head: string): Promise<void> => {
  const git = await openRepository(folder, { environment: hermeticEnvironment });
  await git.resolve('HEAD');
  await git.resolve('f'.repeat(40)).catch(() => undefined);
  await git.mergeBase(base, head);
  const snapshot = await git.snapshotWorktree();
  for (const side of [head, snapshot]) {
    const changes = await git.changes(base, side);
    await git.readBlobs(
      changes.flatMap(({ headBlob }) => headBlob ?? []),
      1000,
    );
  }
  await git.close();
};

const settingsThatRunPrograms = [
  'core.fsmonitor',
  'core.sshCommand',
  'core.pager',
  'core.editor',
  'core.askPass',
  'core.gitProxy',
  'core.alternateRefsCommand',
  'credential.helper',
  'diff.external',
  'diff.evil.command',
  'diff.evil.textconv',
  'filter.evil.clean',
  'filter.evil.smudge',
  'filter.evil.process',
  'merge.evil.driver',
  'remote.origin.uploadpack',
  'uploadpack.packObjectsHook',
];

test.each([
  ['a file on this disk', 'file:///nonexistent/repository'],
  ['a server behind ssh', 'ssh://git@localhost:1/repository'],
  ['a program', 'ext::/bin/sh -c %S'],
])('no program that the repository names is run, with %s as its origin', async (_, url) => {
  const text = Array.from({ length: 30 }, (__, line) => `${line}\n`).join('');
  const repository = temporaryRepository(
    [
      { name: 'base', files: { '.gitattributes': '* diff=evil filter=evil merge=evil\n', 'a.txt': text } },
      { name: 'head', delete: ['a.txt'], files: { 'b.txt': `${text}more\n` } },
    ],
    { files: { 'new.txt': 'new', 'b.txt': 'edited' } },
  );
  toRemove.push(repository);
  const [base, head] = [repository.id('base'), repository.id('head')];
  const { program, hasRun } = plantProgram(repository);
  repository.git('config', 'remote.origin.url', url);
  repository.git('config', 'protocol.allow', 'always');
  for (const setting of settingsThatRunPrograms) repository.git('config', setting, program);
  repository.git('config', 'filter.evil.required', 'true');
  const hooks = join(repository.folder, '.git', 'hooks');
  mkdirSync(hooks, { recursive: true });
  for (const hook of [
    'post-index-change',
    'reference-transaction',
    'pre-auto-gc',
    'fsmonitor-watchman',
    'post-checkout',
  ]) {
    writeFileSync(join(hooks, hook), `#!/bin/sh\nexec ${program}\n`, { mode: 0o755 });
  }
  await readEverything(repository.folder, base, head);
  expect(hasRun()).toBe(false);
  // Left to itself, git does run the program, and gives up since it is no filter.
  expect(() => repository.git('add', '--all')).toThrow();
  expect(hasRun()).toBe(true);
});

test('a replaced object is read as it was committed', async () => {
  const repository = temporaryRepository([
    { name: 'root', files: { a: 'true' } },
    { name: 'tip', files: { b: '' } },
  ]);
  toRemove.push(repository);
  repository.git('replace', '--graft', repository.id('tip'));
  const forged = repository.feed('forged', 'hash-object', '-w', '--stdin');
  const blob = repository.git('rev-parse', 'tip:a');
  repository.git('replace', blob, forged);
  const git = await openRepository(repository.folder, { environment: hermeticEnvironment });
  expect(await git.readBlobs([blob], 100)).toEqual([{ kind: 'text', text: 'true' }]);
  expect(await git.resolve('tip~1')).toBe(repository.id('root'));
  await git.close();
});

test.each(['--output=pwned', '--upload-pack=touch pwned', '-h'])('the revision %j is no option', async (revision) => {
  const repository = temporaryRepository([{ name: 'tip', files: { a: '1' } }]);
  toRemove.push(repository);
  const git = await openRepository(repository.folder, { environment: hermeticEnvironment });
  expect(await git.resolve(revision)).toBeUndefined();
  await git.close();
});
