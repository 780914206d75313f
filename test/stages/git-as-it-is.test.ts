import { afterEach, describe, expect, test, vi } from 'vitest';
import { openRemoteRepository } from '../../src/adapters/git/open-remote-repository.js';
import { openRepository } from '../../src/adapters/git/open-repository.js';
import type { ChangeSet } from '../../src/domain/changes/change-set.js';
import { type DetectRequest, detect } from '../../src/stages/detect.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import type { CommitSpec } from '../fixtures/commit-spec.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import {
  hermeticEnvironment,
  type TemporaryRepository,
  temporaryRepository,
} from '../fixtures/temporary-repository.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

// Real git, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const toRemove: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of toRemove.splice(0)) repository.remove();
});

const build = (...commits: readonly CommitSpec[]): TemporaryRepository => {
  const repository = temporaryRepository(commits);
  toRemove.push(repository);
  return repository;
};

type Compared = Pick<DetectRequest, 'policy' | 'head'>;

async function detectIn(folder: string, compared: Compared): Promise<ChangeSet> {
  const git = await openRepository(folder, { environment: hermeticEnvironment });
  return detect(
    { git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() },
    { ...compared, folder: undefined },
  ).finally(() => git.close());
}

async function detectAt(url: string, compared: Compared): Promise<ChangeSet> {
  const git = await openRemoteRepository({ url, environment: hermeticEnvironment });
  return detect(
    { git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() },
    { ...compared, folder: undefined },
  ).finally(() => git.close());
}

const target: CommitSpec = { name: 'target', files: triageProject };
const promptEdit = editedFile('prompts/triage.prompt.yml', 'one label', 'a label');
const codeEdit = editedFile('src/app.py', 'hello', 'bye');

/** What is found when some files are these in the target branch and those in head. */
async function between(base: CommitSpec['files'], head: CommitSpec): Promise<ChangeSet> {
  const repository = build({ name: 'target', files: { keep: 'x', ...base } }, { name: 'head', ...head });
  return detectIn(repository.folder, { policy: 'target', head: { revision: 'head' } });
}

const told = ({ changes }: ChangeSet) => changes.map(({ path, lane, reason }) => [path, lane, reason]);

