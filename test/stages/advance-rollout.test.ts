import { beforeEach, describe, expect, test } from 'vitest';
import { openSimulation } from '../../src/adapters/simulation/open-simulation.js';
import { LaneDeployment } from '../../src/domain/deploy/deploy-settings.js';
import { type DesiredState, stateText } from '../../src/domain/deploy/desired-state.js';
import { readStoredStates, stateAt } from '../../src/domain/deploy/stored-states.js';
import { readRecords } from '../../src/domain/ledger/read-records.js';
import { hoursAfter } from '../../src/domain/moment.js';
import type { Observation } from '../../src/domain/observation/observation.js';
import { shortId } from '../../src/domain/release/short-id.js';
import { firstChange, simulatedRelease } from '../../src/domain/simulation/simulated-releases.js';
import { simulatedSettings } from '../../src/domain/simulation/simulated-settings.js';
import type { Simulation } from '../../src/ports/simulation.js';
import { type AdvanceRolloutRequest, advanceRollout, mustHaveModel } from '../../src/stages/advance-rollout.js';
import { baselineDigest, shadowed } from '../fixtures/observed-requests.js';

const began = '2026-03-01T00:00:00Z';
const [running, candidate, third] = ['one', 'two', 'three'].map((name) => simulatedRelease(name, began));
const releases = [running, candidate, third].flatMap((each) => (each === undefined ? [] : [each]));
const idOf = (number: number): string => releases[number]?.release.id ?? '';

let world: Simulation;

beforeEach(async () => {
  world = openSimulation(Date.parse(began));
  for (const { release, bundle } of releases)
    await world.releases.publish({
      ...release,
      bundle: { name: 'b', text: bundle, digest: release.bundle?.digest ?? '' },
      documents: [],
    });
  const [one, two, other] = releases.map(({ release }) => release);
  if (one === undefined || two === undefined || other === undefined) throw new Error('three releases');
  await world.ledger.change(firstChange(one, two, began));
  await world.ledger.append(other);
});

const call = (changes: Partial<AdvanceRolloutRequest> = {}) =>
  advanceRollout(world, {
    environment: 'production',
    release: undefined,
    by: 'ada',
    occasion: 'run',
    settings: simulatedSettings(),
    observations: [],
    unreadable: [],
    approved: [],
    ...changes,
  });

const own = (observations: readonly Observation[]): Observation[] =>
  observations.map((each) => ({
    ...each,
    model: releases[each.model === baselineDigest ? 0 : 1]?.release.digest ?? '',
  }));

const worse = own(shadowed(800, { candidate: { right: 0.6 } }, { from: hoursAfter(began, 1) }));

const files = async (): Promise<string> =>
  JSON.stringify([await world.ledger.readStates(), await world.ledger.read({ kind: 'rollout' })]);
const events = async (): Promise<string[]> =>
  readRecords('rollout', await world.ledger.read({ kind: 'rollout' })).records.map(({ event }) => event);

async function modelState() {
  const { states } = readStoredStates(await world.ledger.readStates());
  return stateAt(states, { environment: 'production', lane: 'model' })?.state;
}

