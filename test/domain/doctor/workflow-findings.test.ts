import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/doctor/finding.js';
import { laneReferenceOf } from '../../../src/domain/doctor/lane-reference.js';
import { expression, parseWorkflow, type Workflow } from '../../../src/domain/doctor/workflow.js';
import { workflowFindings } from '../../../src/domain/doctor/workflow-findings.js';
import { UserError } from '../../../src/domain/user-error.js';
import { aCaller, callerWith } from '../../fixtures/a-workflow.js';

const situation = { isEnterpriseServer: false, hasForks: false, hasMergeQueue: false };
const toldIn = (findings: readonly Finding[]): string[] =>
  findings.filter(({ state }) => state !== 'ok').map(({ state, says }) => `${state}: ${says}`);

test('a caller that has everything right has nothing against it', () => {
  const findings = workflowFindings([aCaller()], situation);
  expect(toldIn(findings)).toEqual([]);
  expect(findings.length).toBeGreaterThan(4);
});

const sha = 'a'.repeat(40);

const triggers = 'pull_request: { types: [opened, synchronize, reopened, edited] }';

describe('a caller is told', () => {
  test.each([
    ['a path filter', triggers, triggers.replace('{', '{ paths: ["src/**"],'), /^problem: `paths` keeps the check/],
    ['an ignoring filter', triggers, triggers.replace('{', '{ paths-ignore: [docs],'), /^problem: `paths-ignore`/],
    ['no pull_request', triggers, 'pull_request_review: {}', /^problem: pull requests do not start/],
    ['a push that starts nothing', ', synchronize', '', /^problem: `types` without `synchronize` keeps/],
    [
      'one type',
      triggers,
      'pull_request: { types: [opened, edited] }',
      /^problem: `types` without `synchronize` keeps/,
    ],
    ['another target', triggers, 'pull_request: {}', /^warning: .* pointed at another branch keeps the verdict/],
    ['another target', ', edited', '', /^warning: .* pointed at another branch keeps the verdict/],
    [
      'pull_request_target',
      'merge_group: {}',
      'merge_group: {}\n  pull_request_target: {}',
      /^problem: pull_request_target/,
    ],
    ['no merge group', '  merge_group: {}\n', '', /^warning: a merge queue would not/],
    ['no push', '  push: { branches: [main] }\n', '', /^warning: no push fills/],
    ['a tag', `gate@${sha}`, 'gate@v1', /^problem: lanegate\/lanegate\/gate@v1 is not pinned/],
    ['a short SHA', `download-artifact@${sha}`, 'download-artifact@aaaaaaa', /^problem: .* is not pinned/],
    ['the placeholder', `gate@${sha}`, `gate@${'0'.repeat(40)}`, /^problem: .* placeholder/],
    ['no always()', '    if: always()\n', '', /^problem: .* skipped when a job before it fails/],
    ['a cancelled run', 'always()', 'always() && !cancelled()', /^problem: .* skipped when a run is cancelled/],
    ['another condition', 'always()', "github.actor != 'x'", /^problem: .* skipped unless/],
    [
      'an untold gate',
      `        with: { needs: "${expression('toJSON(needs)')}" }\n`,
      '',
      /^warning: .* does not tell the gate/,
    ],
    [
      'nothing to judge',
      `actions/download-artifact@${sha}`,
      `actions/setup-node@${sha}`,
      /^problem: the gate has no run/,
    ],
    ['nothing kept', `actions/upload-artifact@${sha}`, `actions/setup-node@${sha}`, /^warning: what a run leaves/],
    ['no reading', '{ contents: read, actions', '{ actions', /^problem: the job lanes may not have `contents: read`/],
    [
      'no status',
      'actions: read, statuses: write',
      'actions: read',
      /^warning: the job lanes may not have `statuses: write`/,
    ],
    ['reading where it writes', 'actions: read, statuses: write', 'actions: read, statuses: read', /statuses: write/],
    ['every permission', 'permissions: {}', 'permissions: write-all', /^warning: `write-all`/],
    [
      'every secret',
      `{ OPENAI_API_KEY: "${expression('secrets.OPENAI_API_KEY')}" }`,
      'inherit',
      /^warning: .* every secret/,
    ],
  ])('%s', (_, one, other, told) => {
    const findings = toldIn(workflowFindings([callerWith(one, other)], situation));
    expect(findings).toEqual([expect.stringMatching(told)]);
  });

  test('that the permissions of a job are left to the repository', () => {
    const bare = callerWith('permissions: {}\n', '');
    expect(toldIn(workflowFindings([bare], situation))).toEqual([]);
    const open = callerWith('    permissions: { contents: read, statuses: write, pull-requests: write }\n', '');
    const left = { ...open, permissions: undefined };
    expect(toldIn(workflowFindings([left], situation))).toEqual([expect.stringMatching(/^warning: .* by default$/)]);
  });

  test('that no job judges', () => {
    const { jobs, ...rest } = aCaller();
    const judgeless = { ...rest, jobs: jobs.slice(0, 1) };
    expect(toldIn(workflowFindings([judgeless], situation))).toContain('problem: no job judges what was evaluated');
  });
});

