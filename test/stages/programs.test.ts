import { describe, expect, test } from '@jest/globals';
import { detect } from '../../src/stages/detect.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import type { CommitSpec } from '../fixtures/commit-spec.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';

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
  const ports = { git, files: inMemoryFiles(), log: collectingLog(), syntax: shippedSyntax };
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
