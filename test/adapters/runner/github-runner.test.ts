import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fitSummary, GithubRunner } from '../../../src/adapters/runner/github-runner.js';
import type { Annotation } from '../../../src/domain/report/annotations.js';
import type { Runner } from '../../../src/ports/runner.js';
import type { WorkflowCommand } from '../../fixtures/workflow-commands.js';
import { runnerContract } from '../../ports/runner.contract.js';
import { GithubStep } from './github-step.js';

function annotationOf({ name, properties, message }: WorkflowCommand): Annotation[] {
  const { file: path, line } = properties;
  if ((name !== 'error' && name !== 'warning') || path === undefined) return [];
  return [{ level: name, path, line: line === undefined ? undefined : Number(line), message }];
}

const asIs = (text: string): string => text;
const noEvent = () => Promise.reject(new Error('no event'));

runnerContract('GitHub Actions', async ({ inputs, event, state }) => {
  const step = new GithubStep(inputs);
  Object.assign(process.env, {
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '12',
    GITHUB_RUN_ATTEMPT: '1',
    ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
  });
  return {
    runner: new GithubRunner(async () => event, asIs),
    outputs: () => step.outputs(),
    variables: () => step.variables(),
    saved: () => step.saved(),
    summary: () => step.summary(),
    failures: () => step.commands().flatMap(({ name, message }) => (name === 'error' ? [message] : [])),
    annotations: () => step.commands().flatMap(annotationOf),
    stop: () => step.stop(),
  };
});

describe('a step of GitHub Actions', () => {
  let step: GithubStep;
  let runner: Runner;

  beforeEach(() => {
    step = new GithubStep();
    runner = new GithubRunner(noEvent, (text) => text.replaceAll('planted', '***'));
  });

  afterEach(() => step.stop());

  test('fails with exit code 1 and one error annotation', () => {
    runner.fail('accuracy fell');
    expect(process.exitCode).toBe(1);
    expect(step.commands()).toEqual([{ name: 'error', properties: {}, message: 'accuracy fell' }]);
  });

  test('tells no secret in its summary, its failure or an annotation', async () => {
    await runner.writeSummary('the key is planted');
    runner.fail('planted is refused');
    runner.annotate({ level: 'error', path: 'a.py', line: 1, message: 'no planted here' });
    expect(step.summary()).toBe('the key is ***');
    expect(step.commands().map(({ message }) => message)).toEqual(['*** is refused', 'no *** here']);
  });

  test('cannot be commanded by the message of a failure', () => {
    runner.fail('bad case\n::set-output name=verdict::pass\r##[add-mask]a%0A::stop-commands::b');
    expect(step.commands().map(({ name }) => name)).toEqual(['error']);
    expect(step.output.trimEnd().split('\n')).toHaveLength(1);
    expect(step.commands()[0]?.message).not.toContain('\n::');
  });

  test('cannot be commanded by the place or the message of an annotation', () => {
    const hostile = 'a,line=9::x\n::set-output name=verdict::pass\r##[add-mask]a%0A';
    runner.annotate({ level: 'warning', path: hostile, line: 1, message: hostile });
    expect(step.output.trimEnd().split('\n')).toHaveLength(1);
    expect(step.commands()).toMatchObject([{ name: 'warning', properties: { line: '1' } }]);
  });

  test('has a page of its own for a later attempt, and none where nothing says so', () => {
    const place = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '12' };
    Object.assign(process.env, { ...place, GITHUB_RUN_ATTEMPT: '3' });
    expect(runner.runUrl()).toBe('https://github.example/acme/shop/actions/runs/12/attempts/3');
    delete process.env['GITHUB_RUN_ID'];
    expect(runner.runUrl()).toBeUndefined();
  });

  test('writes no summary where there is no page for it', async () => {
    delete process.env['GITHUB_STEP_SUMMARY'];
    await expect(runner.writeSummary('# One')).resolves.toBeUndefined();
  });

  test('writes outputs, variables and state to their files only', () => {
    runner.setOutputs({ verdict: 'pass' });
    runner.exportVariables({ OPENAI_API_KEY: 'one-job' });
    runner.saveState({ gateway: '1' });
    expect(step.output).toBe('');
  });
});

describe('a summary', () => {
  test('within the limit stays whole', () => {
    expect(fitSummary('# Über\n', 8)).toBe('# Über\n');
  });

  test('over the limit is cut at a line and says so', () => {
    const fitted = fitSummary('ü'.repeat(100).concat('\n').repeat(10), 700);
    expect(Buffer.byteLength(fitted)).toBeLessThanOrEqual(700);
    expect(fitted).toMatch(/^(ü{100}\n){2,3}\n\n_This summary was cut/);
  });

  test('without any line is cut all the same', () => {
    expect(Buffer.byteLength(fitSummary('x'.repeat(2_000_000)))).toBeLessThanOrEqual(1024 * 1024);
  });
});
