import { expect, test } from 'vitest';
import { ChangeSet } from '../../../src/domain/changes/change-set.js';
import { judge } from '../../../src/domain/gate/judge.js';
import { awaitingApproval, distrusted, unjudged, unknownChange } from '../../../src/domain/gate/unjudged.js';
import { Verdict } from '../../../src/domain/gate/verdict.js';
import { aChangeSet, headCommit, policyCommit } from '../../fixtures/a-change-set.js';
import { aPassingVerdict } from '../../fixtures/a-verdict.js';

const commits = { policy: policyCommit, head: headCommit };

test('nothing known is an error of every lane that deploys, and blocks', () => {
  const verdict = Verdict.parse(unjudged(commits, 'nothing says what changed'));
  expect(verdict).toMatchObject({ verdict: 'error', blocks: true, head: headCommit, policy: policyCommit });
  expect(verdict.lanes).toEqual({ prompt: 'error', model: 'error', data: 'error', code: 'error' });
  expect(verdict.blockers).toEqual([expect.objectContaining({ overridden: false, lanes: Object.keys(verdict.lanes) })]);
  expect(ChangeSet.parse(unknownChange(verdict)).lanes).toEqual(['prompt', 'model', 'data', 'code']);
});

test('a pass over what jobs left that did not succeed is an error of the lanes that the change touches', () => {
  const verdict = Verdict.parse(distrusted(aPassingVerdict(), aChangeSet(), 'the job lanes ended as failure'));
  expect(verdict).toMatchObject({ verdict: 'error', blocks: true, reason: 'the job lanes ended as failure' });
  expect(verdict.lanes).toMatchObject({ prompt: 'error', code: 'not-affected' });
  expect(verdict.blockers).toEqual([
    { verdict: 'error', lanes: ['prompt'], reason: 'the job lanes ended as failure', overridden: false },
  ]);
});

test('a change that touches nothing is then an error of all that deploys', () => {
  const nothing = aChangeSet({ lanes: [], suites: [], affected: [], changes: [] });
  const verdict = distrusted(judge(nothing, undefined), nothing, 'the job lanes ended as cancelled');
  expect(verdict).toMatchObject({ verdict: 'error', blocks: true, lanes: { code: 'error' } });
});

test('what is missing besides is told as well', () => {
  const verdict = distrusted(judge(aChangeSet(), undefined), aChangeSet(), 'the job lanes ended as failure');
  expect(verdict.reason).toBe(
    'the job lanes ended as failure; there is no evaluation of a change that reaches answers',
  );
});

test('a change from elsewhere that waits to be evaluated is open, and blocks', () => {
  const verdict = Verdict.parse(awaitingApproval(judge(aChangeSet(), undefined)));
  expect(verdict).toMatchObject({ verdict: 'inconclusive', blocks: true, lanes: { prompt: 'inconclusive' } });
  expect(verdict.reason).toContain('once somebody approves');
  expect(verdict.blockers).toEqual([expect.objectContaining({ verdict: 'inconclusive', overridden: false })]);
});
