import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openRepository } from '../../src/adapters/git/open-repository.js';
import type { ChangeSet } from '../../src/domain/changes/change-set.js';
import { isDeployed } from '../../src/domain/changes/lane.js';
import { detect } from '../../src/stages/detect.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
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

async function detectIn(folder: string, head = 'head', policy = 'target'): Promise<ChangeSet> {
  const git = await openRepository(folder, { environment: hermeticEnvironment });
  try {
    return await detect(
      { git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() },
      { policy, head: { revision: head }, folder: undefined },
    );
  } finally {
    await git.close();
  }
}

/** Pastes commands into a shell, below the top of the repository if there is a folder. */
const paste = (repository: TemporaryRepository, commands: readonly string[]): void => {
  const script = `set -e\n${commands.join('\n')}\n`;
  execFileSync('sh', {
    cwd: repository.folder,
    env: hermeticEnvironment,
    input: script,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
};

/** Makes the branches and answers the lanes that each touches, and whether all of them together are head. */
async function split(repository: TemporaryRepository, changeSet: ChangeSet) {
  const branches: string[] = [];
  const lanes: Record<string, readonly string[]> = {};
  for (const each of changeSet.split ?? []) {
    paste(repository, each.commands);
    const branch = repository.git('branch', '--show-current');
    branches.push(branch);
    lanes[each.lane] = (await detectIn(repository.folder, branch, changeSet.base)).lanes;
  }
  repository.git('switch', '--quiet', '--detach', changeSet.base);
  for (const branch of branches) repository.git('merge', '--quiet', '--no-edit', branch);
  const isHead = repository.git('rev-parse', 'HEAD^{tree}') === repository.git('rev-parse', `${changeSet.head}^{tree}`);
  return { lanes, isHead };
}

const main: CommitSpec = {
  name: 'target',
  files: {
    ...triageProject,
    'src/old.py': 'print("old")\nprint("older")\n',
    'src/gone.py': 'gone = True\n',
    'prompts/greeting.md': 'Say hello to {{name}} and be kind.\nBe brief, too.\n',
  },
};
const promptEdit = editedFile('prompts/triage.prompt.yml', 'one label', 'a label');
const modelEdit = editedFile('lanegate.yml', 'embedded-1', 'embedded-2');
const codeEdit = editedFile('src/app.py', 'hello', 'bye');

describe('lanes that ride together', () => {
  test('are named with the commits that carry them, and parted by commit where each is of one lane', async () => {
    const repository = build(
      main,
      { files: promptEdit, message: 'Ask for a label' },
      { files: codeEdit, message: 'Say bye' },
      { message: 'Nothing at all' },
      { files: { ...modelEdit, 'README.md': '# Sorting\n' }, message: 'Another model, documented' },
      { name: 'head', files: { 'src/new.py': 'new = 1\n' }, message: 'New' },
    );
    const changeSet = await detectIn(repository.folder);
    expect(changeSet.mixed).toBe(true);
    expect(changeSet.commits?.map(({ subject, lanes }) => [subject, lanes])).toEqual([
      ['Ask for a label', ['prompt']],
      ['Say bye', ['code']],
      ['Another model, documented', ['model', 'docs']],
      ['New', ['code']],
    ]);
    expect(changeSet.commits?.at(-1)?.sha).toBe(repository.id('head'));
    expect(changeSet.split?.every(({ commands }) => commands.some((line) => line.includes('cherry-pick')))).toBe(true);
    expect(await split(repository, changeSet)).toEqual({
      lanes: { prompt: ['prompt'], model: ['model', 'docs'], code: ['code'] },
      isHead: true,
    });
    expect(
      repository
        .git('log', '--format=%s', `split-${changeSet.head.slice(0, 8)}-code`)
        .split('\n')
        .slice(0, 2),
    ).toEqual(['New', 'Say bye']);
  });

  test('are parted by path where one commit carries several', async () => {
    const repository = build(main, {
      name: 'head',
      delete: ['src/gone.py', 'src/old.py', 'prompts/greeting.md'],
      files: {
        ...promptEdit,
        ...modelEdit,
        'src/renamed.py': 'print("old")\nprint("older")\nprint("new")\n',
        'prompts/hello.md': 'Say hello to {{name}} and be kind.\nBe brief, please.\n',
        'evals/triage.jsonl': `${triageProject['evals/triage.jsonl']}{"id":"3","vars":{"message":"x"},"expected":"billing"}\n`,
        'README.md': '# Sorting\n',
        'link.txt': { link: 'README.md' },
        library: { submodule: '1'.repeat(40) },
      },
    });
    const changeSet = await detectIn(repository.folder);
    expect(changeSet.commits?.map(({ lanes }) => lanes)).toEqual([['prompt', 'model', 'code', 'evals', 'docs']]);
    expect(await split(repository, changeSet)).toEqual({
      lanes: { prompt: ['prompt'], model: ['model'], code: ['code'], evals: ['evals'], docs: ['docs'] },
      isHead: true,
    });
  });

  const hostileNames = [
    'a b/c d.py',
    'it\'s $(touch pwned) `touch pwned` "$HOME".py',
    '-rf.py',
    ':!x.py',
    ':(exclude)y.py',
    '*.py',
    'back\\slash.py',
    '[ab].py',
    'a;touch pwned;.py',
    '~.py',
    '日本/é.py',
    '#x.py',
    '!!.py',
  ];

  test('are parted without harm whatever their files are called', async () => {
    const bystanders = { 'a.py': 'a\n', 'b.py': 'b\n', 'prompts/b.md': 'be b\n' };
    const named = (text: string) => Object.fromEntries(hostileNames.map((name) => [name, `${name}${text}\n`]));
    const prompts = Object.fromEntries(hostileNames.map((name) => [`prompts/${name}.md`, `Be kind, ${name}.\n`]));
    const repository = build(
      { name: 'target', files: { ...bystanders, ...named(' and much else that stays as it is') } },
      {
        name: 'head',
        delete: hostileNames.slice(0, 4),
        files: {
          ...Object.fromEntries(Object.entries(named(' edited')).slice(4)),
          ...prompts,
          'prompts/b.md': 'be c\n',
        },
      },
    );
    const changeSet = await detectIn(repository.folder);
    expect(changeSet.split?.map(({ lane }) => lane)).toEqual(['prompt', 'code']);
    expect(await split(repository, changeSet)).toEqual({ lanes: { prompt: ['prompt'], code: ['code'] }, isHead: true });
    expect(repository.git('ls-files', '--others')).toBe('');
  });

  test.each(['line\nbreak.py', 'bell\u0007.py', 'hidden\u200b.py', `${'deep/'.repeat(50)}x.py`])(
    'leave out the name %j, and say so',
    async (path) => {
      const repository = build(main, { name: 'head', files: { [path]: '1\n', ...codeEdit, ...promptEdit } });
      const { split: parts, notes } = await detectIn(repository.folder);
      expect(JSON.stringify(parts)).not.toContain(JSON.stringify(path).slice(1, -1));
      expect(parts?.map(({ lane }) => lane)).toEqual(['prompt', 'code']);
      expect(notes).toContainEqual(expect.stringMatching(/is left out of the commands to split/));
    },
  );

  test('say which file holds several of them, and how to part it by hand', async () => {
    const both = 'messages: [{ role: user, content: "Hello {{name}}" }]\nmodel: openai/gpt-4o\n';
    const repository = build(
      { name: 'target', files: { 'both.prompt.yml': both, 'src/app.py': '1\n' } },
      {
        name: 'head',
        files: { 'both.prompt.yml': both.replace('Hello', 'Hi').replace('4o', '4.1'), 'src/app.py': '2\n' },
      },
    );
    const { split: parts, notes, head } = await detectIn(repository.folder);
    expect(parts?.map(({ lane }) => lane)).toEqual(['code']);
    expect(notes).toEqual([
      `both.prompt.yml holds prompt and model, which no command can part: take each part with \`git --literal-pathspecs checkout --patch ${head.slice(0, 12)} -- both.prompt.yml\` on its branch, or edit it there by hand`,
    ]);
  });

  test('are parted by path where a merge is among the commits, which carries only what it made itself', async () => {
    const repository = build(
      main,
      { name: 'topic', files: promptEdit, message: 'Prompt' },
      { name: 'trunk', parents: ['target'], files: modelEdit, message: 'Model on the trunk' },
      { name: 'merged', parents: ['topic', 'trunk'], files: { ...modelEdit, ...codeEdit }, message: 'Merge' },
      { name: 'head', files: { 'README.md': '# Sorting\n' }, message: 'Docs' },
    );
    const changeSet = await detectIn(repository.folder, 'head', 'trunk');
    expect(changeSet.base).toBe(repository.id('trunk'));
    expect(changeSet.commits?.map(({ subject, lanes }) => [subject, lanes])).toEqual([
      ['Prompt', ['prompt']],
      ['Merge', ['code']],
      ['Docs', ['docs']],
    ]);
    expect(await split(repository, changeSet)).toEqual({
      lanes: { prompt: ['prompt'], code: ['code'], docs: ['docs'] },
      isHead: true,
    });
  });

  test('leave a path to hand work that two lanes share, commit by commit or as a folder', async () => {
    const both = 'messages: [{ role: user, content: "Hello {{name}}" }]\nmodel: openai/gpt-4o\n';
    const repository = build(
      { name: 'target', files: { 'both.prompt.yml': both, 'src/tool': 'print("tool")\n', 'src/app.py': '1\n' } },
      { files: { 'both.prompt.yml': both.replace('Hello', 'Hi') } },
      { files: { 'both.prompt.yml': both.replace('Hello', 'Hi').replace('4o', '4.1'), 'src/app.py': '2\n' } },
      { name: 'head', files: { 'src/tool/x.prompt.yml': both, 'src/tool/y.md': 'y' }, delete: ['src/tool'] },
    );
    const changeSet = await detectIn(repository.folder);
    const shared = changeSet.notes.map((note) => note.replace(/, which no command.*/, ''));
    expect(shared).toEqual([
      'both.prompt.yml holds prompt and model',
      'src/tool is touched by several lanes',
      'src/tool/x.prompt.yml holds prompt and model',
      'src/tool/y.md is touched by several lanes',
    ]);
    expect(changeSet.split?.map(({ lane, commands }) => [lane, commands.at(-2)])).toEqual([
      ['code', `git checkout ${changeSet.head} -- src/app.py`],
    ]);
  });

  test('are named after a shallow clone that has none of the history between, which stays as it was', async () => {
    const origin = build(
      main,
      { name: 'one', files: promptEdit },
      { name: 'two', files: codeEdit },
      { name: 'head', files: { 'src/new.py': '1\n' } },
    );
    const clone = origin.clone('--depth=1', '--branch=head');
    toRemove.push(clone);
    const before = clone.git('rev-list', '--all', '--count');
    const { commits } = await detectIn(clone.folder, 'HEAD', origin.id('target'));
    expect(commits?.map(({ sha, lanes }) => [sha, lanes])).toEqual([
      [origin.id('one'), ['prompt']],
      [origin.id('two'), ['code']],
      [origin.id('head'), ['code']],
    ]);
    expect(clone.git('rev-list', '--all', '--count')).toBe(before);
  });

  test('are told without their commits where the history is cut off and no server is there', async () => {
    const origin = build(main, { name: 'one', files: promptEdit }, { name: 'head', files: codeEdit });
    const clone = origin.clone('--depth=1', '--branch=head');
    toRemove.push(clone);
    clone.git('fetch', '--quiet', '--depth=1', 'origin', 'target');
    // Both sides are here, and that one is the ancestor of the other is not known.
    clone.git('remote', 'remove', 'origin');
    await expect(detectIn(clone.folder, 'HEAD', origin.id('target'))).rejects.toThrow('is cut off');
  });

  test('name the newest fifty commits of many', async () => {
    const edits = Array.from({ length: 60 }, (_, index) => ({ files: { 'src/app.py': `print(${index})\n` } }));
    const git = inMemoryGit([main, ...edits, { name: 'head', files: promptEdit }]);
    const request = { policy: 'target', head: { revision: 'head' }, folder: undefined };
    const {
      commits,
      notes,
      split: parts,
    } = await detect({ git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() }, request);
    expect(commits).toHaveLength(50);
    expect(commits?.at(-1)).toMatchObject({ sha: git.id('head'), lanes: ['prompt'] });
    expect(notes).toEqual(['only the newest 50 commits of this change are named']);
    expect(parts?.map(({ lane }) => lane)).toEqual(['prompt', 'code']);
  });

  test('ask uncommitted work to be committed, and name the commits below it', async () => {
    const git = inMemoryGit([main, { name: 'head', files: promptEdit, message: 'Prompt' }], { files: codeEdit });
    const changeSet = await detect(
      { git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() },
      { policy: 'target', head: 'worktree', folder: undefined },
    );
    expect(changeSet.commits?.map(({ subject, lanes }) => [subject, lanes])).toEqual([['Prompt', ['prompt']]]);
    expect(changeSet.split).toBeUndefined();
    expect(changeSet.notes).toEqual(['commit this work to be told how to split it']);
  });

  test('what is of one lane says nothing of it', async () => {
    const git = inMemoryGit([main, { name: 'head', files: { ...codeEdit, 'README.md': 'x' } }]);
    const request = { policy: 'target', head: { revision: 'head' }, folder: undefined };
    const changeSet = await detect({ git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() }, request);
    expect([changeSet.commits, changeSet.split].filter(isDefined)).toEqual([]);
    expect(changeSet.lanes.filter(isDeployed)).toEqual(['code']);
  });
});

const isDefined = (value: unknown): boolean => value !== undefined;