describe('files that are no text', () => {
  test('a submodule is one change of code, whatever it is called, and its inside is not read', async () => {
    const path = 'prompts/library.prompt.yml';
    const changeSet = await between(
      { [path]: { submodule: '1'.repeat(40) } },
      { files: { [path]: { submodule: '2'.repeat(40) }, added: { submodule: '3'.repeat(40) } } },
    );
    expect(told(changeSet)).toEqual([
      ['added', 'code', 'submodule to 333333333333 added'],
      [path, 'code', 'submodule 111111111111 → 222222222222'],
    ]);
    expect(changeSet.notes).toContain(`${path} is a submodule: what changed in it is not read`);
  });

  test('a link is the path that it points to, and is not followed', async () => {
    const changeSet = await between(
      { 'prompts/a.md': 'Be kind.', 'prompts/now.md': { link: 'a.md' }, 'prompts/old.md': { link: '/etc/passwd' } },
      { files: { 'prompts/now.md': { link: '../b.md' } }, delete: ['prompts/old.md'] },
    );
    expect(told(changeSet)).toEqual([
      ['prompts/now.md', 'code', 'link a.md → ../b.md'],
      ['prompts/old.md', 'code', 'link to /etc/passwd removed'],
    ]);
    expect(changeSet.notes).toEqual([]);
  });

  test('a prompt that became a link is a prompt removed and a link added', async () => {
    const changeSet = await between({ 'prompts/a.md': 'Be kind.' }, { files: { 'prompts/a.md': { link: 'b.md' } } });
    expect(changeSet.changes.map(({ lane, facet }) => [lane, facet])).toEqual([
      ['prompt', 'text'],
      ['code', 'link'],
    ]);
  });

  test('binary and huge files are not read, which is noted with their size', async () => {
    const changeSet = await between(
      { 'logo.png': Buffer.from([1, 0, 2]) },
      { files: { 'logo.png': Buffer.from([1, 0, 2, 3]), 'dump.sql': 'x'.repeat(2_000_001) } },
    );
    expect(changeSet.lanes).toEqual(['code']);
    expect(changeSet.notes).toEqual([
      'dump.sql is not read: it is too large to read (2000001 bytes)',
      'logo.png is not read: it is not text (4 bytes)',
    ]);
  });

  test('many of them are counted', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [`${index}.png`, Buffer.from([0, index])]),
    );
    const { notes } = await between({}, { files });
    expect(notes).toHaveLength(11);
    expect(notes.at(-1)).toBe('5 more files are not read for such reasons');
  });

  test('a pointer of Git LFS is read as the text that it is', async () => {
    const pointer = (oid: string) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid.repeat(64)}\nsize 12345\n`;
    const changeSet = await between({ 'a.dat': pointer('1') }, { files: { 'a.dat': pointer('2') } });
    expect(changeSet.changes).toHaveLength(1);
    expect(changeSet.notes).toEqual([]);
  });
});

describe('text however it is spelled', () => {
  const prompt = 'messages:\n  - role: system\n    content: Sei nett, müde Grüße.\nmodel: openai/gpt-4o\n';

  test.each<[string, string | Uint8Array]>([
    ['CRLF', prompt.replaceAll('\n', '\r\n')],
    ['Latin-1', Buffer.from(prompt, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${prompt}`, 'utf16le')],
    ['a byte order mark', `\ufeff${prompt}`],
  ])('a prompt in %s means what it meant', async (_, head) => {
    const { lanes } = await between({ 'a.prompt.yml': prompt }, { files: { 'a.prompt.yml': head } });
    expect(lanes).toEqual(['code']);
  });

  test.each<[string, (text: string) => Uint8Array]>([
    ['Latin-1', (text) => Buffer.from(text, 'latin1')],
    ['big-endian UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('one changed letter of a prompt in %s is a changed prompt, in its line', async (_, encode) => {
    const changeSet = await between(
      { 'a.prompt.yml': encode(prompt) },
      { files: { 'a.prompt.yml': encode(prompt.replace('müde', 'mude')) } },
    );
    expect(changeSet.changes.map(({ lane, line }) => [lane, line])).toEqual([['prompt', 1]]);
    expect(changeSet.notes).toEqual([
      expect.stringMatching(/^a\.prompt\.yml is not read as a prompt: it is not UTF-8 .+; save it as UTF-8$/u),
    ]);
  });

  test('line breaks alone change nothing in code and documentation either', async () => {
    const changeSet = await between(
      { 'a.py': 'a\nb\n', 'a.md': 'a\nb\n' },
      { files: { 'a.py': 'a\r\nb\r\n', 'a.md': 'a\r\nb\r\n' } },
    );
    expect(changeSet.changes.map(({ facet }) => facet)).toEqual(['layout', 'layout']);
  });

  test.each(['a b.md', 'quo"te.md', "apo'strophe.md", 'line\nbreak.md', '-x.md', 'é/日本.md'])(
    'a prompt is read under the name %j',
    async (name) => {
      const path = `prompts/${name}`;
      const { changes } = await between({ [path]: 'Be kind.' }, { files: { [path]: 'Be terse.' } });
      expect(changes.map((change) => [change.path, change.lane])).toEqual([[path, 'prompt']]);
    },
  );

  test('a name of bytes that are no UTF-8 is spelled, and its content read', async () => {
    const repository = build(target);
    const blob = repository.feed('Be kind.', 'hash-object', '-w', '--stdin');
    const entry = Buffer.concat([
      Buffer.from(`100644 ${blob}\tprompts/caf`),
      Buffer.from([0xe9]),
      Buffer.from('.md\0'),
    ]);
    repository.feed(entry, 'update-index', '-z', '--index-info');
    const tree = repository.git('write-tree');
    const head = repository.git('commit-tree', '-p', 'target', '-m', 'x', tree);
    const changeSet = await detectIn(repository.folder, { policy: 'target', head: { revision: head } });
    expect(told(changeSet)).toEqual([['prompts/caf\\xe9.md', 'prompt', 'text added']]);
  });
});

