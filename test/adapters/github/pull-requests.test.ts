import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GithubPullRequests, type GithubPullRequestsSettings } from '../../../src/adapters/github/pull-requests.js';
import { UserError } from '../../../src/domain/user-error.js';
import { CommentMiss } from '../../../src/ports/conversations/pull-requests.js';
import { type FakeClock, fakeClock } from '../../fakes/fake-clock.js';
import { faults, GithubStandIn } from '../../fixtures/github-stand-in.js';
import { pullRequestsContract } from '../../ports/conversations/pull-requests.contract.js';

const workflowLogin = 'github-actions[bot]';
const marker = '<!-- lanegate:report -->';
const head = 'a'.repeat(40);
const body = `${marker}\n<!-- lanegate:head ${head} -->\nfresh`;
const old = body.replace('fresh', 'old');

const settingsFor = ({ token, repository, apiUrl }: GithubStandIn): GithubPullRequestsSettings => ({
  token,
  repository,
  apiUrl,
  scrub: (text) => text.replaceAll('planted', '***'),
});

pullRequestsContract('GitHub', async () => {
  const standIn = await GithubStandIn.start();
  return {
    pullRequests: new GithubPullRequests(settingsFor(standIn), fakeClock()),
    us: workflowLogin,
    add: (pullRequest, author, text) => {
      const { id } = standIn.store.addComment({ pullRequest, author, body: text });
      return `${standIn.serverUrl}/acme/shop/pull/${pullRequest}#issuecomment-${id}`;
    },
    open: (pullRequest) =>
      void standIn.store.pullRequests.push({
        author: 'ada',
        base: 'd'.repeat(40),
        headRepository: 'acme/shop',
        ...pullRequest,
      }),
    comments: () => standIn.store.comments,
    stop: async () => {
      await standIn.stop();
      standIn.assertNoViolations();
    },
  };
});

