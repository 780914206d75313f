import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/index';
import { describe, expect, test, vi } from 'vitest';
import { lintWorkflows } from '../fixtures/actionlint.js';
import { readWorkflowFile, workflowOf, workflowPaths } from '../fixtures/workflow-files.js';
import { findingsIn } from '../fixtures/workflow-findings.js';

// actionlint is a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const textOf = (path: string): string => readFileSync(path, 'utf8');
const trace = new NoOperationTraceWriter();

/** What GitHub's own parser says of a workflow. */
async function parserErrors(path: string, text: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: path, content: text }, trace);
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

describe.each(workflowPaths)('%s', (path) => {
  test("is taken by GitHub's own parser", async () => {
    expect(await parserErrors(path, textOf(path))).toEqual([]);
  });

  test('asks for no more than it needs, and takes nothing for code', () => {
    expect(findingsIn(readWorkflowFile(path))).toEqual([]);
  });
});

const actionFiles = ['action.yml', ...readdirSync('.').map((name) => `${name}/action.yml`)].filter((path) =>
  existsSync(path),
);

test.each(actionFiles)("%s is taken by GitHub's own parser", (path) => {
  const { context } = parseAction({ name: path, content: textOf(path) }, trace);
  expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
});

test('reusable workflows stand where GitHub reads them, and callers where it does not', () => {
  const isCalled = (path: string): boolean => 'workflow_call' in readWorkflowFile(path).on;
  const own = workflowPaths.filter((path) => path.startsWith('.github/workflows/lane-'));
  expect(own.filter(isCalled)).toEqual(own);
  expect(workflowPaths.filter((path) => path.startsWith('workflows/')).filter(isCalled)).toEqual([]);
});

test('whoever calls a workflow says which runners it runs on', () => {
  const own = workflowPaths.filter((path) => path.startsWith('.github/workflows/lane-'));
  const runners = own.flatMap((path) => [...textOf(path).matchAll(/^ {4}runs-on: (.*)$/gmu)].map(([, label]) => label));
  expect(runners.length).toBeGreaterThan(own.length);
  expect(new Set(runners)).toEqual(new Set([`\${{ inputs.runner }}`]));
});