describe('what a push is compared with', () => {
  const push = (before: string | undefined, defaultBranch?: string) => ({ before, defaultBranch });

  test.each([
    ['a clone', detectIn],
    ['the server alone', detectAt],
  ])('the first push of a repository adds everything, read from %s', async (_, look) => {
    const repository = build({ name: 'head', files: triageProject });
    const place = look === detectIn ? repository.folder : repository.url;
    const changeSet = await look(place, { policy: push(undefined), head: { revision: repository.id('head') } });
    expect(changeSet).toMatchObject({
      base: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
      lanes: ['prompt', 'model', 'code', 'evals', 'docs'],
      suites: ['triage'],
      notes: ['there is nothing to compare with, so everything is added'],
    });
    expect(new Set(changeSet.changes.map(({ path }) => path))).toEqual(new Set(Object.keys(triageProject)));
  });

  test('a push is what it brings over the commit before it, merges included', async () => {
    const repository = build(
      target,
      { name: 'side', files: promptEdit },
      { name: 'trunk', parents: ['target'], files: codeEdit },
      { name: 'head', parents: ['trunk', 'side'], files: promptEdit },
    );
    const head = { revision: 'head' };
    const changeSet = await detectIn(repository.folder, { policy: push(repository.id('trunk')), head });
    expect(changeSet).toMatchObject({ base: repository.id('trunk'), lanes: ['prompt'], notes: [] });
  });

  test('a forced push counts from where the two parted', async () => {
    const repository = build(
      target,
      { name: 'before', files: codeEdit },
      { name: 'head', parents: ['target'], files: promptEdit },
    );
    const changeSet = await detectIn(repository.folder, {
      policy: push(repository.id('before')),
      head: { revision: 'head' },
    });
    expect(changeSet).toMatchObject({
      policy: repository.id('before'),
      base: repository.id('target'),
      lanes: ['prompt'],
    });
  });

  test('a forced push over a commit that the server has dropped is compared with the default branch', async () => {
    const repository = build(target, { name: 'head', files: promptEdit });
    const gone = 'c'.repeat(40);
    const compared = { policy: push(gone, 'target'), head: { revision: repository.id('head') } };
    const clone = repository.clone('--depth=1', '--branch=head');
    toRemove.push(clone);
    for (const changeSet of [await detectAt(repository.url, compared), await detectIn(clone.folder, compared)]) {
      expect(changeSet).toMatchObject({ policy: repository.id('target'), lanes: ['prompt'] });
      expect(changeSet.notes).toEqual([
        'cccccccccccc, which this push came over, is nowhere to be had',
        'compared with target',
      ]);
    }
  });

  test('the same on the default branch itself adds everything rather than passing unseen', async () => {
    const repository = build(target, { name: 'head', files: promptEdit });
    const changeSet = await detectAt(repository.url, {
      policy: push('c'.repeat(40)),
      head: { revision: repository.id('head') },
    });
    expect(changeSet.lanes).toEqual(['prompt', 'model', 'code', 'evals', 'docs']);
    expect(changeSet.notes).toHaveLength(2);
  });

  test('a new branch is compared with the default branch', async () => {
    const repository = build(target, { name: 'head', files: promptEdit });
    const compared = { policy: push(undefined, 'target'), head: { revision: repository.id('head') } };
    expect(await detectAt(repository.url, compared)).toMatchObject({
      base: repository.id('target'),
      lanes: ['prompt'],
      notes: ['compared with target'],
    });
  });

  test('a push over a history of its own is compared with what it replaced', async () => {
    const repository = build(target, { name: 'head', parents: [], files: { ...triageProject, ...promptEdit } });
    const head = { revision: 'head' };
    expect(await detectIn(repository.folder, { policy: push(repository.id('target')), head })).toMatchObject({
      base: repository.id('target'),
      lanes: ['prompt'],
      notes: [expect.stringContaining('have no common history; compared as they are')],
    });
    await expect(detectIn(repository.folder, { policy: 'target', head })).rejects.toThrow('have no common history');
  });

  test('a merge group is compared with the tip that it is built on, without a checkout', async () => {
    const repository = build(
      target,
      { name: 'pull', files: promptEdit },
      { name: 'tip', parents: ['target'], files: codeEdit },
      { name: 'group', parents: ['tip', 'pull'], files: promptEdit },
    );
    const compared = { policy: repository.id('tip'), head: { revision: repository.id('group') } };
    expect(await detectAt(repository.url, compared)).toMatchObject({ base: repository.id('tip'), lanes: ['prompt'] });
  });
});
