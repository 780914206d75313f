import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GithubApi } from '../../../src/adapters/github/github-api.js';
import { GithubDeployments } from '../../../src/adapters/github/github-deployments.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { faults, GithubStandIn } from '../../fixtures/github-stand-in.js';
import { aDeploymentRecord, deploymentRecordsContract } from '../../ports/deployment-records.contract.js';

const hide = (text: string): string => text.replaceAll('sk-secret', '***');

function recordsOf({ token, repository, apiUrl }: GithubStandIn): GithubDeployments {
  return new GithubDeployments(
    new GithubApi({ token, repository, apiUrl, permission: 'deployments: write' }, fakeClock()),
    hide,
  );
}

deploymentRecordsContract('GitHub', async () => {
  const standIn = await GithubStandIn.start();
  return {
    records: recordsOf(standIn),
    forbid: () => standIn.fail(faults.forbidden),
    seen: () =>
      standIn.store.deployments.deployments.map(({ environment, payload, task, statuses }) => ({
        environment,
        task,
        states: statuses.map(({ state }) => state),
        release: (payload as { release: string }).release,
      })),
    stop: async () => {
      await standIn.stop();
      standIn.assertNoViolations();
    },
  };
});

describe('GitHub', () => {
  let standIn: GithubStandIn;
  const record = aDeploymentRecord();
  const stored = () => standIn.store.deployments.deployments;

  beforeEach(async () => {
    standIn = await GithubStandIn.start();
  });

  afterEach(async () => {
    await standIn.stop();
    standIn.assertNoViolations();
  });

  test('is told the commit, what was released on what evidence, and where the log is, but no secret', async () => {
    await recordsOf(standIn).record({ ...record, description: 'it runs: sk-secret' });
    const { id, lane, digest, commit, evidence } = record.release;
    expect(stored()).toMatchObject([
      {
        ref: commit,
        task: 'deploy',
        environment: 'production-prompt',
        description: 'it runs: ***',
        payload: { release: id, lane, digest, evidence },
        statuses: [{ state: 'success', description: 'it runs: ***', logUrl: record.logUrl }],
      },
    ]);
  });

  test('goes on with a deployment that a run left without a state', async () => {
    standIn.fail({ ...faults.notFound, method: 'POST', path: /statuses$/u });
    await expect(recordsOf(standIn).record(record)).rejects.toThrow('404');
    await recordsOf(standIn).record(record);
    expect(standIn.store.deployments.states).toEqual([[record.release.commit, 'deploy', 'success']]);
  });

  test.each([
    ['the answer is lost', { ...faults.serverError, takesEffect: true }],
    ['no answer comes of what was never made', faults.serverError],
    ['GitHub asks for a second of patience', faults.secondaryLimit(1)],
  ])('makes one deployment where %s', async (_, fault) => {
    standIn.fail({ ...fault, method: 'POST', path: /deployments$/u });
    await recordsOf(standIn).record(record);
    expect(standIn.store.deployments.states).toEqual([[record.release.commit, 'deploy', 'success']]);
  });

  test.each([['a text of somebody'], [{ release: 7 }], [null]])(
    'passes over a payload that is not its own: %p',
    async (payload) => {
      standIn.store.deployments.add({ environment: 'production-prompt', payload: payload ?? {} });
      await recordsOf(standIn).record(record);
      expect(stored().map(({ statuses }) => statuses.length)).toEqual([0, 1]);
    },
  );

  test('asks about no more deployments than the newest', async () => {
    for (let count = 0; count < 30; count += 1) standIn.store.deployments.add({ environment: 'production-prompt' });
    await recordsOf(standIn).record(record);
    expect(standIn.calls.filter(({ method }) => method === 'GET')).toHaveLength(11);
  });

  test.each([faults.forbidden, faults.notFound])('names the permission that is missing: %p', async (fault) => {
    standIn.fail(fault);
    await expect(recordsOf(standIn).record(record)).rejects.toThrow('"permissions: deployments: write"');
  });
});