describe('a release that is asked for', () => {
  test('begins its way, and called again changes nothing', async () => {
    expect(await call({ release: idOf(1) })).toMatchObject({ outcome: 'moved', stage: 'shadow', weight: 0 });
    const before = await files();
    expect(await call({ release: idOf(1) })).toMatchObject({ outcome: 'waiting', stage: 'shadow' });
    expect(await call()).toMatchObject({ outcome: 'waiting', stage: 'shadow' });
    expect(await files()).toBe(before);
  });

  test('begins once although it is asked for twice at the same time', async () => {
    await Promise.all([call({ release: idOf(1) }), call({ release: idOf(1) })]);
    expect((await events()).sort()).toEqual(['advanced', 'advanced', 'began']);
  });

  test('that runs already has nothing to do, and nothing is on its way by itself', async () => {
    expect(await call({ release: idOf(0) })).toMatchObject({ outcome: 'nothing' });
    expect(await call()).toMatchObject({ outcome: 'nothing', reason: 'no release is on its way, and none is named' });
  });

  test('is not there before the first, which is nothing to do for a schedule and a mistake on a terminal', async () => {
    world = openSimulation(Date.parse(began));
    expect(await call()).toMatchObject({ outcome: 'nothing' });
    await expect(mustHaveModel(world)).rejects.toMatchObject({
      message: 'no release of model is on record',
      hint: expect.stringMatching(/lanegate release --lane model; .* fetch it: git fetch/u),
    });
    await expect(call({ environment: 'prodction' })).rejects.toThrow('there is no environment `prodction`');
  });

  test('is refused while another is on its way', async () => {
    await call({ release: idOf(1) });
    expect(await call({ release: idOf(2) })).toMatchObject({
      outcome: 'refused',
      reason: `another release is on its way: ${shortId(idOf(1))}`,
    });
  });

  test('is refused where its bundle is not what was recorded', async () => {
    const emptied = { ...world, releases: { ...world.releases, fetch: async () => '{}' } };
    world = emptied;
    expect(await call({ release: idOf(1) })).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('bundle'),
    });
    expect(await events()).toEqual([]);
  });

  test('is refused where it is older than what runs, as in a run that waited', async () => {
    const old = { ...simulatedRelease('old', hoursAfter(began, -1)).release, bundle: releases[1]?.release.bundle };
    await world.ledger.append(old);
    expect(await call({ release: old.id })).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('before what runs'),
    });
    expect(await events()).toEqual([]);
  });

  test('that was never evaluated with what runs waits in dev', async () => {
    expect(await call({ release: idOf(2) })).toMatchObject({ outcome: 'moved', stage: 'dev' });
    expect((await call()).waits_for).toEqual([expect.stringContaining('never evaluated together')]);
  });
});

describe('a model for an environment that comes after another', () => {
  const settings = simulatedSettings();
  const production = { model: LaneDeployment.parse({ after: ['canary'] }) };
  const ordered = { ...settings, environments: { canary: { model: LaneDeployment.parse({}) }, production } };

  test('waits in staging until that one runs it', async () => {
    expect(await call({ release: idOf(1), settings: ordered })).toMatchObject({ outcome: 'moved', stage: 'staging' });
    expect((await call({ settings: ordered })).waits_for).toEqual(['canary: does not run the release']);

    const place = { environment: 'canary', lane: 'model' } as const;
    const { id, digest } = releases[1]?.release ?? { id: '', digest: '' };
    const runs: DesiredState = {
      ...({ version: 1, ...place, release: id, digest } as const),
      ...{ since: began, by: 'ada', reason: 'first', holds: [] },
    };
    await world.ledger.change({ records: [], states: [{ place, from: undefined, to: stateText(runs) }] });

    expect(await call({ settings: ordered })).toMatchObject({ outcome: 'moved', stage: 'shadow' });
  });
});

describe('a worse model', () => {
  test('is rolled back and held, and the other lanes stay byte for byte as they are', async () => {
    const prompt: DesiredState = {
      version: 1,
      environment: 'production',
      lane: 'prompt',
      since: began,
      by: 'bob',
      reason: 'first',
      holds: [],
    };
    const place = { environment: 'production', lane: 'prompt' } as const;
    const text = stateText(prompt);
    await world.ledger.change({ records: [], states: [{ place, from: undefined, to: text }] });
    await call({ release: idOf(1) });
    world.setTime(Date.parse(hoursAfter(began, 3)));
    expect(await call({ observations: worse })).toMatchObject({ outcome: 'rolled-back', stage: 'shadow' });
    expect(await modelState()).toMatchObject({ release: idOf(0), holds: [{ digest: releases[1]?.release.digest }] });
    expect((await world.ledger.readStates()).find(({ path }) => path.endsWith('prompt.json'))?.text).toBe(text);
    expect(await call({ release: idOf(1) })).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('held'),
    });
  });

  test.each(['before-writing', 'after-writing'] as const)(
    'ends the same where the call is cut off %s and made again',
    async (point) => {
      await call({ release: idOf(1) });
      world.setTime(Date.parse(hoursAfter(began, 3)));
      world.crashNext(point);
      await expect(call({ observations: worse })).rejects.toThrow('cut off');
      await call({ observations: worse });
      expect(await modelState()).toMatchObject({
        release: idOf(0),
        holds: [{ reason: expect.stringContaining('accuracy') }],
      });
      expect((await events()).filter((event) => event === 'rolled-back')).toHaveLength(1);
    },
  );
});
