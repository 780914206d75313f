import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRepositorySettings } from '../../../src/adapters/github/repository-settings.js';
import type { RepositoryFacts } from '../../../src/domain/doctor/repository-facts.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { faults, GithubStandIn } from '../../fixtures/github-stand-in.js';

let github: GithubStandIn;

beforeEach(async () => {
  github = await GithubStandIn.start();
});

afterEach(async () => {
  await github.stop();
  github.assertNoViolations();
});

async function read(environments: readonly string[] = [], branch?: string): Promise<RepositoryFacts> {
  const environment = { GITHUB_API_URL: github.apiUrl };
  const open = openRepositorySettings({ token: github.token, environment, clock: fakeClock() });
  const settings = open(github.repository, 'github.com');
  if ('whyNot' in settings) throw new Error(settings.whyNot);
  return settings.read({ branch, environments });
}

const statusChecks = (...checks: readonly object[]) => ({
  type: 'required_status_checks',
  parameters: { required_status_checks: checks, strict_required_status_checks_policy: false },
});

describe('the settings of a repository', () => {
  test('are read', async () => {
    const { settings } = github.store;
    settings.forks = 2;
    settings.defaultBranch = 'trunk';
    settings.rules = [
      statusChecks({ context: 'lanegate', integration_id: 15368 }, { context: 'ci' }),
      { type: 'merge_queue' },
      {
        type: 'pull_request',
        parameters: {
          dismiss_stale_reviews_on_push: false,
          require_code_owner_review: true,
          require_last_push_approval: false,
          required_approving_review_count: 1,
          required_review_thread_resolution: false,
        },
      },
    ];
    settings.protections.set('trunk', { checks: [{ context: 'old', app_id: null }], requiresCodeOwners: true });
    settings.branches.set('lanegate', true);
    settings.environments.set('evaluation', 2).set('bare', 0);
    settings.secrets = ['OPENAI_API_KEY'];
    settings.organizationSecrets = ['SHARED'];
    settings.environmentSecrets.set('evaluation', ['ANTHROPIC_API_KEY']);
    expect(await read(['evaluation'])).toEqual({
      about: { kind: 'read', value: { defaultBranch: 'trunk', isPrivate: true, forks: 2 } },
      rules: {
        kind: 'read',
        value: {
          requiredChecks: [
            { context: 'lanegate', appId: 15368 },
            { context: 'ci', appId: undefined },
          ],
          hasMergeQueue: true,
          requiresCodeOwners: true,
          requiredWorkflows: [],
        },
      },
      protection: {
        kind: 'read',
        value: {
          requiredChecks: [{ context: 'old', appId: undefined }],
          hasMergeQueue: false,
          requiresCodeOwners: true,
          requiredWorkflows: [],
        },
      },
      ledger: { kind: 'read', value: { isProtected: true } },
      workflowPermissions: { kind: 'read', value: 'read' },
      requiresFullSha: { kind: 'read', value: true },
      environments: {
        kind: 'read',
        value: [
          { name: 'evaluation', reviewers: 2 },
          { name: 'bare', reviewers: 0 },
        ],
      },
      secrets: { kind: 'read', value: ['OPENAI_API_KEY', 'SHARED'] },
      environmentSecrets: new Map([['evaluation', { kind: 'read', value: ['ANTHROPIC_API_KEY'] }]]),
    });
  });

  test('a branch without protection and a ledger that is not there are known', async () => {
    expect(await read([], 'main')).toMatchObject({
      protection: { kind: 'read', value: undefined },
      ledger: { kind: 'read', value: undefined },
    });
  });

  test('are read over all pages', async () => {
    github.store.settings.secrets = Array.from({ length: 205 }, (_, index) => `KEY_${index}`);
    const { secrets } = await read();
    expect(secrets).toMatchObject({ kind: 'read' });
    expect(secrets.kind === 'read' && secrets.value).toHaveLength(205);
  });
});

describe('what a token may not read', () => {
  test.each([
    ['repos/get-branch-protection', 'protection', 'administration: read'],
    ['actions/get-github-actions-permissions-repository', 'requiresFullSha', 'administration: read'],
    [
      'actions/get-github-actions-default-workflow-permissions-repository',
      'workflowPermissions',
      'administration: read',
    ],
    ['actions/list-repo-secrets', 'secrets', 'secrets: read'],
    ['actions/list-repo-organization-secrets', 'secrets', 'secrets: read'],
    ['repos/get-all-environments', 'environments', 'actions: read'],
    ['repos/get-branch-rules', 'rules', 'metadata: read'],
    ['repos/get', 'about', 'metadata: read'],
  ] as const)(
    '%s is told with the permission it needs, however GitHub says no',
    async (operation, part, permission) => {
      for (const kind of ['refused', 'hidden'] as const) {
        github.store.settings[kind].add(operation);
        const reading = (await read())[part];
        expect(reading).toMatchObject({ kind: 'unreadable', why: expect.stringContaining(permission) });
        github.store.settings[kind].delete(operation);
      }
    },
  );

  test('one refusal leaves the others readable', async () => {
    github.store.settings.refused.add('repos/get');
    expect(await read([], 'main')).toMatchObject({ about: { kind: 'unreadable' }, rules: { kind: 'read' } });
  });
});

test('a server that goes on failing is no answer', async () => {
  github.fail(...Array.from({ length: 4 }, () => faults.serverError));
  expect((await read()).about).toMatchObject({ kind: 'unreadable', why: expect.stringContaining('502') });
});

describe('the token', () => {
  const clock = fakeClock();
  const open = (environment: Record<string, string>, host: string, token: string | undefined = 'secret') =>
    openRepositorySettings({ token, environment, clock })('acme/shop', host);

  test('is not sent to a host that a remote names', () => {
    expect(open({}, 'github.evil.example')).toEqual({
      whyNot: expect.stringContaining('not sent to github.evil.example'),
    });
    expect(open({}, 'github.com')).not.toHaveProperty('whyNot');
    expect(open({ GITHUB_API_URL: 'https://github.acme.example/api/v3' }, 'github.acme.example')).not.toHaveProperty(
      'whyNot',
    );
  });

  test('that is missing is asked for', () => {
    expect(openRepositorySettings({ token: undefined, environment: {}, clock })('acme/shop', 'github.com')).toEqual({
      whyNot: expect.stringContaining('GH_TOKEN'),
    });
  });
});
