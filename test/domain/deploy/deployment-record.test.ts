import { describe, expect, test } from 'vitest';
import type { DeployReport } from '../../../src/domain/deploy/deploy-report.js';
import {
  newsOfMove,
  newsOfRollout,
  recordedEnvironment,
  recordStep,
} from '../../../src/domain/deploy/deployment-record.js';
import { aRelease } from '../../fixtures/a-release.js';

const { id: release, commit } = aRelease();
const report: DeployReport = {
  version: 1,
  action: 'promote',
  environment: 'production',
  lane: 'prompt',
  outcome: 'moved',
  release,
  commit,
  checks: [],
  served: 'verified',
  consumer_cache_s: 0,
};
const place = { environment: 'production', lane: 'prompt' } as const;

test('every lane of an environment has an environment of its own', () => {
  expect(recordedEnvironment(place)).toBe('production-prompt');
});

describe('a known deployment', () => {
  const step = (known: Parameters<typeof recordStep>[0], state: 'success' | 'failure' = 'success') =>
    recordStep(known, { release: 'a', state });

  test.each([
    [{ release: 'a', state: 'success' }, 'recorded'],
    [{ release: 'a', state: 'failure' }, 'go-on-with-it'],
    [{ release: 'a', state: undefined }, 'go-on-with-it'],
    [{ release: 'a', state: 'in_progress' }, 'go-on-with-it'],
    [{ release: 'a', state: 'inactive' }, 'make-another'],
    [{ release: 'b', state: 'success' }, 'make-another'],
    [{ release: 'b', state: 'failure' }, 'look-further'],
    [{ release: 'b', state: 'inactive' }, 'look-further'],
    [{ release: undefined, state: undefined }, 'look-further'],
    [{ release: undefined, state: 'success' }, 'make-another'],
  ] as const)('%p means, of a success: %s', (known, expected) => {
    expect(step(known)).toBe(expected);
  });

  test.each([
    [{ release: 'a', state: 'failure' }, 'recorded'],
    [{ release: 'a', state: 'success' }, 'go-on-with-it'],
  ] as const)('%p means, of a failure: %s', (known, expected) => {
    expect(step(known, 'failure')).toBe(expected);
  });
});

describe('what there is to record of a move', () => {
  test('is the release, what was done and how it went', () => {
    expect(newsOfMove(report)).toMatchObject({ place, release, task: 'deploy', state: 'success' });
    expect(newsOfMove({ ...report, action: 'rollback', outcome: 'unchanged' })).toMatchObject({
      task: 'rollback',
      state: 'success',
      description: expect.stringContaining('production was to run prompt'),
    });
  });

  test('is nothing where it was refused', () => {
    expect(newsOfMove({ ...report, outcome: 'refused' })).toBeUndefined();
  });

  test.each(['x'.repeat(400), '😀'.repeat(400), `a\n\u202Eb\u0007${' '.repeat(300)}c`])(
    'is told in one line that GitHub takes: %p',
    (reason) => {
      const { description = '', state } = newsOfMove({ ...report, outcome: 'failed', reason }) ?? {};
      expect([state, description.length <= 140]).toEqual(['failure', true]);
      expect(description).toMatch(/^nothing of prompt runs in production: [^\p{Cc}\p{Cf}]+$/u);
      expect(Buffer.from(description).toString()).toBe(description);
    },
  );
});

describe('what there is to record of a rollout', () => {
  const rollout = { environment: 'production', runs: release, outcome: 'moved' };

  test('is what runs by the ledger, as a rollback where it was sent back', () => {
    const model = { environment: 'production', lane: 'model' };
    expect(newsOfRollout(rollout, undefined)).toMatchObject({
      place: model,
      release,
      task: 'deploy',
      state: 'success',
    });
    expect(newsOfRollout({ ...rollout, outcome: 'rolled-back' }, undefined)).toMatchObject({ task: 'rollback' });
  });

  test('says why it is not served', () => {
    expect(newsOfRollout(rollout, 'it is down')).toMatchObject({ state: 'failure', description: 'it is down' });
  });

  test('is nothing where nothing runs', () => {
    expect(newsOfRollout({ environment: 'production', outcome: 'moved' }, undefined)).toBeUndefined();
  });
});
