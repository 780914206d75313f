import { describe, expect, test } from 'vitest';
import { admissionOf, guardedAdmission } from '../../../src/domain/admission/admission.js';
import type { CausingRun } from '../../../src/domain/admission/causing-run.js';
import type { EnvironmentProtection } from '../../../src/domain/admission/protection.js';
import { type ListedPullRequest, standingOf } from '../../../src/domain/admission/standing.js';
import { aCausingRun, aListedPullRequest } from './a-causing-run.js';

const other = 'c'.repeat(40);
const own: Partial<CausingRun> = { headRepository: 'acme/shop' };
const ownHead = { head: { repository: 'acme/shop' } };

describe('how a run stands to the open pull requests:', () => {
  test.each<[string, Partial<CausingRun>, readonly ListedPullRequest[], string]>([
    ['a fork has one', {}, [aListedPullRequest()], 'one → admitted'],
    [
      'a fork has one among others',
      {},
      [aListedPullRequest({ number: 1, head: { commit: other } }), aListedPullRequest()],
      'one → admitted',
    ],
    ['names differ in case alone', {}, [aListedPullRequest({ head: { repository: 'Eve/Shop' } })], 'one → admitted'],
    ['a bot has one', own, [aListedPullRequest({ ...ownHead, author: 'Dependabot[bot]' })], 'one → admitted'],
    ['an account that is gone has one', own, [aListedPullRequest({ ...ownHead, author: undefined })], 'one → admitted'],
    ['a colleague has one', own, [aListedPullRequest({ ...ownHead, author: 'ada' })], 'trusted → skipped'],
    ['a branch of the repository has none', own, [], 'trusted → skipped'],
    ['a fork has none', {}, [], 'moved-on → skipped'],
    ['a fork has one with another head', {}, [aListedPullRequest({ head: { commit: other } })], 'moved-on → skipped'],
    ['a fork has two', {}, [aListedPullRequest(), aListedPullRequest({ number: 18 })], 'unclear → refused'],
    [
      'two forks have one each',
      {},
      [aListedPullRequest(), aListedPullRequest({ number: 18, head: { repository: 'mallory/shop' } })],
      'unclear → refused',
    ],
    ['it is of another fork', {}, [aListedPullRequest({ head: { repository: 'mallory/shop' } })], 'unclear → refused'],
    [
      'it is of a fork that is gone',
      {},
      [aListedPullRequest({ head: { repository: undefined } })],
      'unclear → refused',
    ],
    [
      'it goes into another repository',
      {},
      [aListedPullRequest({ base: { repository: 'eve/shop' } })],
      'unclear → refused',
    ],
    ['it goes into another branch', {}, [aListedPullRequest({ base: { branch: 'release' } })], 'one → refused'],
  ])('%s', (_, run, open, expected) => {
    const cause = aCausingRun(run);
    const found = standingOf(cause, open);
    expect(`${found.kind} → ${admissionOf(cause, found).kind}`).toBe(expected);
  });

  test('only of a pull request that is certain does its commit say why it is refused', () => {
    const cause = aCausingRun();
    const refusedBy = (...open: readonly ListedPullRequest[]) => admissionOf(cause, standingOf(cause, open));
    expect(refusedBy(aListedPullRequest({ base: { branch: 'release' } }))).toMatchObject({ isCertain: true });
    expect(refusedBy(aListedPullRequest(), aListedPullRequest({ number: 18 }))).toMatchObject({ isCertain: false });
  });
});

describe('an environment', () => {
  const admitted = { kind: 'admitted', pullRequest: aListedPullRequest() } as const;
  const reviewers = (reviewerCount: number) => ({ type: 'required_reviewers', reviewerCount });
  const timer = { type: 'wait_timer', reviewerCount: 0 };

  test.each<[string, EnvironmentProtection | undefined, string]>([
    ['with a reviewer', { name: 'forks', rules: [timer, reviewers(1)] }, 'admitted'],
    ['whose name differs in case alone', { name: 'Forks', rules: [reviewers(2)] }, 'admitted'],
    ['that is not there', undefined, 'refused'],
    ['of another name', { name: 'forks2', rules: [reviewers(1)] }, 'refused'],
    ['without rules', { name: 'forks', rules: [] }, 'refused'],
    ['with a timer alone', { name: 'forks', rules: [timer] }, 'refused'],
    ['without a reviewer in its rule', { name: 'forks', rules: [reviewers(0)] }, 'refused'],
    ['with a rule nobody knows', { name: 'forks', rules: [{ type: 'custom', reviewerCount: 0 }] }, 'refused'],
  ])('%s', (_, found, kind) => {
    expect(guardedAdmission(admitted, 'forks', found).kind).toBe(kind);
  });
});
