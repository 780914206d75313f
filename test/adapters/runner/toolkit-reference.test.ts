import * as toolkit from '@actions/core';
import { afterEach, describe, expect, test } from 'vitest';
import { githubLog } from '../../../src/adapters/runner/github-log.js';
import { GithubRunner } from '../../../src/adapters/runner/github-runner.js';
import { createMaskSecret } from '../../../src/adapters/runner/mask-secret.js';
import { GithubStep } from './github-step.js';

let step: GithubStep;

afterEach(() => step.stop());

const inputs = { verdict: ' pass \n', 'two words': 'x', empty: '' };
const runner = new GithubRunner(
  () => Promise.reject(new Error('no event')),
  (text) => text,
);

/** What one way of speaking to the runner leaves behind: its commands, its files, its summary. */
async function traceOf(speak: () => void | Promise<void>) {
  step = new GithubStep(inputs);
  await speak();
  const files = { outputs: step.outputs(), variables: step.variables(), saved: step.saved(), summary: step.summary() };
  const trace = { output: step.output, ...files, exitCode: process.exitCode };
  step.stop();
  return trace;
}

const plain = 'plain 100 % text';
const lines = 'one\ntwo';

describe("what the runner sees is what GitHub's own toolkit would have written:", () => {
  test.each<[string, () => void | Promise<void>, () => void | Promise<void>]>([
    ['a debug line', () => githubLog.debug(plain), () => toolkit.debug(plain)],
    ['a line', () => githubLog.info(plain), () => toolkit.info(plain)],
    ['a warning of two lines', () => githubLog.warn(lines), () => toolkit.warning(lines)],
    ['a failure', () => runner.fail(lines), () => toolkit.setFailed(lines)],
    [
      'a warning at a place',
      () => runner.annotate({ level: 'warning', path: 'a,b:c 100%.yml', line: 3, message: lines }),
      () => toolkit.warning(lines, { file: 'a,b:c 100%.yml', startLine: 3 }),
    ],
    ['a mask', () => createMaskSecret()('key%0A'), () => toolkit.setSecret('key%0A')],
    ['an output of two lines', () => runner.setOutputs({ a: lines }), () => toolkit.setOutput('a', lines)],
    [
      'a variable of two lines',
      () => runner.exportVariables({ A_VARIABLE: lines }),
      () => toolkit.exportVariable('A_VARIABLE', lines),
    ],
    ['state of two lines', () => runner.saveState({ a: lines }), () => toolkit.saveState('a', lines)],
    [
      'a summary',
      () => runner.writeSummary('# One\n'),
      async () => void (await toolkit.summary.addRaw('# One\n').write()),
    ],
  ])('%s', async (_, ours, theirs) => {
    expect(await traceOf(ours)).toEqual(await traceOf(theirs));
  });

  test('and it reads state alike', () => {
    step = new GithubStep();
    process.env['STATE_gateway'] = lines;
    expect(runner.state('gateway')).toBe(toolkit.getState('gateway'));
  });

  test('and it reads inputs alike', () => {
    step = new GithubStep(inputs);
    const given = Object.keys(inputs).map((name) => [name, toolkit.getInput(name)] as const);
    expect(runner.inputs(Object.keys(inputs))).toEqual(Object.fromEntries(given.filter(([, value]) => value !== '')));
  });
});
