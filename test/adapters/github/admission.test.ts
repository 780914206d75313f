import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GithubApi } from '../../../src/adapters/github/github-api.js';
import { GithubEnvironments } from '../../../src/adapters/github/github-environments.js';
import { GithubOpenPullRequests } from '../../../src/adapters/github/github-open-pull-requests.js';
import { withStanding } from '../../../src/adapters/github/with-standing.js';
import type { RunnerEvent } from '../../../src/ports/runner.js';
import { aCausingRun } from '../../domain/admission/a-causing-run.js';
import { collectingLog } from '../../fakes/collecting-log.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { faults, GithubStandIn } from '../../fixtures/github-stand-in.js';

const head = 'a'.repeat(40);
const other = 'c'.repeat(40);
const parts = { author: 'eve', base: 'b'.repeat(40), headRepository: 'eve/shop' };

let github: GithubStandIn;
beforeEach(async () => {
  github = await GithubStandIn.start();
});
afterEach(async () => {
  await github.stop();
  github.assertNoViolations();
});

const apiOf = (permission: string) =>
  new GithubApi(
    { token: github.token, repository: github.repository, apiUrl: github.apiUrl, permission },
    fakeClock(Date.UTC(2026, 10, 26)),
  );
const openPullRequests = () => new GithubOpenPullRequests(apiOf('pull-requests: read'));

describe('open pull requests', () => {
  test('are those of all pages, of forks too, and no closed ones', async () => {
    for (let number = 1; number <= 205; number += 1) {
      github.store.pullRequests.push({ ...parts, number, head: other, state: number % 2 === 0 ? 'closed' : 'open' });
    }
    github.store.pullRequests.push({ ...parts, number: 300, head, baseBranch: 'release' });
    const found = await openPullRequests().list();
    expect(found).toHaveLength(104);
    expect(found.find(({ number }) => number === 300)).toEqual({
      number: 300,
      author: 'eve',
      openedAtMs: Date.parse('2026-01-01T00:00:00Z'),
      base: { branch: 'release', commit: parts.base, repository: 'acme/shop' },
      head: { commit: head, repository: 'eve/shop' },
    });
    expect(github.calls).toHaveLength(2);
  });

  test('that may not be read are told with the permission they need', async () => {
    github.fail(faults.forbidden);
    await expect(openPullRequests().list()).rejects.toThrow('pull-requests: read');
  });
});

describe('an environment', () => {
  const environments = () => new GithubEnvironments(apiOf('actions: read'));

  test('is told with its rules', async () => {
    github.store.environments.push({
      name: 'a b/c',
      reviewers: ['grace', 'linus'],
      waitTimer: 5,
      hasBranchPolicy: true,
    });
    expect(await environments().find('a b/c')).toEqual({
      name: 'a b/c',
      rules: [
        { type: 'wait_timer', reviewerCount: 0 },
        { type: 'required_reviewers', reviewerCount: 2 },
        { type: 'branch_policy', reviewerCount: 0 },
      ],
    });
  });

  test('that is not there is none', async () => {
    expect(await environments().find('forks')).toBeUndefined();
  });

  test('that may not be read is an error, not an environment without rules', async () => {
    github.fail(faults.forbidden);
    await expect(environments().find('forks')).rejects.toThrow('actions: read');
  });
});

describe('an event of workflow_run', () => {
  const event: RunnerEvent = {
    kind: 'workflow-run',
    policy: undefined,
    head,
    pullRequest: undefined,
    isUntrustedHead: true,
    cause: aCausingRun(),
  };

  test('is of the one pull request that has its head', async () => {
    github.store.pullRequests.push({ ...parts, number: 16, head: other }, { ...parts, number: 17, head });
    const ports = { openPullRequests: openPullRequests(), log: collectingLog() };
    expect(await withStanding(ports, event)).toMatchObject({
      pullRequest: 17,
      author: 'eve',
      standing: { kind: 'one' },
    });
    expect(ports.log.entries).toEqual([]);
  });

  test('is of none where its head has moved on, which is said', async () => {
    const ports = { openPullRequests: openPullRequests(), log: collectingLog() };
    expect(await withStanding(ports, event)).toEqual({ ...event, standing: { kind: 'moved-on' } });
    expect(ports.log.messages('info').join()).toContain('as its head any more');
  });

  test('stands as it is where nobody can tell', async () => {
    github.fail(faults.forbidden);
    const ports = { openPullRequests: openPullRequests(), log: collectingLog() };
    expect(await withStanding(ports, event)).toEqual(event);
    expect(ports.log.messages('warn').join()).toContain('pull-requests: read');
  });

  test('of a push asks nobody', async () => {
    const ports = { openPullRequests: openPullRequests(), log: collectingLog() };
    const pushed = { ...event, cause: aCausingRun({ event: 'push' }) };
    expect(await withStanding(ports, pushed)).toEqual(pushed);
    expect(github.calls).toEqual([]);
  });
});
