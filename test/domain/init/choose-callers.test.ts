import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CallerWish, chooseCallers, isElsewhere } from '../../../src/domain/init/choose-callers.js';
import { forkEnvironment } from '../../../src/domain/init/next-steps.js';
import { UserError } from '../../../src/domain/user-error.js';

const wish = {
  keys: ['OPENAI_API_KEY'],
  forks: false,
  oneJob: false,
  isElsewhere: false,
  isChecked: false,
  isToWatch: false,
};
const chosen = (change: Partial<CallerWish>) => chooseCallers({ ...wish, ...change }).map(({ template }) => template);

describe('the workflows that a repository needs', () => {
  test.each<[string, Partial<CallerWish>, string[]]>([
    ['are the check and the override', {}, ['lanegate.yml', 'lanegate-retarget.yml', 'lane-override.yml']],
    [
      'in one job, where that is wanted',
      { oneJob: true },
      ['lanegate-one-job.yml', 'lanegate-retarget.yml', 'lane-override.yml'],
    ],
    [
      'in one job, where a key has a name that no reusable workflow hands on',
      { keys: ['GROQ_API_KEY'] },
      ['lanegate-one-job.yml', 'lanegate-retarget.yml', 'lane-override.yml'],
    ],
    ['call nothing on an Enterprise Server', { isElsewhere: true }, ['lanegate-one-job.yml', 'lanegate-retarget.yml']],
    [
      'ask again at night, where a suite can tell anything by that, on an Enterprise Server too',
      { isToWatch: true, isElsewhere: true },
      ['lanegate-one-job.yml', 'lanegate-retarget.yml', 'lanegate-drift.yml'],
    ],
    ['have no second check', { isChecked: true }, ['lane-override.yml']],
    [
      'evaluate forks, where that is wanted',
      { forks: true },
      ['lanegate.yml', 'lanegate-retarget.yml', 'lanegate-fork.yml', 'lane-override.yml'],
    ],
  ])('%s', (_, change, templates) => {
    expect(chosen(change)).toEqual(templates);
  });

  test('never deploy: what deploys is for people to write', () => {
    const truths = [true, false];
    for (const forks of truths)
      for (const oneJob of truths)
        for (const isChecked of truths)
          expect(chosen({ forks, oneJob, isChecked })).not.toContain('lanegate-deploy.yml');
  });

  test.each([{ keys: ['OPENAI_API_KEY', 'GROQ_API_KEY'] }, { isElsewhere: true }])(
    'cannot evaluate forks with %j',
    (change) => {
      expect(() => chosen({ ...change, forks: true })).toThrow(UserError);
    },
  );
});

test.each([
  ['git@github.com:acme/shop.git', false],
  ['ssh://git@ssh.github.com:443/acme/shop.git', false],
  ['https://acme.ghe.com/acme/shop', false],
  ['https://github.acme.example/acme/shop.git', true],
  ['git@github.com.evil.example:acme/shop.git', true],
  ['/srv/git/shop.git', false],
  [undefined, false],
])('an origin of %s is elsewhere: %s', (origin, expected) => {
  expect(isElsewhere(origin)).toBe(expected);
});

test('the environment that a person is told to make is the one that the workflow for forks names', () => {
  const { jobs } = parse(readFileSync('workflows/lanegate-fork.yml', 'utf8'));
  expect(jobs.forks.with.environment).toBe(forkEnvironment);
});