test('another target branch may start a workflow of its own', () => {
  const usual = callerWith(', edited', '');
  const path = 'workflows/lanegate-retarget.yml';
  const retarget = parseWorkflow(readFileSync(path, 'utf8').replace(/@0{40}/u, `@${sha}`), path);
  expect(toldIn(workflowFindings([usual, retarget], situation))).toEqual([]);
  expect(toldIn(workflowFindings([retarget], situation))).toEqual([expect.stringContaining('no workflow checks')]);
  expect(toldIn(workflowFindings([usual], { ...situation, hasMergeQueue: true }))).toEqual([]);
});

describe('the situation', () => {
  test('a merge queue makes a missing merge_group a problem', () => {
    const findings = workflowFindings([callerWith('  merge_group: {}\n', '')], { ...situation, hasMergeQueue: true });
    expect(toldIn(findings)).toEqual([expect.stringMatching(/^problem: the merge queue waits/)]);
  });

  test('an Enterprise Server does not know reusable workflows of `$/`', () => {
    const findings = workflowFindings([aCaller()], { ...situation, isEnterpriseServer: true });
    expect(toldIn(findings)).toEqual([expect.stringMatching(/^problem: GitHub Enterprise Server/)]);
  });

  test.each([
    [true, /^warning: changes of forks/],
    [undefined, /^not-known: whether changes come from forks/],
  ])('with forks %s', (hasForks, told) => {
    expect(toldIn(workflowFindings([aCaller()], { ...situation, hasForks }))).toEqual([expect.stringMatching(told)]);
  });

  test('forks that a second workflow evaluates are well', () => {
    const text = `on: { workflow_run: { workflows: [lanegate], types: [completed] } }\njobs:\n  forks:\n    permissions: { contents: read, actions: read, statuses: write, pull-requests: write }\n    uses: lanegate/lanegate/.github/workflows/lane-fork-evaluate.yml@${sha}\n`;
    const half = parseWorkflow(text, '.github/workflows/lanegate-fork.yml');
    expect(toldIn(workflowFindings([aCaller(), half], { ...situation, hasForks: true }))).toEqual([]);
  });
});

test('a repository without a caller has a problem, whatever else it runs', () => {
  const other = parseWorkflow(
    'on: push\njobs: { a: { runs-on: x, steps: [{ run: echo }] } }',
    '.github/workflows/ci.yml',
  );
  for (const workflows of [[], [other]]) {
    expect(toldIn(workflowFindings(workflows, situation))).toEqual([
      expect.stringMatching(/^problem: no workflow checks/),
    ]);
  }
});

test.each([
  [`lanegate/lanegate@${sha}`, 'root'],
  ['fork-of/lanegate/gate@v1', 'gate'],
  ['lanegate/lanegate/.github/workflows/lane-check.yml@v1', 'lane-check'],
  ['$/detect', 'detect'],
  ['lanegate/lanegate', undefined],
  ['lanegate/other/gate@v1', undefined],
  ['evil/not-lanegate@v1', undefined],
  ['actions/checkout@v4', undefined],
  ['./gate', undefined],
])('%s names %s of Lanegate', (uses, entry) => {
  expect(laneReferenceOf(uses)?.entry).toBe(entry);
});

test.each(['jobs: {}', 'on: push', 'a: [', 'on: push\njobs: { a: { steps: text } }'])('%j is no workflow', (text) => {
  expect(() => parseWorkflow(text, '.github/workflows/x.yml')).toThrow(UserError);
});

test.each(['lanegate.yml', 'lane-override.yml', 'lanegate-deploy.yml', 'lane-rollback.yml'])(
  'the caller %s to copy lacks nothing but its release',
  (name) => {
    const workflow = parseWorkflow(readFileSync(`workflows/${name}`, 'utf8'), `.github/workflows/${name}`);
    const problems = workflowFindings([workflow, aCaller()], situation).filter(({ state }) => state === 'problem');
    expect(problems.map(({ says }) => says).filter((says) => !says.includes('placeholder'))).toEqual([]);
  },
);

test('a check without a push fills no cache, unless what deploys evaluates pushes', () => {
  const read = (name: string, change = (text: string) => text) =>
    parseWorkflow(change(readFileSync(`workflows/${name}`, 'utf8')), `.github/workflows/${name}`);
  const check = read('lanegate.yml', (text) => text.replace(/^ {2}push:.*\n/mu, ''));
  const told = (...workflows: Workflow[]) => workflowFindings(workflows, situation).map(({ says }) => says);
  const warning = 'no push fills the cache of answers that pull requests use';
  expect(told(check)).toContain(warning);
  expect(told(check, read('lanegate-deploy.yml'))).not.toContain(warning);
});
