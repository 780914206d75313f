import { expect, test } from 'vitest';
import { type MixedFile, splitLanes } from '../../../src/domain/changes/split-lanes.js';
import { processorMs } from '../../fixtures/processor-time.js';

const base = 'b'.repeat(40);
const head = 'a'.repeat(40);

const edited = (path: string, ...lanes: MixedFile['lanes']): MixedFile => ({ basePath: path, headPath: path, lanes });

const files = [edited('p.md', 'prompt'), edited('a.py', 'code')];

const aCommit = (sha: string, ...touched: MixedFile[]) => ({
  sha,
  isMerge: false,
  files: touched,
  lanes: [...new Set(touched.flatMap(({ lanes }) => lanes))],
});

test('commits of one lane each are picked in order', () => {
  const commits = [
    aCommit('1', edited('a.py', 'code')),
    aCommit('2', edited('p.md', 'prompt')),
    aCommit('3', edited('b.py', 'code')),
  ];
  expect(splitLanes({ base, head, files, commits })).toEqual({
    split: [
      {
        lane: 'prompt',
        commands: [
          `git switch --quiet --create split-aaaaaaaa-prompt ${base}`,
          'git -c merge.renames=false cherry-pick 2',
        ],
      },
      {
        lane: 'code',
        commands: [
          `git switch --quiet --create split-aaaaaaaa-code ${base}`,
          'git -c merge.renames=false cherry-pick 1 3',
        ],
      },
    ],
    notes: [],
  });
});

test.each([
  ['not all commits are known', undefined],
  ['one commit carries two deployed lanes', [aCommit('1', ...files)]],
  [
    'a merge is among them',
    [aCommit('1', edited('a.py', 'code')), { ...aCommit('2', edited('p.md', 'prompt')), isMerge: true }],
  ],
  ['two lanes share a path', [aCommit('1', edited('a.py', 'code')), aCommit('2', edited('a.py', 'prompt'))]],
  [
    "one lane's file is another one's folder",
    [aCommit('1', edited('a', 'code')), aCommit('2', edited('a/b/p.md', 'prompt'))],
  ],
  ['all commits are of one lane', [aCommit('1', edited('a.py', 'code'))]],
])('files are taken by path when %s', (_, commits) => {
  const { split, notes } = splitLanes({ base, head, files, commits });
  expect(split.map(({ lane, commands }) => [lane, commands[2]])).toEqual([
    ['prompt', `git checkout ${head} -- p.md`],
    ['code', `git checkout ${head} -- a.py`],
  ]);
  expect(notes).toEqual([]);
});

test('what never deploys rides with the file that it is in, and has a branch of its own otherwise', () => {
  const mixed = [
    edited('p.prompt.yml', 'prompt', 'evals'),
    edited('a.py', 'code', 'docs'),
    edited('README.md', 'docs'),
  ];
  const { split } = splitLanes({ base, head, files: mixed, commits: undefined });
  expect(split.map(({ lane, commands }) => [lane, commands[2]])).toEqual([
    ['prompt', `git checkout ${head} -- p.prompt.yml`],
    ['code', `git checkout ${head} -- a.py`],
    ['docs', `git checkout ${head} -- README.md`],
  ]);
});

test('nothing is offered where all lanes are in the same file', () => {
  const { split, notes } = splitLanes({ base, head, files: [edited('app.py', 'prompt', 'code')], commits: undefined });
  expect(split).toEqual([]);
  expect(notes).toEqual([expect.stringMatching(/^app\.py holds prompt and code, which no command can part: /)]);
});

test('many files to be parted by hand are counted', () => {
  const many = Array.from({ length: 30 }, (_, index) => edited(`${index}.py`, 'prompt', 'code'));
  const { notes } = splitLanes({ base, head, files: many, commits: undefined });
  expect(notes).toHaveLength(6);
  expect(notes.at(-1)).toBe('so it is with 25 more files');
});

test('ten thousand files are parted in no time', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    edited(`src/a/b/${index}.py`, index % 2 === 0 ? 'prompt' : 'code'),
  );
  const startedAtMs = processorMs();
  const { split } = splitLanes({ base, head, files: many, commits: undefined });
  expect(split).toHaveLength(2);
  expect(processorMs() - startedAtMs).toBeLessThan(2000);
});
