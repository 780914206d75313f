import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseRunnerEvent, readRunnerEvent } from '../../../src/adapters/github/event.js';
import { UserError } from '../../../src/domain/user-error.js';
import { workflowRunEvent } from '../../fixtures/runner-payloads.js';

const base = 'a'.repeat(40);
const head = 'b'.repeat(40);
const zeros = '0'.repeat(40);
const home = { full_name: 'acme/shop' };

const aPullRequest = (change: object = {}) => ({
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    user: { login: 'ada', type: 'User' },
    base: { ref: 'main', sha: base, repo: home },
    head: { ref: 'topic', sha: head, repo: home },
    ...change,
  },
  sender: { login: 'dependabot[bot]' },
});

const aPush = (change: object = {}) => ({
  ref: 'refs/heads/main',
  before: base,
  after: head,
  repository: { full_name: 'acme/shop', default_branch: 'main' },
  sender: { login: 'ada' },
  ...change,
});

describe('a pull request', () => {
  test('names policy, head and number', () => {
    expect(parseRunnerEvent('pull_request', aPullRequest())).toEqual({
      kind: 'pull-request',
      author: 'ada',
      policy: base,
      head,
      pullRequest: 7,
      isUntrustedHead: false,
      targetRef: 'refs/heads/main',
    });
  });

  test.each([
    ['of a colleague, whoever caused the event', {}, false],
    ['of a fork', { head: { sha: head, repo: { full_name: 'eve/shop' } } }, true],
    ['of a fork that is gone', { head: { sha: head, repo: null } }, true],
    ['without any head repository', { head: { sha: head } }, true],
    ['of dependabot', { user: { login: 'dependabot[bot]' } }, true],
    ['of renovate in other letters', { user: { login: 'Renovate[bot]' } }, true],
    ['of an account that is gone', { user: null }, true],
  ])('%s: is its head untrusted?', (_, change, isUntrusted) => {
    expect(parseRunnerEvent('pull_request', aPullRequest(change)).isUntrustedHead).toBe(isUntrusted);
  });
});

test('a merge group names its two commits', () => {
  const payload = {
    action: 'checks_requested',
    merge_group: { base_ref: 'refs/heads/main', base_sha: base, head_sha: head, head_ref: 'x' },
  };
  expect(parseRunnerEvent('merge_group', payload)).toEqual({
    kind: 'merge-group',
    policy: base,
    head,
    pullRequest: undefined,
    isUntrustedHead: false,
    targetRef: 'refs/heads/main',
  });
});

describe('a push', () => {
  test('names what was and what is', () => {
    expect(parseRunnerEvent('push', aPush())).toEqual({
      kind: 'push',
      policy: base,
      head,
      pullRequest: undefined,
      isUntrustedHead: false,
      targetRef: 'refs/heads/main',
    });
  });

  test('that is the first of its branch has no policy', () => {
    expect(parseRunnerEvent('push', aPush({ before: zeros }))).toMatchObject({ policy: undefined, head });
  });

  test('to another branch or a tag names the default branch, to compare with where nothing was before', () => {
    for (const ref of ['refs/heads/topic', 'refs/tags/v1', 'refs/heads/refs/heads/main']) {
      expect(parseRunnerEvent('push', aPush({ ref, before: zeros }))).toMatchObject({ defaultBranch: 'main' });
    }
    expect(parseRunnerEvent('push', aPush({ before: zeros }))).not.toHaveProperty('defaultBranch');
  });

  test('that deletes a branch has no head', () => {
    expect(parseRunnerEvent('push', aPush({ after: zeros }))).toMatchObject({ policy: base, head: undefined });
  });

  test('of commits with SHA-256 ids is read too', () => {
    expect(parseRunnerEvent('push', aPush({ before: 'c'.repeat(64) })).policy).toBe('c'.repeat(64));
  });

  test('by a dependency bot is untrusted on a branch of its own, not on the default branch', () => {
    const sender = { login: 'dependabot[bot]' };
    expect(parseRunnerEvent('push', aPush({ sender })).isUntrustedHead).toBe(false);
    const ref = 'refs/heads/dependabot/npm/zod';
    expect(parseRunnerEvent('push', aPush({ sender, ref })).isUntrustedHead).toBe(true);
  });
});

