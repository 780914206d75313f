import { describe, expect, test } from 'vitest';
import { History, type PastCommit } from '../../src/domain/changes/history.js';
import type { Git, HistoryCommit } from '../../src/ports/git.js';
import { scoreHistory } from '../../src/stages/history.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { notingGit } from '../fakes/noting-git.js';
import type { CommitSpec } from '../fixtures/commit-spec.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

const commits: readonly CommitSpec[] = [
  { name: 'first', files: triageProject, message: 'First' },
  { name: 'prompt', files: editedFile('prompts/triage.prompt.yml', 'one label', 'a label') },
  { name: 'side', parents: ['first'], files: editedFile('src/app.py', 'hello', 'bye') },
  {
    name: 'merge',
    parents: ['prompt', 'side'],
    files: editedFile('src/app.py', 'hello', 'bye'),
  },
  { name: 'nothing' },
];

async function score(git: Git, count: number, head = 'HEAD', signal?: AbortSignal) {
  const past: PastCommit[] = [];
  const progress = collectingProgress();
  const result = await scoreHistory(
    { git, progress, syntax: shippedSyntax },
    { head, count, signal, onCommit: (commit) => past.push(commit) },
  );
  return { ...result, past, progress };
}

describe('a history', () => {
  test('is scored commit by commit against the first parent, a root against nothing', async () => {
    const git = inMemoryGit(commits);
    const { past, head, notes, progress } = await score(git, 10);
    expect(past.map(({ sha, lanes }) => [sha, lanes])).toEqual([
      [git.id('nothing'), []],
      [git.id('merge'), ['code']],
      [git.id('side'), ['code']],
      [git.id('prompt'), ['prompt']],
      [git.id('first'), ['prompt', 'model', 'code', 'evals', 'docs']],
    ]);
    expect(past.at(-1)).toMatchObject({
      subject: 'First',
      changes: expect.arrayContaining([expect.objectContaining({ lane: 'model' })]),
    });
    expect(History.parse({ version: 1, head, commits: past, notes })).toMatchObject({ head: git.id('nothing') });
    expect(progress.states.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5]);
    expect(progress.isFinished).toBe(true);
  });

  test('goes back as far as it is asked to, from the head it is given', async () => {
    const git = inMemoryGit(commits);
    expect((await score(git, 2, 'prompt')).past.map(({ sha }) => sha)).toEqual(
      ['prompt', 'first'].map((name) => git.id(name)),
    );
    await expect(score(git, 2, 'nowhere')).rejects.toThrow('there is no commit `nowhere`');
  });

  test('is declared by the lanegate.yml of its head', async () => {
    const git = inMemoryGit([
      { files: { 'texts/ask.tmpl': 'Ask.' } },
      { name: 'old', files: { 'texts/ask.tmpl': 'Ask kindly.' } },
      { files: { 'lanegate.yml': 'version: 1\nprompts: { ask: texts/ask.tmpl }\n' } },
    ]);
    expect((await score(git, 3)).past[1]).toMatchObject({ sha: git.id('old'), lanes: ['prompt'] });
  });

  test('reads each content once a batch, and a commit over all limits all the same', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1500 }, (_, index) => [`src/${index}.py`, `print(${index})\n`]),
    );
    const read: string[] = [];
    const edits = Array.from({ length: 5 }, (_, index) => ({ files: { 'src/0.py': `print(-${index})\n` } }));
    const git = notingGit(inMemoryGit([{ files }, ...edits]), read);
    const { past } = await score(git, 10);
    expect(past.map(({ changes }) => changes.length)).toEqual([1, 1, 1, 1, 1, 1500]);
    expect(read.length).toBe(6 + 1500);
  });

  test('leaves out a commit whose parent is not here, and says so', async () => {
    const inner = inMemoryGit(commits);
    const cut: Git = {
      ...notingGit(inner, []),
      history: async function* (head, range) {
        for await (const commit of inner.history(head, range)) {
          yield (commit.commit === inner.id('prompt') ? { ...commit, changes: 'cut-off' } : commit) as HistoryCommit;
        }
      },
    };
    const { past, notes } = await score(cut, 4);
    expect(past.map(({ sha }) => sha)).toEqual(['nothing', 'merge', 'side'].map((name) => inner.id(name)));
    expect(notes).toEqual([expect.stringContaining(`${inner.id('prompt').slice(0, 12)} is not scored`)]);
  });

  test('stops when it is told to', async () => {
    await expect(score(inMemoryGit(commits), 5, 'HEAD', AbortSignal.abort())).rejects.toThrow();
  });
});
