import { describe, expect, test } from '@jest/globals';
import { nextStep } from '../../../src/domain/report/next-step.js';
import { aPassingVerdict, aVerdict, someLanes } from '../../fixtures/a-verdict.js';

test('names the owner of the lane that failed, and the command that shows it again', () => {
  expect(nextStep(aVerdict())).toEqual({
    owners: [{ owner: '@acme/ai', of: 'prompt' }],
    advice: 'Look at the cases that got worse, mend the change and push again.',
    command: 'lanegate check --base 0d9c57e1f4a2 --head 9f8e7d6c5b4a',
  });
});

test('names an owner once, by the first lane', () => {
  const { owners } = nextStep(aVerdict({ lanes: someLanes({ prompt: 'fail', model: 'fail' }) }));
  expect(owners).toEqual([{ owner: '@acme/ai', of: 'prompt' }]);
});

test('calls reliability when nothing could be judged', () => {
  const { owners } = nextStep(aVerdict({ verdict: 'error', lanes: someLanes({ prompt: 'error' }) }));
  expect(owners.map(({ of }) => of)).toEqual(['reliability', 'prompt']);
});

test('calls nobody for a pass', () => expect(nextStep(aPassingVerdict()).owners).toEqual([]));

test('asks to split a change of several lanes', () => {
  expect(nextStep(aVerdict({ mixed: true })).advice).toContain('split it so that each can be rolled back alone');
});

describe('the command', () => {
  test('is left out for a change that nothing reaches', () => {
    expect(nextStep(aVerdict({ verdict: 'not-affected', blocks: false })).command).toBeUndefined();
  });

  test.each(['$(rm -rf ~)', 'a;b', '-x', 'a b', '`id`', 'a\nb'])('is left out where a commit reads %p', (head) => {
    expect(nextStep(aVerdict({ head })).command).toBeUndefined();
  });
});
