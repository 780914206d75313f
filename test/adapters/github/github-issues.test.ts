import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GithubApi } from '../../../src/adapters/github/github-api.js';
import { GithubIssues } from '../../../src/adapters/github/github-issues.js';
import { UserError } from '../../../src/domain/user-error.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { faults, GithubStandIn } from '../../fixtures/github-stand-in.js';
import { issuesContract } from '../../ports/conversations/issues.contract.js';

const us = 'github-actions[bot]';
const scrub = (text: string): string => text.replaceAll('sk-secret', '***');

const issuesOf = ({ token, repository, apiUrl }: GithubStandIn, author?: string): GithubIssues => {
  const clock = fakeClock();
  return new GithubIssues(new GithubApi({ token, repository, apiUrl, permission: 'issues: write' }, clock), clock, {
    author,
    scrub,
  });
};

const commentsOf = ({ store }: GithubStandIn, number: number) =>
  store.comments.filter(({ pullRequest }) => pullRequest === number).map(({ body }) => body);

issuesContract('GitHub', async () => {
  const standIn = await GithubStandIn.start();
  return {
    issues: issuesOf(standIn),
    us,
    add: ({ author, label, body }) => standIn.store.issues.add({ author, labels: [label], body }).number,
    close: (number, as) => {
      const issue = standIn.store.issues.issues.find((each) => each.number === number);
      if (issue === undefined) return;
      const reason = as === 'completed' ? as : 'not_planned';
      Object.assign(issue, { state: 'closed', reason, closedAt: '2026-02-01T12:00:00Z' });
    },
    forbid: () => standIn.fail(faults.forbidden),
    seen: () =>
      standIn.store.issues.issues.map(({ number, title, body, labels, state, assignees }) => ({
        title,
        body,
        label: labels.join(),
        isOpen: state === 'open',
        assignees,
        comments: commentsOf(standIn, number),
      })),
    stop: async () => {
      await standIn.stop();
      standIn.assertNoViolations();
    },
  };
});

describe('GitHub', () => {
  let standIn: GithubStandIn;
  const marker = '<!-- lanegate:drift:v1 a b -->';
  const issue = { title: 'drift', body: `${marker}\nit fell`, label: 'drift', assignees: [] };
  const stored = () => standIn.store.issues.issues;

  beforeEach(async () => {
    standIn = await GithubStandIn.start();
  });

  afterEach(async () => {
    await standIn.stop();
    standIn.assertNoViolations();
  });

  test('is told no secret, whatever tells it', async () => {
    const issues = issuesOf(standIn);
    const { number } = await issues.open({ ...issue, title: 'of sk-secret', body: `${issue.body} sk-secret` });
    await issues.comment(number, 'and sk-secret');
    expect(stored()).toMatchObject([{ title: 'of ***', body: `${issue.body} ***` }]);
    await issues.change(number, { body: `${issue.body} again sk-secret` });
    expect([stored()[0]?.body, commentsOf(standIn, number)]).toEqual([`${issue.body} again ***`, ['and ***']]);
  });

  test.each([
    ['the answer is lost', { ...faults.serverError, takesEffect: true }],
    ['the connection is lost', { ...faults.hangUp, takesEffect: true }],
    ['no answer comes of what was never made', faults.serverError],
    ['GitHub asks for a second of patience', faults.secondaryLimit(1)],
  ])('opens one issue and writes one comment where %s', async (_, fault) => {
    const issues = issuesOf(standIn);
    standIn.fail({ ...fault, method: 'POST', path: /issues$/u });
    const { number } = await issues.open(issue);
    standIn.fail({ ...fault, method: 'POST', path: /comments$/u });
    await issues.comment(number, 'said once');
    expect([stored().length, commentsOf(standIn, number)]).toEqual([1, ['said once']]);
  });

  test('of two runs that open one at the same time, the first stays open and both tell of it', async () => {
    const waiting: (() => void)[] = [];
    standIn.beforeServing = ({ method }) => {
      if (method !== 'POST') return;
      return new Promise((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 2) for (const each of waiting) each();
      });
    };
    const made = await Promise.all([issuesOf(standIn).open(issue), issuesOf(standIn).open(issue)]);
    expect(new Set(made.map(({ number }) => number))).toEqual(new Set([stored()[0]?.number]));
    expect(stored().map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  test('takes no pull request for an issue', async () => {
    standIn.store.issues.add({ author: us, labels: ['drift'], body: issue.body, isPullRequest: true });
    expect(await issuesOf(standIn).find('drift', marker)).toEqual([]);
  });

  test.each(['not_planned', 'duplicate'])('takes one closed as %s for one that nobody plans', async (reason) => {
    const closed = { state: 'closed' as const, reason, closedAt: '2026-02-01T12:00:00Z' };
    standIn.store.issues.add({ author: us, labels: ['drift'], body: issue.body, ...closed });
    expect(await issuesOf(standIn).find('drift', marker)).toMatchObject([{ state: { as: 'not-planned' } }]);
  });

  test('leaves no issue open that it could not find again, and says why', async () => {
    standIn.store.issues.mayLabel = false;
    await expect(issuesOf(standIn).open(issue)).rejects.toThrow(/not label them/);
    standIn.store.issues.mayLabel = true;
    await expect(issuesOf(standIn, 'acme[bot]').open(issue)).rejects.toThrow(
      'the token writes issues as github-actions[bot], but acme[bot] is expected',
    );
    expect(stored().map(({ state }) => state)).toEqual(['closed', 'closed']);
  });

  test.each([{ status: 422, message: 'Validation Failed' }, { status: 404, message: 'Not Found' }, faults.forbidden])(
    'opens the issue also where an assignee is refused with $status, and tells who',
    async (fault) => {
      standIn.fail({ ...fault, method: 'POST', path: /assignees$/u });
      const made = await issuesOf(standIn).open({ ...issue, assignees: ['nobody-there', 'ada'] });
      expect(made.unassigned).toContain('nobody-there');
      expect(stored()).toMatchObject([{ state: 'open', assignees: made.unassigned.includes('ada') ? [] : ['ada'] }]);
    },
  );

  test.each([
    [faults.forbidden, '"permissions: issues: write"'],
    [{ status: 410, message: 'Issues has been disabled in this repository.' }, 'Issues has been disabled'],
  ])('says why it is refused: %p', async (fault, said) => {
    standIn.fail({ ...fault, method: 'POST' });
    const error = await issuesOf(standIn)
      .open(issue)
      .catch((reason: unknown) => reason);
    expect(String(error)).toContain(said);
    expect(error instanceof UserError).toBe(fault.status === 403);
  });
});