describe('other events', () => {
  describe('the run of another workflow', () => {
    const { payload } = workflowRunEvent({ head });
    const given = payload as { workflow_run: object; repository: object };
    const alter = (parts: object) => ({ ...given, workflow_run: { ...given.workflow_run, ...parts } });

    test('names an untrusted head, and no pull request whatever it claims', () => {
      const claimed = alter({ pull_requests: [{ number: 1 }] });
      expect(parseRunnerEvent('workflow_run', claimed)).toEqual({
        kind: 'workflow-run',
        policy: undefined,
        head,
        pullRequest: undefined,
        isUntrustedHead: true,
        targetRef: 'refs/heads/main',
        cause: {
          id: 4711,
          attempt: 1,
          event: 'pull_request',
          conclusion: 'failure',
          workflow: '.github/workflows/lanegate.yml',
          head,
          headBranch: 'topic',
          headRepository: 'eve/shop',
          repository: 'acme/shop',
          defaultBranch: 'main',
        },
      });
    });

    test('may be of a fork that is gone, on no branch, and not have ended', () => {
      const parts = { head_repository: null, head_branch: null, conclusion: null };
      expect(parseRunnerEvent('workflow_run', alter(parts)).cause).toMatchObject({
        headRepository: undefined,
        headBranch: undefined,
        conclusion: undefined,
      });
    });

    test('tells the ref of a reusable workflow behind its path', () => {
      const cause = parseRunnerEvent('workflow_run', alter({ path: '.github/workflows/a.yml@refs/heads/main' })).cause;
      expect(cause?.workflow).toBe('.github/workflows/a.yml');
    });
  });

  test.each([
    ['workflow_dispatch', false],
    ['schedule', false],
    ['repository_dispatch', false],
    ['pull_request_target', true],
    ['issue_comment', true],
    ['an event of the future', true],
  ])('%s names no commit; is its head untrusted?', (name, isUntrusted) => {
    expect(parseRunnerEvent(name, aPullRequest())).toEqual({
      kind: 'other',
      policy: undefined,
      head: undefined,
      pullRequest: undefined,
      isUntrustedHead: isUntrusted,
    });
  });
});

describe('a payload that does not fit its event', () => {
  test.each([
    ['pull_request', {}],
    ['pull_request', aPullRequest({ number: 'seven' })],
    ['pull_request', aPullRequest({ head: { sha: '--upload-pack=touch x', repo: home } })],
    ['pull_request', aPullRequest({ head: { sha: 'main', repo: home } })],
    ['merge_group', { merge_group: { base_sha: base } }],
    ['push', aPush({ before: null })],
    ['workflow_run', { workflow_run: null }],
    ['push', null],
  ])('%s is a mistake that names the field', (name, payload) => {
    expect(() => parseRunnerEvent(name, payload)).toThrow(UserError);
    expect(() => parseRunnerEvent(name, payload)).toThrow(new RegExp(`^the payload of the event ${name} .+: .+: `));
  });
});

describe('the environment of a step', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'event-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const environment = (payload: string) => {
    const path = join(folder, 'event.json');
    writeFileSync(path, payload);
    return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path };
  };

  test('names the event and the file of its payload', async () => {
    const event = await readRunnerEvent(environment(JSON.stringify(aPullRequest())));
    expect(event.pullRequest).toBe(7);
  });

  test('tells which attempt of its run it is, where that is not the first', async () => {
    const of = (attempt?: string) => readRunnerEvent({ ...given, GITHUB_RUN_ATTEMPT: attempt });
    const given = environment(JSON.stringify(aPullRequest()));
    expect((await of('3')).attempt).toBe(3);
    for (const first of ['1', undefined, '', 'x']) expect(await of(first)).not.toHaveProperty('attempt');
  });

  test('with a payload that is no JSON is a mistake with its place', async () => {
    const broken = environment('{"pull_request":');
    const refusal = readRunnerEvent(broken);
    await expect(refusal).rejects.toBeInstanceOf(UserError);
    await expect(refusal).rejects.toMatchObject({ place: { path: broken.GITHUB_EVENT_PATH } });
  });

  test('without the file of the payload is a mistake', async () => {
    const absent = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: join(folder, 'absent.json') };
    await expect(readRunnerEvent(absent)).rejects.toBeInstanceOf(UserError);
  });

  test.each([[{}], [{ GITHUB_EVENT_NAME: 'push' }], [{ GITHUB_EVENT_PATH: 'event.json' }]])(
    'that is not of a workflow is a mistake: %p',
    async (incomplete) => {
      await expect(readRunnerEvent(incomplete)).rejects.toThrow(/nothing says what started this workflow/);
    },
  );
});
