import { describe, expect, test } from 'vitest';
import type { ChangeSet } from '../../src/domain/changes/change-set.js';
import { detect } from '../../src/stages/detect.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { notingGit } from '../fakes/noting-git.js';
import type { CommitSpec } from '../fixtures/commit-spec.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { triageProject } from '../fixtures/triage-project.js';

const lane = '.github/workflows/lanegate.yml';
const workflow = (timeout: number): string =>
  `on: pull_request\njobs: { gate: { timeout-minutes: ${timeout}, steps: [{ uses: lanegate/lanegate@0123 }] } }\n`;

const project = { ...triageProject, '.github/workflows/ci.yml': 'on: push\njobs: {}\n' };
const main: CommitSpec = { name: 'main', files: { ...project, [lane]: workflow(5) } };

async function detected(commits: readonly CommitSpec[], policy = 'main'): Promise<ChangeSet> {
  const ports = { git: inMemoryGit(commits), files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() };
  return detect(ports, { policy, head: { revision: 'head' }, folder: undefined });
}

describe('a change says which lane workflows it edits', () => {
  test.each<[string, CommitSpec, string[] | undefined]>([
    ['an edit', { files: { [lane]: workflow(9) } }, [lane]],
    ['a comment alone, since nobody reads it for them', { files: { [lane]: `# once\n${workflow(5)}` } }, [lane]],
    ['a second one', { files: { '.github/workflows/more.yaml': workflow(5) } }, ['.github/workflows/more.yaml']],
    ['a deletion', { delete: [lane] }, [lane]],
    ['another workflow', { files: { '.github/workflows/ci.yml': 'on: pull_request\njobs: {}\n' } }, undefined],
    ['code', { files: { 'src/app.py': 'print(1)\n' } }, undefined],
  ])('%s', async (_, head, expected) => {
    expect((await detected([main, { name: 'head', ...head }])).lane_workflows).toEqual(expected);
  });

  test('the files of an action that one uses and that is a Dockerfile alone', async () => {
    const using = `${workflow(5)}  # none of it\n`.replace('steps: [', 'steps: [{ uses: ./tools/image }, ');
    const files = {
      ...project,
      [lane]: using,
      'tools/image/Dockerfile': 'FROM scratch\n',
      'tools/image/run.sh': 'a\n',
    };
    const head = { name: 'head', files: { 'tools/image/run.sh': 'b\n' } };
    expect((await detected([{ name: 'main', files }, head])).lane_workflows).toEqual(['tools/image/run.sh']);
  });

  test('a submodule that has an action which one uses', async () => {
    const files = { ...project, [lane]: workflow(5).replace('steps: [', 'steps: [{ uses: ./vendor/gate }, ') };
    const commits = [
      { name: 'main', files: { ...files, vendor: { submodule: 'a'.repeat(40) } } },
      { name: 'head', files: { vendor: { submodule: 'b'.repeat(40) } } },
    ];
    expect((await detected(commits)).lane_workflows).toEqual(['vendor']);
  });

  test('but not the one that adopts Lanegate', async () => {
    const adopting = await detected([
      { name: 'main', files: project },
      { name: 'head', files: { [lane]: workflow(5) } },
    ]);
    expect(adopting.lane_workflows).toBeUndefined();
  });

  test('also over a merge base from before the target branch had one', async () => {
    const commits: CommitSpec[] = [
      { name: 'old', files: project },
      { name: 'main', parents: ['old'], files: { [lane]: workflow(5) } },
      { name: 'head', parents: ['old'], files: { [lane]: workflow(9) } },
    ];
    expect((await detected(commits)).lane_workflows).toEqual([lane]);
  });
});

test('workflows are read only where a change may be of one', async () => {
  const git = inMemoryGit([main, { name: 'head', files: { 'src/app.py': 'print(1)\n' } }]);
  const blob = (await git.list(git.id('main'))).find(({ path }) => path === lane)?.blob;
  const read: string[] = [];
  await detect(
    { git: notingGit(git, read), files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() },
    { policy: 'main', head: { revision: 'head' }, folder: undefined },
  );
  expect(blob).toBeDefined();
  expect(read).not.toContain(blob);
});
