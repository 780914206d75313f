import { describe, expect, test } from 'vitest';
import type { MetricVerdict } from '../../../../src/domain/gate/verdict.js';
import { nextStep, reproduceNote } from '../../../../src/domain/report/words/next-step.js';
import { aSpoiltCorpus } from '../../../fixtures/a-corpus.js';
import {
  aMetricVerdict,
  anInconclusiveVerdict,
  aPassingVerdict,
  aSuiteVerdict,
  aVerdict,
  someLanes,
} from '../../../fixtures/a-verdict.js';

test('names the owner of the lane that failed, and the command that shows it again', () => {
  expect(nextStep(aVerdict())).toEqual({
    owners: [{ owner: '@acme/ai', of: 'prompt' }],
    advice: 'Look at the cases that got worse, fix the change and push again.',
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

test('of a score below its floor is not to look at what got worse', () => {
  const floor = { bound: 0.8, interval: [0.65, 0.76] as [number, number], verdict: 'fail' as const };
  const metrics = [aMetricVerdict({ difference: null, interval: null, pass_bound: null, floor })];
  expect(nextStep(aVerdict({ suites: [aSuiteVerdict({ metrics })] })).advice).toBe(
    'Look at the cases with low scores, fix the change and push again.',
  );
});

describe('an adoption', () => {
  const adopting = anInconclusiveVerdict({ adoption: true, mixed: true });

  test('is advised to merge for a baseline, and neither to look at what got worse nor to split', () => {
    expect(nextStep(adopting).advice).toBe(
      'Nothing was compared, since the target branch has no suites yet. Merge this change to have a baseline, or set ' +
        'a floor that head can be held to without one.',
    );
  });

  test('is not told to set a floor where every suite has one', () => {
    const floor: MetricVerdict['floor'] = { bound: 0.7, interval: [0.72, 0.9], verdict: 'pass' };
    const suites = [aSuiteVerdict({ metrics: [aMetricVerdict({ floor })] })];
    expect(nextStep({ ...adopting, suites }).advice).toMatch(/Merge this change to have a baseline\.$/);
  });

  test('is told when the gate blocks what it cannot tell', () => {
    expect(nextStep({ ...adopting, blocks: true }).advice).toContain('set to block what it cannot tell');
  });
});

describe('the command', () => {
  test('is left out for a change that nothing reaches', () => {
    expect(nextStep(aVerdict({ verdict: 'not-affected', blocks: false })).command).toBeUndefined();
  });

  test('checks the worktree again where head was one, whatever its tree is called', () => {
    const verdict = aVerdict({ worktree: true, head: 'a b' });
    expect(nextStep(verdict).command).toBe('lanegate check --base 0d9c57e1f4a2 --worktree');
  });

  test.each(['$(rm -rf ~)', 'a;b', '-x', 'a b', '`id`', 'a\nb'])('is left out where a commit reads %p', (head) => {
    expect(nextStep(aVerdict({ head })).command).toBeUndefined();
  });
});

test('of suites of which nothing was measured is to mend what is told of them, not to add cases', () => {
  const unmeasured = aSuiteVerdict({ verdict: 'inconclusive', reason: 'no judge is named', metrics: [] });
  const { advice } = nextStep(anInconclusiveVerdict({ suites: [unmeasured] }));
  expect(advice).toMatch(/^Mend what the table says of each suite.*The gate only warns of what it cannot tell\.$/);
  const measured = anInconclusiveVerdict({ suites: [...anInconclusiveVerdict().suites, unmeasured] });
  expect(nextStep(measured).advice).toContain('Look at the cases that got worse');
});

test.each([
  ['that no suite evaluates', []],
  ['that the suites which passed do not evaluate', aPassingVerdict().suites],
])('of a change %s sends nobody to cases, and asks for none', (_, suites) => {
  expect(nextStep(anInconclusiveVerdict({ suites })).advice).toBe(
    'Have a suite evaluate what the headline names, or mend it: more cases would not help. ' +
      'The gate only warns of what it cannot tell.',
  );
});

test('of metrics that cannot be told sends nobody to cases that got worse where none did', () => {
  const [suite] = anInconclusiveVerdict().suites;
  const metrics = (suite?.metrics ?? []).map((metric) => ({ ...metric, cases_worse: 0 }));
  const { advice } = nextStep(anInconclusiveVerdict({ suites: [aSuiteVerdict({ ...suite, metrics })] }));
  expect(advice).toBe(
    'No case got worse, and more cases would give an answer. The gate only warns of what it cannot tell.',
  );
});

describe('what to know of the command', () => {
  const asks = 'It asks the models again unless their answers are cached, so paid models need the same keys.';
  const asksNobody = 'It asks no model, so it needs no key.';
  const receipt = { digest: 'sha256:1' };
  const corpora = [aSpoiltCorpus({ verdict: 'error' })];

  test.each([
    ['suites ran', asks, aVerdict({ receipt })],
    ['nothing but documents changed', asksNobody, anInconclusiveVerdict({ suites: [], receipt })],
    ['a contract of a corpus cannot be read', asksNobody, aVerdict({ verdict: 'error', suites: [], receipt, corpora })],
    ['a suite did not run', asks, aVerdict({ verdict: 'error', suites: [], receipt })],
    ['nothing was evaluated yet', asks, anInconclusiveVerdict({ suites: [] })],
  ])('is true where %s', (_, note, verdict) => {
    expect(reproduceNote(verdict)).toBe(note);
  });
});
