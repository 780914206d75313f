import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GithubCommitStatuses, noCommitStatuses } from '../../../src/adapters/github/commit-statuses.js';
import { GithubApi } from '../../../src/adapters/github/github-api.js';
import { type CommitStatus, StatusRefusal } from '../../../src/ports/commit-statuses.js';
import { type FakeClock, fakeClock } from '../../fakes/fake-clock.js';
import { type Fault, faults, GithubStandIn } from '../../fixtures/github-stand-in.js';
import { commitStatusesContract } from '../../ports/commit-statuses.contract.js';

const hide = (text: string): string => text.replaceAll('sk-secret', '***');

function statusesOf({ token, repository, apiUrl }: GithubStandIn, clock = fakeClock()): GithubCommitStatuses {
  const api = new GithubApi({ token, repository, apiUrl, permission: 'statuses: write' }, clock);
  return new GithubCommitStatuses(api, hide);
}

const seenBy = ({ store }: GithubStandIn) =>
  store.statuses.map(({ sha, state, context, description, targetUrl }) => ({
    commit: sha,
    state: state as CommitStatus['state'],
    context,
    description: description ?? '',
    url: targetUrl ?? undefined,
  }));

commitStatusesContract('GitHub', async () => {
  const standIn = await GithubStandIn.start();
  return {
    statuses: statusesOf(standIn),
    forbid: () => standIn.fail(faults.forbidden),
    seen: () => seenBy(standIn),
    stop: async () => {
      await standIn.stop();
      standIn.assertNoViolations();
    },
  };
});

describe('GitHub', () => {
  const status: CommitStatus = {
    state: 'error',
    context: 'lanegate',
    description: 'not judged: sk-secret',
    url: undefined,
  };
  const commit = 'a'.repeat(40);
  let standIn: GithubStandIn;
  let clock: FakeClock;

  beforeEach(async () => {
    standIn = await GithubStandIn.start();
    clock = fakeClock();
  });

  afterEach(async () => {
    await standIn.stop();
    standIn.assertNoViolations();
  });

  test('is told no secret', async () => {
    await statusesOf(standIn).set(commit, status);
    expect(seenBy(standIn)[0]?.description).toBe('not judged: ***');
  });

  test.each([faults.forbidden, faults.notFound])('names the permission that is missing: %p', async (fault) => {
    standIn.fail(fault);
    await expect(statusesOf(standIn, clock).set(commit, status)).rejects.toThrow('"permissions: statuses: write"');
    expect(clock.sleepsMs).toEqual([]);
  });

  test.each<[string, Fault]>([
    ['a secondary limit', faults.secondaryLimit(1)],
    ['a server error', faults.serverError],
    ['an unknown token', { status: 401, message: 'Bad credentials' }],
    ['a commit that it does not have', { status: 422, message: 'No commit found for SHA' }],
  ])('does not refuse by %s, however often', async (_, fault) => {
    const asked = fault.status === 401 || fault.status === 422 ? 1 : 4;
    standIn.fail(...Array.from({ length: asked }, () => fault));
    await expect(statusesOf(standIn, clock).set(commit, status)).rejects.not.toBeInstanceOf(StatusRefusal);
    expect(standIn.calls).toHaveLength(asked);
  });

  test('is not asked without a token', async () => {
    await expect(noCommitStatuses.set(commit, status)).rejects.toBeInstanceOf(StatusRefusal);
  });
});
