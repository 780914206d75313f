import { beforeEach, describe, expect, test } from 'vitest';
import { EnvironmentSettings } from '../../src/domain/deploy/deploy-settings.js';
import type { Release } from '../../src/domain/release/release.js';
import { serve } from '../../src/stages/promote.js';
import { DeployBed } from '../fixtures/deploy-bed.js';

const place = { environment: 'production', lane: 'model' } as const;
const environments = EnvironmentSettings.parse({ production: { model: { to: { bundle: 'models.json' } } } });

let bed: DeployBed;
let older: Release;
let newer: Release;

beforeEach(() => {
  bed = new DeployBed();
  const modelAt = (model: string, at: string) => bed.released({ model }, { lane: 'model', at });
  older = modelAt('one', '2026-11-01T00:00:00Z');
  newer = modelAt('two', '2026-11-02T00:00:00Z');
});

const serving = (runs: Release | undefined) =>
  serve(bed, { place, runs: runs?.id, by: 'grace', settings: { ...bed.settings, environments } });

const runs = ({ id, digest }: Release) => bed.putState({ ...place, release: id, digest });

describe('what runs by the ledger', () => {
  test('is brought to its target once more, and nothing is moved', async () => {
    runs(newer);
    const before = new Map(bed.ledger.files);
    expect(await serving(newer)).toBeUndefined();
    expect([bed.targets.applied, bed.ledger.files]).toEqual([[newer.id], before]);
    expect(await serving(undefined)).toBeUndefined();
  });

  test('is told to be at its target still where nothing is to run in its place', async () => {
    bed.putState({ ...place, rolled_back: newer.id });
    expect(await serving(undefined)).toMatch(
      /^nothing is to run of model in production, and its target may still have/u,
    );
    bed.putState(place);
    expect(await serving(undefined)).toBeUndefined();
    expect(bed.targets.applied).toEqual([]);
  });

  test.each(['older', 'newer'] as const)(
    'is what somebody else moved to meanwhile, be it %s than what was read',
    async (which) => {
      const [read, moved] = which === 'older' ? [newer, older] : [older, newer];
      runs(moved);
      const before = new Map(bed.ledger.files);
      expect(await serving(read)).toBeUndefined();
      expect([bed.targets.applied.at(-1), bed.ledger.files]).toEqual([moved.id, before]);
    },
  );

  test('that is not served is an incident, and stays what is to run', async () => {
    runs(newer);
    bed.targets.answer = () => ({ kind: 'otherwise', said: 'it serves another' });
    expect(await serving(newer)).toBe('model is not served in production: it serves another');
    expect(bed.state(place).release).toBe(newer.id);
    expect(bed.records('incidents')).toMatchObject([{ release: newer.id }]);
  });
});
