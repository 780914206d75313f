import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DeploymentRecord } from '../../src/domain/deploy/deployment-record.js';
import type { DeploymentRecords } from '../../src/ports/deployment-records.js';
import { aRelease } from '../fixtures/a-release.js';

/** Records of deployments under test, and what can be done to them and seen of them from outside. */
export type DeploymentRecordsHarness = {
  readonly records: DeploymentRecords;
  /** Takes the right to make any. */
  forbid(): void;
  /** What was recorded, the oldest first, with every state that it had. */
  seen(): readonly {
    readonly environment: string;
    readonly release: string;
    readonly task: string;
    readonly states: readonly string[];
  }[];
  stop(): Promise<void>;
};

const first = aRelease({}, { system: 'one' });
const second = aRelease({}, { system: 'two' });

/** A record that the first release runs in production. */
export const aDeploymentRecord = (changes: Partial<DeploymentRecord> = {}): DeploymentRecord => ({
  place: { environment: 'production', lane: 'prompt' },
  release: first,
  task: 'deploy',
  state: 'success',
  description: 'production runs it · ä 漢字'.padEnd(140, '…'),
  logUrl: 'https://github.example/acme/shop/actions/runs/12',
  ...changes,
});

/** What every adapter of records of deployments does. */
export function deploymentRecordsContract(name: string, start: () => Promise<DeploymentRecordsHarness>): void {
  describe(`${name} as records of deployments`, () => {
    let harness: DeploymentRecordsHarness;

    beforeEach(async () => {
      harness = await start();
    });

    afterEach(() => harness.stop());

    const record = (...records: Partial<DeploymentRecord>[]) =>
      records.reduce(
        (before, changes) => before.then(() => harness.records.record(aDeploymentRecord(changes))),
        Promise.resolve(),
      );
    const seen = () => harness.seen().map(({ release, task, states }) => [release, task, ...states]);

    test('records a lane where it runs', async () => {
      await record({});
      expect(harness.seen()).toEqual([
        { environment: 'production-prompt', release: first.id, task: 'deploy', states: ['success'] },
      ]);
    });

    test('records what is so already once, however often it is called', async () => {
      await record({}, {}, { task: 'rollback' });
      expect(seen()).toEqual([[first.id, 'deploy', 'success']]);
    });

    test('ends what ran before, and records it anew when it comes back', async () => {
      await record({}, { release: second }, { task: 'rollback' }, { task: 'rollback' });
      expect(seen()).toEqual([
        [first.id, 'deploy', 'success', 'inactive'],
        [second.id, 'deploy', 'success', 'inactive'],
        [first.id, 'rollback', 'success'],
      ]);
    });

    test('leaves what runs as it is where another release failed, and does not record what runs again', async () => {
      const failure = { release: second, state: 'failure' } as const;
      await record({}, failure, failure, {});
      expect(seen()).toEqual([
        [first.id, 'deploy', 'success'],
        [second.id, 'deploy', 'failure'],
      ]);
    });

    test('goes on with a release that failed and runs then, or ran and fails then', async () => {
      await record({}, { release: second, state: 'failure' }, { release: second });
      await record({ release: second, state: 'failure' }, { release: second, state: 'failure' }, { release: second });
      expect(seen()).toEqual([
        [first.id, 'deploy', 'success', 'inactive'],
        [second.id, 'deploy', 'failure', 'success', 'failure', 'success'],
      ]);
    });

    test('keeps other lanes and other environments apart', async () => {
      await record({}, { place: { environment: 'staging', lane: 'prompt' } });
      await record({ place: { environment: 'production', lane: 'model' } });
      expect(harness.seen().map(({ environment, states }) => [environment, ...states])).toEqual([
        ['production-prompt', 'success'],
        ['staging-prompt', 'success'],
        ['production-model', 'success'],
      ]);
    });

    test('fails where it is not permitted, names the permission and records nothing', async () => {
      harness.forbid();
      await expect(record({})).rejects.toThrow('deployments: write');
      expect(harness.seen()).toEqual([]);
    });
  });
}
