import { describe, expect, test } from 'vitest';
import { detect } from '../../src/stages/detect.js';
import { readyPrograms } from '../../src/stages/steps/grade/supplies-of-programs.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import type { CommitSpec } from '../fixtures/commit-spec.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';

type ProgramRun = Parameters<typeof readyPrograms>[2];

const configuration = (more = ''): string => `version: 1
suites:
  - name: program
    target: { command: { run: python app/main.py } }
    ${more}
    dataset: evals/cases.jsonl
    graders: [{ type: javascript, file: evals/grade.mjs, metric: m }]
`;

async function detected(head: CommitSpec, more = 'sources: ["app/**"]') {
  const files = {
    'lanegate.yml': configuration(more),
    'app/main.py': 'print("hello")\n',
    'docs/a.md': 'One.\n',
    'evals/cases.jsonl': '{"id":"1","vars":{"text":"x"}}\n',
    'evals/grade.mjs': 'export default () => true;\n',
  };
  const git = inMemoryGit([
    { name: 'main', files },
    { name: 'head', ...head },
  ]);
  const ports = { git, files: inMemoryFiles(), log: collectingLog(), syntax: shippedSyntax, clock: fakeClock() };
  return detect(ports, { policy: 'main', head: { revision: 'head' }, folder: 'run' });
}

describe('a suite whose target is a program', () => {
  test.each<[string, NonNullable<CommitSpec['files']>, string[]]>([
    ['its code', { 'app/main.py': 'print("bye")\n' }, ['code']],
    [
      'how it is started',
      { 'lanegate.yml': configuration('sources: ["app/**"]').replace('python ', 'python3 ') },
      ['code'],
    ],
    ['its grader', { 'evals/grade.mjs': 'export default () => false;\n' }, ['evals']],
  ])('runs for a change of %s, in its lane', async (_, files, lanes) => {
    const { affected } = await detected({ files });
    expect(affected).toMatchObject([{ name: 'program', lanes }]);
  });

  test('does not run for a change that its sources leave out', async () => {
    expect((await detected({ files: { 'docs/a.md': 'Two.\n' } })).affected).toEqual([]);
  });

  test('runs for every change where it names no sources', async () => {
    expect((await detected({ files: { 'docs/a.md': 'Two.\n' } }, '')).affected).toMatchObject([{ lanes: ['docs'] }]);
  });
});

test('a variable that a program names and that is not set is told', async () => {
  const log = collectingLog();
  const open = {
    prepare: () => Promise.resolve(['DATABASE_URL']),
    model: { complete: () => Promise.reject(new Error('nobody is asked')) },
    whyNotRun: () => Promise.resolve(undefined),
    run: () => Promise.reject(new Error('nothing is run')),
    post: () => Promise.reject(new Error('nothing is posted')),
    close: () => Promise.resolve(),
  };
  const of = { run: { plans: [] }, sides: { policy: {}, head: {} }, signal: undefined } as unknown as ProgramRun;
  await readyPrograms(open, log, of);
  expect(log.messages('warn')).toEqual([
    'the variable `DATABASE_URL` is not set, so the programs that name it in `env` are not given it',
  ]);
});