describe('GitHub', () => {
  let standIn: GithubStandIn;
  let clock: FakeClock;
  let pullRequests: GithubPullRequests;

  beforeEach(async () => {
    standIn = await GithubStandIn.start({ tokens: { 'workflow-token': workflowLogin, 'app-token': 'acme-gate[bot]' } });
    clock = fakeClock();
    pullRequests = new GithubPullRequests(settingsFor(standIn), clock);
  });

  afterEach(async () => {
    await standIn.stop();
    standIn.assertNoViolations();
  });

  const upsert = () => pullRequests.upsertComment(7, { marker, body, head, isNews: true });
  const bodies = () => standIn.store.comments.map((comment) => comment.body);
  const methods = () => standIn.calls.map(({ method }) => method);

  test('is told no secret, and what stands already is known again', async () => {
    const planted = { marker, body: body.replace('fresh', 'the key is planted'), head, isNews: true };
    await pullRequests.upsertComment(7, planted);
    await pullRequests.upsertComment(7, planted);
    expect(bodies()).toEqual([body.replace('fresh', 'the key is ***')]);
    expect(methods()).toEqual(['GET', 'POST', 'GET', 'GET']);
  });

  describe('in trouble', () => {
    test('is asked again after a server error, waiting longer each time', async () => {
      standIn.fail(faults.serverError, faults.serverError, faults.hangUp);
      await upsert();
      expect(bodies()).toEqual([body]);
      expect(clock.sleepsMs).toEqual([1000, 2000, 4000]);
    });

    test('is given up after four attempts', async () => {
      standIn.fail(faults.serverError, faults.serverError, faults.serverError, faults.serverError);
      await expect(upsert()).rejects.toThrow(/Bad Gateway/);
      expect(standIn.calls).toHaveLength(4);
    });

    test.each([faults.serverError, faults.hangUp])(
      'gets no second comment when an answer is lost: %p',
      async (fault) => {
        standIn.fail({ ...fault, method: 'POST', takesEffect: true });
        await upsert();
        expect(bodies()).toEqual([body]);
        expect(methods()).toEqual(['GET', 'POST', 'GET']);
      },
    );

    test.each([
      ['a page of HTML', { status: 200, text: '<html>', headers: { 'content-type': 'text/html' } }],
      ['JSON that has no end', { status: 200, text: '[{"id": 12, "user"' }],
      ['half an answer', { status: 200, text: '[{"id": 12}]', stops: 'cut' }],
    ] as const)('is asked again after %s in the place of comments', async (_, fault) => {
      standIn.fail({ ...fault, method: 'GET' });
      await upsert();
      expect(bodies()).toEqual([body]);
      expect(clock.sleepsMs).toEqual([1000]);
    });

    test('gets no second comment when the answer that it is written is cut', async () => {
      standIn.fail({ status: 201, text: '{"id": 12}', stops: 'cut', method: 'POST', takesEffect: true });
      await upsert();
      expect(bodies()).toEqual([body]);
      expect(methods()).toEqual(['GET', 'POST', 'GET']);
    });

    test('that never answers with JSON takes no comment', async () => {
      standIn.fail(...Array.from({ length: 4 }, () => ({ status: 200, text: 'not JSON' })));
      await expect(upsert()).rejects.toBeInstanceOf(CommentMiss);
    });

    test('is waited for as long as its secondary limit asks', async () => {
      standIn.fail({ ...faults.secondaryLimit(17), method: 'POST' });
      await upsert();
      expect(clock.sleepsMs).toEqual([17_000]);
      expect(bodies()).toEqual([body]);
    });

    test('is waited for a minute when its secondary limit names no time', async () => {
      standIn.fail({ ...faults.secondaryLimit(1), headers: {} }, { status: 429, message: 'Too Many Requests' });
      await upsert();
      expect(clock.sleepsMs).toEqual([60_000, 60_000]);
    });

    test('is waited for until its hourly limit is set back, if that is soon', async () => {
      standIn.fail(faults.primaryLimit(90));
      await upsert();
      expect(clock.sleepsMs).toEqual([90_000]);
    });

    test('is not waited for half an hour', async () => {
      standIn.fail(faults.primaryLimit(1800));
      await expect(upsert()).rejects.toThrow(/limit is used up; it answers again in 30 minutes/);
      expect(clock.sleepsMs).toEqual([]);
    });
  });

  describe('refusing', () => {
    test.each([faults.forbidden, faults.notFound])('to write names the permission: %p', async (fault) => {
      standIn.fail({ ...fault, method: 'POST' });
      const refusal = upsert();
      await expect(refusal).rejects.toBeInstanceOf(UserError);
      await expect(refusal).rejects.toMatchObject({
        message: expect.stringContaining(`pull request 7 (${fault.status}: ${fault.message}`),
        hint: expect.stringContaining('pull-requests: write'),
      });
      expect(clock.sleepsMs).toEqual([]);
    });

    test('in a locked conversation names no permission', async () => {
      standIn.fail({ status: 403, message: 'Unable to create comment because issue is locked.', method: 'POST' });
      await expect(upsert()).rejects.toMatchObject({ hint: expect.stringMatching(/^unlock the conversation/u) });
    });

    test('the token says so, and the token is in no message', async () => {
      standIn.fail({ status: 401, message: 'Bad credentials' });
      const refusal = upsert();
      await expect(refusal).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining('401') });
      const error: unknown = await refusal.catch((reason: unknown) => reason);
      expect(inspect(error, { depth: 12, showHidden: true })).not.toContain(standIn.token);
    });

    test('what nobody can mend stays an accident', async () => {
      standIn.fail({ status: 418, message: 'I am a teapot' });
      const failed = upsert();
      await expect(failed).rejects.not.toBeInstanceOf(UserError);
      await expect(failed).rejects.toBeInstanceOf(CommentMiss);
      await expect(failed).rejects.toThrow('pull request 7 (418: I am a teapot');
    });
  });

  test('is asked over 100 comments a page and told nothing it knows already', async () => {
    for (let index = 0; index < 150; index += 1) standIn.store.addComment({ pullRequest: 7, author: 'ada', body: 'x' });
    await upsert();
    await upsert();
    expect(methods()).toEqual(['GET', 'GET', 'POST', 'GET', 'GET', 'GET']);
  });

  test('gets a new comment when the one found was deleted meanwhile', async () => {
    standIn.store.addComment({ pullRequest: 7, author: workflowLogin, body: old });
    standIn.beforeServing = ({ method }) => {
      if (method === 'PATCH') standIn.store.comments.length = 0;
    };
    await upsert();
    expect(methods()).toEqual(['GET', 'PATCH', 'POST', 'GET']);
    expect(bodies()).toEqual([body]);
  });

  test('is not bothered by a duplicate that another job deleted first', async () => {
    for (let index = 0; index < 2; index += 1)
      standIn.store.addComment({ pullRequest: 7, author: workflowLogin, body: old });
    standIn.fail({ ...faults.notFound, method: 'DELETE' });
    await upsert();
    expect(bodies()[0]).toBe(body);
  });

  test('is written to under another login when that is expected', async () => {
    const author = 'Acme-Gate[bot]';
    pullRequests = new GithubPullRequests({ ...settingsFor(standIn), token: 'app-token', author }, clock);
    await upsert();
    await upsert();
    expect(standIn.store.comments.map((comment) => comment.author)).toEqual(['acme-gate[bot]']);
  });

  test('keeps no comment of an unexpected login, which every run would repeat', async () => {
    pullRequests = new GithubPullRequests({ ...settingsFor(standIn), token: 'app-token' }, clock);
    await expect(upsert()).rejects.toMatchObject({
      message: 'the token writes comments as acme-gate[bot], but github-actions[bot] is expected',
      hint: expect.stringContaining('name acme-gate[bot] as the author'),
    });
    expect(bodies()).toEqual([]);
  });

  test.each(['shop', 'acme/', 'acme/shop/../other', ''])('has no repository %p', async (repository) => {
    pullRequests = new GithubPullRequests({ ...settingsFor(standIn), repository }, clock);
    await expect(upsert()).rejects.toThrow(/is not the name of a repository/);
    expect(standIn.calls).toEqual([]);
  });
});
