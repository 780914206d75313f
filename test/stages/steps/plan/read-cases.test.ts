import { expect, test } from 'vitest';
import type { YardstickCases } from '../../../../src/domain/evaluation/plan/plan-suite.js';
import type { CaseList } from '../../../../src/domain/suite/case-list.js';
import { suitesAcross } from '../../../../src/domain/suite/sides.js';
import { bringCases, readCases } from '../../../../src/stages/steps/plan/read-cases.js';
import { readSides } from '../../../../src/stages/steps/read/read-sides.js';
import { fetchingGit } from '../../../fakes/fetching-git.js';
import { inMemoryGit } from '../../../fakes/in-memory-git.js';
import { notingGit } from '../../../fakes/noting-git.js';
import type { CommitSpec } from '../../../fixtures/commit-spec.js';
import { editedFile, triageProject } from '../../../fixtures/triage-project.js';

const listed = (cases: YardstickCases['policy']) => [...(cases as CaseList)];

const datasetPath = 'evals/triage.jsonl';

/** The cases of the project's suite on both sides of a change, and how often each side's dataset was read. */
async function casesOf(change: CommitSpec) {
  const git = inMemoryGit([
    { name: 'main', files: triageProject },
    { name: 'head', ...change },
  ]);
  const main = git.id('main');
  const sides = await readSides(git, { policy: main, base: main, head: git.id('head') });
  const [suite] = suitesAcross(sides);
  if (suite === undefined) throw new Error('the project has no suite');
  const read: string[] = [];
  const cases = await readCases(notingGit(git, read), suite, sides);
  const dataset = sides.policy.blobs.get(datasetPath);
  return { cases, readsOfPolicy: read.filter((blob) => blob === dataset).length };
}

test('a dataset that head leaves as it is is read once for both', async () => {
  const { cases, readsOfPolicy } = await casesOf({ files: editedFile('src/app.py', 'hello', 'bye') });
  expect(readsOfPolicy).toBe(1);
  expect(cases.head).toHaveLength(2);
  expect(cases.policy).toEqual(cases.head);
});

test('the datasets of both sides come in one fetch', async () => {
  const git = inMemoryGit([
    { name: 'main', files: triageProject },
    { name: 'head', files: editedFile(datasetPath, 'charged twice', 'charged three times') },
  ]);
  const main = git.id('main');
  const sides = await readSides(git, { policy: main, base: main, head: git.id('head') });
  const fetches: string[][] = [];
  const fetching = fetchingGit(git, fetches);
  const suites = suitesAcross(sides);
  await bringCases(fetching, suites, sides);
  for (const suite of suites) await readCases(fetching, suite, sides);
  expect(fetches).toEqual([[sides.policy, sides.head].map(({ blobs }) => blobs.get(datasetPath))]);
});

test('a dataset that head changes stays what it is for policy', async () => {
  const { cases } = await casesOf({ files: editedFile(datasetPath, 'charged twice', 'charged three times') });
  expect(listed(cases.policy)).toMatchObject([{ vars: { message: 'I was charged twice' } }, {}]);
  expect(listed(cases.head)).toMatchObject([{ vars: { message: 'I was charged three times' } }, {}]);
});

test('a dataset that head takes from another path is not taken for the one of policy', async () => {
  const moved = editedFile('lanegate.yml', datasetPath, 'evals/other.jsonl');
  const other = '{"id":"9","vars":{"message":"Hello"},"expected":"billing"}\n';
  const { cases } = await casesOf({ files: { ...moved, 'evals/other.jsonl': other } });
  expect(cases.policy).toHaveLength(2);
  expect(listed(cases.head)).toMatchObject([{ id: '9' }]);
});

test.each([
  ['evals/other.jsonl', '{"id":"8","vars":{"message":"Hello"}}\n{"id":"9","vars":{"message":"Grüße"}}\n', 'latin1', 2],
  ['evals/other.csv', 'id,message,expected\n9,Grüße,billing\n', 'latin1', 2],
  ['evals/other.yaml', '- vars: { message: Grüße }\n', 'latin1', 1],
  ['evals/other.jsonl', '\ufeff{"id":"9","vars":{"message":"Hello"}}\n', 'utf16le', 1],
  ['evals/other.csv', '\ufeffid,message\n9,Hello\n', 'utf16le', 1],
] as const)(
  'a dataset in another encoding than UTF-8 is refused with its line: %s',
  async (path, text, encoding, line) => {
    const moved = editedFile('lanegate.yml', datasetPath, path);
    await expect(casesOf({ files: { ...moved, [path]: Buffer.from(text, encoding) } })).rejects.toMatchObject({
      message: expect.stringMatching(/^this is not UTF-8: the byte 0x(?:fc|ff)/),
      place: { path, line },
      hint: 'save the file as UTF-8',
    });
  },
);

test.each([
  ['evals/other.jsonl', '\ufeff{"id":"9","vars":{"message":"Grüße"}}\n'],
  ['evals/other.csv', '\ufeffid,message\n9,Grüße\n'],
  ['evals/other.yaml', '\ufeff- { id: "9", vars: { message: Grüße } }\n'],
])('a dataset with the byte order mark of UTF-8 is read: %s', async (path, text) => {
  const moved = editedFile('lanegate.yml', datasetPath, path);
  const { cases } = await casesOf({ files: { ...moved, [path]: Buffer.from(text) } });
  expect(listed(cases.head)).toMatchObject([{ id: '9', vars: { message: 'Grüße' } }]);
});

test('a dataset of the target branch in another encoding is told with its place', async () => {
  const git = inMemoryGit([
    {
      name: 'main',
      files: { ...triageProject, [datasetPath]: Buffer.from('{"vars":{"message":"Grüße"}}\n', 'latin1') },
    },
    { name: 'head', files: { [datasetPath]: '{"vars":{"message":"Grüße"}}\n' } },
  ]);
  const main = git.id('main');
  const sides = await readSides(git, { policy: main, base: main, head: git.id('head') });
  const [suite] = suitesAcross(sides);
  if (suite === undefined) throw new Error('the project has no suite');
  const { policy, head } = await readCases(git, suite, sides);
  expect(head).toHaveLength(1);
  expect(policy).toMatchObject({ unusable: expect.stringMatching(/evals\/triage\.jsonl:1: this is not UTF-8/) });
});