test('prompts and corpora are deployed by the same steps', () => {
  const ofDescriptions = /^.*(?:description:|^#).*$/gmu;
  const stepsOf = (lane: string): string =>
    textOf(`.github/workflows/lane-${lane}.yml`).replace(ofDescriptions, '').replaceAll(lane, '<lane>');
  expect(stepsOf('data')).toBe(stepsOf('prompt'));
});

describe('a mistake is found', () => {
  const [callerPath, calledPath] = ['workflows/lanegate.yml', '.github/workflows/lane-check.yml'];
  const caller = textOf(callerPath);
  const called = textOf(calledPath);

  test.each<[string, string, string, string]>([
    ['a tag in the place of a commit', '@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1', '@v8', 'unpinned-uses'],
    ['a commit without its version', ' # v8.0.1', '', 'unpinned-uses'],
    ['an input that does not exist', `needs: \${{ toJSON`, `need: \${{ toJSON`, 'unknown-input: need'],
    ['a secret that is not declared', `OPENAI_API_KEY: \${{ secrets`, `OPENAI_KEY: \${{ secrets`, 'unknown-secret'],
    ['an action that does not exist', 'lanegate/lanegate/gate@', 'lanegate/lanegate/gates@', 'missing'],
    ['a permission too many', 'contents: read # reads the', 'contents: write # reads the', 'excessive-permissions'],
    ['a permission too few', '      statuses: write # sets the status `lanegate`\n', '', 'excessive-permissions'],
    ['a permission without a reason', ' # reads the overrides in the branch lanegate', '', 'undocumented-permissions'],
    [
      'permissions that are not set',
      'permissions: {} # each job asks for what it needs\n',
      '',
      'excessive-permissions',
    ],
    [
      'all secrets',
      /secrets: # each[^\n]*\n[^\n]*\n/u.exec(caller)?.[0] ?? '?',
      'secrets: inherit\n',
      'secrets-inherit',
    ],
    [
      'a gate that a cancelled run skips',
      'if: always() # a skipped',
      'if: always() && !cancelled() # a skipped',
      'unsound-condition',
    ],
    ['a path filter', 'pull_request: {}', 'pull_request: { paths: [prompts] }', 'path-filter'],
    ['no merge queue', '  merge_group: {}', '  workflow_dispatch: {}', 'merge-queue'],
    ['a privileged trigger', '  merge_group: {}', '  pull_request_target: {}', 'dangerous-triggers'],
    ['a second line of a comment', 'name: lanegate #', '# more\nname: lanegate #', 'comments'],
    [
      'an output that no job has',
      `name: \${{ needs.lanes.outputs.artifact }}`,
      `name: \${{ needs.lanes.outputs.artifacts }}`,
      'unknown-output',
    ],
  ])('of a caller: %s', (_, from, to, finding) => {
    expect(caller).toContain(from);
    expect(findingsIn(workflowOf(callerPath, caller.replace(from, to))).join('\n')).toContain(finding);
  });

  test('of a caller: a deployment that nobody could cancel', () => {
    const deployPath = 'workflows/lanegate-deploy.yml';
    const text = textOf(deployPath).replace('!cancelled() && needs.code', 'always() && needs.code');
    expect(findingsIn(workflowOf(deployPath, text))).toEqual([expect.stringMatching(/^deploy-code: .* cancel it/u)]);
  });

  test.each<[string, string, string, string]>([
    [
      'an output that no step has',
      'steps.detect.outputs.needs-evaluation',
      'steps.detect.outputs.needs-evaluating',
      'unknown-output',
    ],
    [
      'an expression in a script',
      'run: echo "artifact=$ARTIFACT"',
      `run: echo "artifact=\${{ github.head_ref }}"`,
      'template-injection',
    ],
    ['a job without an end', '    timeout-minutes: 30\n', '', 'no-timeout'],
  ])('of a reusable workflow: %s', (_, from, to, finding) => {
    expect(called).toContain(from);
    expect(findingsIn(workflowOf(calledPath, called.replace(from, to))).join('\n')).toContain(finding);
  });

  const mistakes: readonly (readonly [string, string, string, string])[] = [
    ['a need that no job meets', 'needs: lanes', 'needs: lane', 'needs job "lane"'],
    [
      'a context that does not exist',
      'needs.lanes.outputs.artifact }}',
      'neds.lanes.outputs.artifact }}',
      'undefined variable "neds"',
    ],
    ['an unknown key', 'timeout-minutes: 10', 'timeout-minute: 10', 'unexpected key "timeout-minute"'],
    [
      'a reference without a commit',
      'lanegate/lanegate/report@0000000000000000000000000000000000000000',
      'lanegate/lanegate/report',
      'ref is missing',
    ],
    [
      'untrusted text in a script',
      '      - id: gate',
      `      - run: echo "\${{ github.event.pull_request.title }}"\n      - id: gate`,
      'potentially untrusted',
    ],
  ];

  test('by actionlint, which takes every workflow as it is', async () => {
    const broken = mistakes.map(([, from, to]) => ({ path: callerPath, text: caller.replace(from, to) }));
    const whole = workflowPaths.map((path) => ({ path, text: textOf(path) }));
    const found = await lintWorkflows([...whole, ...broken]);
    expect(found.slice(0, whole.length).flat()).toEqual([]);
    const told = found.slice(whole.length).map((all) => all.join('\n'));
    for (const [at, [name, , , message]] of mistakes.entries())
      expect([name, told[at]]).toEqual([name, expect.stringContaining(message)]);
  });

  test("by GitHub's own parser: an unknown key", async () => {
    expect(await parserErrors(callerPath, caller.replace('needs: lanes', 'need: lanes'))).not.toEqual([]);
  });
});
