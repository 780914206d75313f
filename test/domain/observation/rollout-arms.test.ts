import { describe, expect, test } from 'vitest';
import { armsOfRollout } from '../../../src/domain/observation/rollout-arms.js';
import { aRelease } from '../../fixtures/a-release.js';

const [before, after] = [aRelease({ lane: 'model' }, { model: 'one' }), aRelease({ lane: 'model' }, { model: 'two' })];

describe('what tells the arms of a rollout apart', () => {
  test('is the id of each release, the digest of its models, and the models that it asks alone', () => {
    expect(armsOfRollout({ baseline: before, candidate: after })).toEqual({
      baseline: [before.id, before.digest, 'one'],
      candidate: [after.id, after.digest, 'two'],
    });
  });

  test('is no model that both ask', () => {
    const same = armsOfRollout({ baseline: before, candidate: before });
    expect(same.baseline).not.toContain('one');
    expect(same.candidate).not.toContain('one');
  });

  test('is nothing of a baseline where nothing ran before', () => {
    expect(armsOfRollout({ baseline: undefined, candidate: after }).baseline).toEqual([]);
  });
});
