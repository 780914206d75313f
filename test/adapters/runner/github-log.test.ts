import { afterEach, beforeEach, expect, test } from 'vitest';
import { githubLog as log } from '../../../src/adapters/runner/github-log.js';
import { GithubStep } from './github-step.js';

let step: GithubStep;

beforeEach(() => {
  step = new GithubStep();
});

afterEach(() => step.stop());

test('debug and warnings are commands, information is a plain line', () => {
  log.debug('seed 12');
  log.warn('no price\nfor acme/large');
  log.info('two suites');
  expect(step.commands()).toEqual([
    { name: 'debug', properties: {}, message: 'seed 12' },
    { name: 'warning', properties: {}, message: 'no price\nfor acme/large' },
  ]);
  expect(step.output).toContain('\ntwo suites\n');
});

test('no message commands the runner', () => {
  for (const hostile of ['::add-mask::a', 'a\r::stop-commands::b', 'a ##[set-env name=PATH]b', '\u200b::error::c']) {
    log.info(hostile);
    log.debug(hostile);
    log.warn(hostile);
  }
  expect(new Set(step.commands().map(({ name }) => name))).toEqual(new Set(['debug', 'warning']));
});
