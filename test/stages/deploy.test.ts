import { beforeEach, describe, expect, test } from 'vitest';
import { deployText } from '../../src/domain/deploy/deploy-text.js';
import { entryOf, statePath } from '../../src/domain/ledger/ledger-entry.js';
import type { Override } from '../../src/domain/override/override.js';
import { laneDigests, releaseId } from '../../src/domain/release/lock.js';
import type { Release } from '../../src/domain/release/release.js';
import { shortId } from '../../src/domain/release/short-id.js';
import { defaultConfiguration } from '../../src/domain/suite/configuration.js';
import { advanceRollout } from '../../src/stages/advance-rollout.js';
import { resume } from '../../src/stages/hold.js';
import { promote } from '../../src/stages/promote.js';
import { aLock, aRelease } from '../fixtures/a-release.js';
import { anOverride } from '../fixtures/an-override.js';
import { aVerdict, DeployBed, production } from '../fixtures/deploy-bed.js';

let bed: DeployBed;
let first: Release;
let second: Release;

beforeEach(() => {
  bed = new DeployBed();
  first = bed.released({ system: 'one' });
  second = bed.released({ system: 'two' });
});

const failing = ({ checks }: { checks: readonly { word: string; said: string }[] }): string[] =>
  checks.filter(({ word }) => word === 'fails').map(({ said }) => said);

describe('promote', () => {
  test('makes a release what is to run, deploys it and asks whether it is served', async () => {
    const report = await bed.promote(first);
    expect(report).toMatchObject({ outcome: 'moved', release: first.id, served: 'verified', consumer_cache_s: 60 });
    expect(bed.state()).toMatchObject({
      release: first.id,
      digest: first.digest,
      by: 'grace',
      reason: 'It is better.',
    });
    expect(bed.targets.applied).toEqual([first.id]);
    expect(bed.records('deployments')).toMatchObject([{ action: 'promote', release: first.id, by: 'grace' }]);
  });

  test('knows what ran before', async () => {
    await bed.promote(first);
    expect(await bed.promote(second)).toMatchObject({ previous: first.id });
    expect(bed.state()).toMatchObject({ release: second.id, previous: first.id });
  });

  test('called twice records nothing twice, and brings it to its target again', async () => {
    await bed.promote(first);
    const before = new Map(bed.ledger.files);
    expect(await bed.promote(first)).toMatchObject({ outcome: 'unchanged', served: 'verified' });
    expect(bed.ledger.files).toEqual(before);
    expect(bed.targets.applied).toEqual([first.id, first.id]);
  });

  test('takes the newest release where none is named, and what comes first before that', async () => {
    bed.put({ ...second, at: '2026-11-03T09:00:00Z' });
    expect(await bed.promote(undefined)).toMatchObject({ release: second.id });
    await bed.promote(first, { environment: 'staging', lane: 'prompt' });
    expect(await bed.promote(undefined, { environment: 'guarded', lane: 'prompt' })).toMatchObject({
      outcome: 'moved',
      release: first.id,
    });
  });

  test('knows no release that says it is of another commit than its lock, whose override it would have', async () => {
    const forged = bed.released({ system: 'three' }, { commit: 'e'.repeat(40) });
    await expect(bed.promote(forged)).rejects.toThrow('is on record');
  });

  test('goes where an environment that comes first has been', async () => {
    const guarded = { environment: 'guarded', lane: 'prompt' } as const;
    const refused = await bed.promote(first, guarded);
    expect(failing(refused)).toEqual(['staging does not run it, and comes first']);
    expect([bed.text(guarded), bed.targets.applied]).toEqual([undefined, []]);
    await bed.promote(first, { environment: 'staging', lane: 'prompt' });
    expect(await bed.promote(first, guarded)).toMatchObject({ outcome: 'moved' });
  });

  test.each<[string, (bed: DeployBed) => Release, RegExp]>([
    [
      'was never evaluated together',
      (it) => it.released({ system: 'three' }, {}, 'never'),
      /never evaluated together/u,
    ],
    ['failed together', (it) => it.released({ system: 'three' }, {}, { verdict: 'fail' }), /evaluated together: fail/u],
    [
      'was released without a green verdict',
      (it) => it.released({ system: 'three' }, { evidence: { verdict: 'error' } }),
      /its verdict is error, and nobody overrode it/u,
    ],
    [
      'names another lane than its lock',
      (it) => it.released({ system: 'three' }, { digest: `sha256:${'0'.repeat(64)}` }),
      /the record names another prompt/u,
    ],
    [
      'has no bundle',
      (it) => {
        const { bundle: _, ...rest } = it.released({ system: 'three' });
        it.put({ ...rest, at: '2026-11-09T09:00:00Z' });
        return rest;
      },
      /no bundle to deploy/u,
    ],
    [
      'is gone from where it was published',
      (it) => {
        const release = it.released({ system: 'three' });
        it.releases.files.clear();
        return release;
      },
      /its bundle at \S+ is not there/u,
    ],
    [
      'was changed where it was published',
      (it) => {
        const release = it.released({ system: 'three' });
        for (const path of it.releases.files.keys()) it.releases.files.set(path, '{"prompts":{}}');
        return release;
      },
      /its bundle at \S+ is [0-9a-f]{12} instead of/u,
    ],
  ])('refuses what %s', async (_, make, said) => {
    const release = make(bed);
    const report = await bed.promote(release);
    expect(report.outcome).toBe('refused');
    expect(failing(report).join('\n')).toMatch(said);
    expect([bed.text(), bed.targets.applied, bed.records('deployments')]).toEqual([undefined, [], []]);
  });

  test('asks for the lanes that run, not for those that the release was made with', async () => {
    const model = bed.released({ system: 'one', model: 'another' }, { lane: 'model' });
    bed.putState({ environment: 'production', lane: 'model', release: model.id, digest: model.digest });
    expect(failing(await bed.promote(second)).join()).toContain('never evaluated together');
    bed.put(aVerdict({ ...laneDigests(second.lock), model: model.digest }));
    expect(await bed.promote(second)).toMatchObject({ outcome: 'moved' });
  });

  test('lets through what policy blocks only where somebody who may has overridden it', async () => {
    const release = bed.released({ system: 'three' }, {}, 'never');
    bed.gate = { ...defaultConfiguration.gate, override: { allow: ['grace', 'ada'], max_days: 7 } };
    const given = { head: release.commit, at: '2026-11-26T11:00:00Z', expires: '2026-12-03T11:00:00Z' };
    bed.put(anOverride({ ...given, by: 'ada' }));
    bed.put(anOverride({ ...given, by: 'mallory' }));
    bed.put(anOverride({ ...given, lanes: ['model'] }));
    bed.put(anOverride({ ...given, at: '2026-10-01T11:00:00Z', expires: '2026-10-08T11:00:00Z' }));
    bed.put(anOverride({ ...given, expires: '2027-11-26T11:00:00Z' }));
    expect(await bed.promote(release)).toMatchObject({ outcome: 'refused' });
    bed.put(anOverride(given));
    expect(await bed.promote(release)).toMatchObject({ outcome: 'moved' });
  });

  test('takes an override for the lanes of its commit alone, not beside others that run', async () => {
    const release = bed.released(
      { system: 'three' },
      { evidence: { verdict: 'fail', override: 'overrides/x' } },
      'never',
    );
    const model = bed.released({ system: 'one', model: 'another' }, { lane: 'model' });
    bed.putState({ environment: 'production', lane: 'model', release: model.id, digest: model.digest });
    expect(failing(await bed.promote(release)).join()).toContain('never evaluated together');
  });

  test.each<[string, Partial<Override> | undefined, string]>([
    ['is on record and in force', {}, 'moved'],
    ['has expired since', { at: '2026-11-01T11:00:00Z', expires: '2026-11-08T11:00:00Z' }, 'refused'],
    ['was given for longer than policy allows', { expires: '2027-11-26T11:00:00Z' }, 'refused'],
    ['is of another lane', { lanes: ['model'] }, 'refused'],
    ['is on no record', undefined, 'refused'],
  ])('takes an override of the merged pull request that %s', async (_, changes, outcome) => {
    bed.gate = { ...defaultConfiguration.gate, override: { allow: ['grace'], max_days: 7 } };
    const week = { at: '2026-11-26T11:00:00Z', expires: '2026-12-03T11:00:00Z' };
    const given = anOverride({ head: 'd'.repeat(40), ...week, ...changes });
    if (changes !== undefined) bed.put(given);
    const evidence = { verdict: 'fail' as const, override: entryOf(given).path };
    const release = bed.released({ system: 'three' }, { evidence }, { verdict: 'fail' });
    expect(await bed.promote(release)).toMatchObject({ outcome });
  });

  test.each([
    ['warn', 'moved'],
    ['block', 'refused'],
  ] as const)('takes an inconclusive verdict under `%s` as %s', async (inconclusive, outcome) => {
    bed.gate = { ...defaultConfiguration.gate, inconclusive };
    const changes = { evidence: { verdict: 'inconclusive' as const } };
    const release = bed.released({ system: 'three' }, changes, { verdict: 'inconclusive' });
    expect(await bed.promote(release)).toMatchObject({ outcome });
  });

  test('does not let an old run bring back what was replaced meanwhile', async () => {
    const newer = bed.released({ system: 'three' }, { at: '2026-11-03T09:00:00Z' });
    await bed.promote(newer);
    expect(failing(await bed.promote(first)).join()).toContain('before what runs');
    expect(bed.state().release).toBe(newer.id);
    await bed.promote(bed.released({ system: 'four' }, { at: '2026-11-04T09:00:00Z' }));
    expect(await bed.rollback(newer)).toMatchObject({ outcome: 'moved' });
  });

  test('refuses code that carries another prompt than what runs', async () => {
    await bed.promote(second);
    const place = { environment: 'production', lane: 'code' } as const;
    const stale = bed.released({ system: 'one' }, { lane: 'code' });
    expect(failing(await bed.promote(stale, place))).toEqual([
      expect.stringMatching(
        /^it carries another prompt than the [0-9a-f]{12} that runs: release a commit that has that one, or promote the prompt/u,
      ),
    ]);
    const fresh = bed.released({ system: 'two' }, { lane: 'code' });
    expect(await bed.promote(fresh, place)).toMatchObject({ outcome: 'moved' });
  });

  test('refuses a lane or an environment that nothing is said of', async () => {
    await expect(bed.promote(first, { environment: 'prodction', lane: 'prompt' })).rejects.toMatchObject({
      message: 'there is no environment `prodction`',
      hint: 'did you mean `production`?',
    });
    await expect(bed.promote(first, { environment: 'staging', lane: 'code' })).rejects.toThrow(
      'nothing says how code reaches staging',
    );
  });

  test('decides nothing beside a state that cannot be believed', async () => {
    const torn = { environment: 'production', lane: 'model', digest: first.digest } as const;
    bed.putState(torn);
    await expect(bed.promote(first)).rejects.toThrow('is there without its release');
    bed.ledger.put('state/production/model.json', '{"version":1}');
    await expect(bed.promote(first)).rejects.toThrow('state/production/model.json cannot be believed');
    expect(bed.targets.applied).toEqual([]);
  });

  test('decides again where somebody else was faster', async () => {
    const change = bed.ledger.change.bind(bed.ledger);
    let raced = false;
    bed.ledger.change = async (wanted) => {
      if (!raced) {
        raced = true;
        await bed.hold('Stop everything.');
      }
      return change(wanted);
    };
    const report = await bed.promote(first);
    expect(failing(report).join()).toContain('all of prompt is held');
    expect(bed.state().release).toBeUndefined();
  });

  test('leaves at the target what the ledger says by now, where two ran at once', async () => {
    await bed.promote(first);
    let held: (() => void) | undefined;
    const arrived = new Promise<void>((resolve) => {
      bed.targets.beforeApplying = () => {
        bed.targets.beforeApplying = undefined;
        resolve();
        return new Promise<void>((free) => {
          held = free;
        });
      };
    });
    const third = bed.released({ system: 'three' });
    const slow = bed.promote(second);
    await arrived;
    await bed.promote(third);
    held?.();
    await slow;
    expect(bed.state().release).toBe(third.id);
    expect(bed.targets.running.get('production/prompt')).toBe(third.id);
  });
});

test('a bundle that cannot be read is told, and refuses the release', async () => {
  bed.releases.closed = 'the disk is gone';
  expect(await bed.promote(first)).toMatchObject({ outcome: 'refused' });
  expect(bed.log.messages('warn').join()).toContain('the disk is gone');
});

describe('what is not served', () => {
  test('is taken back: the state as it was, what ran at its target again, and an incident on record', async () => {
    await bed.promote(first);
    const before = bed.text();
    bed.targets.answer = ({ release }) =>
      release.id === second.id ? { kind: 'otherwise', said: 'the old' } : undefined;
    const report = await bed.promote(second);
    expect(report).toMatchObject({ outcome: 'failed', served: 'no', reason: expect.stringContaining('the old') });
    expect(bed.text()).toBe(before);
    expect(bed.targets.running.get('production/prompt')).toBe(first.id);
    expect(bed.records('incidents')).toMatchObject([{ release: second.id, what: expect.stringContaining('the old') }]);
  });

  test('where nothing ran before is told to have nothing in its place', async () => {
    bed.targets.answer = () => ({ kind: 'otherwise', said: 'the old' });
    const report = await bed.promote(first);
    expect(report).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('look at what its target has') });
    expect(deployText(report)).toContain('nothing of prompt runs in production: prompt is not served');
  });

  test('nor can be taken back is told as both, and healed by the same command', async () => {
    await bed.promote(first);
    const change = bed.ledger.change.bind(bed.ledger);
    bed.targets.beforeApplying = () => {
      bed.ledger.change = () => Promise.reject(new Error('GitHub answered 503'));
      throw new Error('no such host');
    };
    await expect(bed.promote(second)).rejects.toThrow(
      /no such host; nor could it be taken back: GitHub answered 503; the ledger may still say that \w{12} runs/u,
    );
    Object.assign(bed.ledger, { change });
    bed.targets.beforeApplying = undefined;
    expect(await bed.promote(second)).toMatchObject({ outcome: 'unchanged', served: 'verified' });
  });

  test('of a first release leaves nothing to run, on record', async () => {
    bed.targets.beforeApplying = () => {
      throw new Error('no such host');
    };
    expect(await bed.promote(first)).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('no such host'),
    });
    expect(bed.state().release).toBeUndefined();
    bed.targets.beforeApplying = undefined;
    expect(await bed.promote(first)).toMatchObject({ outcome: 'moved' });
  });

  test('is asked for until the time is over', async () => {
    const guarded = { environment: 'guarded', lane: 'prompt' } as const;
    await bed.promote(first, { environment: 'staging', lane: 'prompt' });
    let asked = 0;
    bed.targets.answer = () => {
      asked += 1;
      return asked < 4 ? { kind: 'otherwise', said: 'not yet' } : undefined;
    };
    expect(await bed.promote(first, guarded)).toMatchObject({ outcome: 'moved', served: 'verified' });
    expect(asked).toBe(4);
    bed.targets.answer = undefined;
    await bed.promote(second, { environment: 'staging', lane: 'prompt' });
    bed.targets.answer = ({ release }) => (release.id === second.id ? { kind: 'otherwise', said: 'never' } : undefined);
    const beginMs = bed.clock.now();
    expect(await bed.promote(second, guarded)).toMatchObject({ outcome: 'failed' });
    expect(bed.clock.now() - beginMs).toBeLessThanOrEqual(11_000);
  });

  test('says so where nobody tells what is served', async () => {
    bed.targets.answer = () => ({ kind: 'untold' });
    expect(await bed.promote(first)).toMatchObject({ outcome: 'moved', served: 'not-asked' });
  });

  test('says so where what ran before cannot come back', async () => {
    await bed.promote(first);
    bed.releases.files.clear();
    const third = bed.released({ system: 'three' });
    bed.targets.answer = () => ({ kind: 'otherwise', said: 'nothing' });
    const report = await bed.promote(third);
    expect(report.reason).toContain('what ran before could not be brought back: its bundle');
    expect(deployText(report)).toContain('production is to run what ran before: prompt is not served');
    const { id } = first;
    expect(deployText({ ...report, release: id })).toContain(`production is to run prompt ${shortId(id)} still: `);
  });
});

/** As many digests as a lane can hold. */
const fullOfHolds = () => {
  const held = { reason: 'It was worse.', by: 'ada', at: '2026-01-01T00:00:00Z' };
  return Array.from({ length: 200 }, (_, index) => ({
    ...held,
    digest: `sha256:${String(index).padStart(12, '0').padEnd(64, 'f')}`,
  }));
};

describe('rollback', () => {
  beforeEach(async () => {
    await bed.promote(first);
    await bed.promote(second);
  });

  test('brings back what ran before, and holds what it left', async () => {
    expect(await bed.rollback()).toMatchObject({ outcome: 'moved', release: first.id, previous: second.id });
    expect(bed.state()).toMatchObject({
      release: first.id,
      rolled_back: second.id,
      holds: [{ digest: second.digest, by: 'linus', reason: 'rolled back: It is worse.' }],
    });
    expect(bed.targets.running.get('production/prompt')).toBe(first.id);
    expect(failing(await bed.promote(second)).join()).toContain('it is held since');
  });

  test('to what ran before needs nothing but what says so, however much else is on record', async () => {
    const read = bed.ledger.read.bind(bed.ledger);
    bed.ledger.read = async (query) => {
      if (query.kind === 'deployment') throw new Error('too many to read at once');
      return read(query);
    };
    expect(await bed.rollback()).toMatchObject({ outcome: 'moved', release: first.id });
  });

  test('is never refused for want of room: the oldest hold of a digest makes it, which is told', async () => {
    const full = fullOfHolds();
    bed.putState({ ...bed.state(), holds: full });
    expect(await bed.rollback()).toMatchObject({ outcome: 'moved', release: first.id });
    const { holds } = bed.state();
    expect(holds.map(({ digest }) => digest)).toEqual([...full.slice(1).map(({ digest }) => digest), second.digest]);
    const record = bed.records('deployments').find(({ action }) => action === 'rollback');
    expect(record?.['checks']).toContain('told: the hold of 000000000000, the oldest of 200, is lifted');
  });

  test('called again goes back no further, and heals what was killed on the way', async () => {
    await bed.rollback();
    bed.targets.running.set('production/prompt', second.id);
    const before = new Map(bed.ledger.files);
    expect(await bed.rollback()).toMatchObject({ outcome: 'unchanged', release: first.id });
    expect(bed.ledger.files).toEqual(before);
    expect(bed.targets.running.get('production/prompt')).toBe(first.id);
  });

  test('goes to any release that is named, by the beginning of its id too', async () => {
    const third = bed.released({ system: 'three' });
    await bed.promote(third);
    expect(await bed.rollback(first)).toMatchObject({ outcome: 'moved', release: first.id });
    const short = { ...second, id: second.id.slice(7, 19) };
    await bed.resume(second);
    expect(await bed.rollback(short)).toMatchObject({ outcome: 'moved', release: second.id });
    await expect(bed.rollback({ ...second, id: '0'.repeat(64) })).rejects.toThrow('no release 000000000000 of prompt');
    await expect(bed.rollback({ ...second, id: '../x' })).rejects.toThrow('is no release');
  });

  test('is no way round the checks of a promotion: what never ran there is refused', async () => {
    const untried = bed.released({ system: 'three' }, {}, 'never');
    await bed.promote(bed.released({ system: 'four' }), { environment: 'staging', lane: 'prompt' });
    const before = new Map(bed.ledger.files);
    expect(failing(await bed.rollback(untried))).toEqual([
      'it never ran in production on record, so it is not a way back: promote it',
    ]);
    expect(bed.ledger.files).toEqual(before);
    expect(bed.targets.applied).toEqual([first.id, second.id, expect.any(String)]);
  });

  test('leaves every other lane and environment byte for byte as it was', async () => {
    bed.putState({
      environment: 'production',
      lane: 'model',
      release: first.id,
      digest: laneDigests(first.lock).model,
    });
    await bed.promote(first, { environment: 'staging', lane: 'prompt' });
    const others = () => [...bed.ledger.files].filter(([path]) => path !== statePath(production));
    const before = new Map(others());
    await bed.rollback();
    for (const [path, text] of before) expect([path, bed.ledger.files.get(path)]).toEqual([path, text]);
    expect(others()).toHaveLength(before.size + 1);
  });

  test('is one change of the ledger', async () => {
    const change = bed.ledger.change.bind(bed.ledger);
    let changes = 0;
    bed.ledger.change = async (wanted) => {
      changes += 1;
      return change(wanted);
    };
    await bed.rollback();
    expect(changes).toBe(1);
  });

  test('tells and does not refuse lanes that were never evaluated with it', async () => {
    const unknown = `sha256:${'1'.repeat(64)}`;
    bed.putState({ environment: 'production', lane: 'model', release: unknown, digest: unknown });
    const report = await bed.rollback();
    expect(report.outcome).toBe('moved');
    expect(report.checks).toContainEqual({ word: 'told', said: expect.stringContaining('never evaluated together') });
  });

  test('is refused where the lane is held, and where the bundle is another', async () => {
    await bed.hold('Freeze.');
    expect(failing(await bed.rollback())).toEqual([expect.stringContaining('all of prompt is held')]);
    await bed.resume();
    bed.releases.files.clear();
    expect(failing(await bed.rollback()).join()).toContain('is not there');
    expect(bed.state().release).toBe(second.id);
  });

  test('where nothing ran before has nothing to go to', async () => {
    await expect(bed.rollback(undefined, { environment: 'staging', lane: 'prompt' })).rejects.toThrow(
      /nothing to roll back/u,
    );
    const place = { environment: 'staging', lane: 'prompt' } as const;
    await bed.promote(first, place);
    await expect(bed.rollback(undefined, place)).rejects.toMatchObject({
      message: `no release of prompt ran in staging before ${shortId(first.id)}, so there is nothing to roll back to`,
      hint: expect.stringMatching(/^put another in its place .*--release [0-9a-f]{12}/u),
    });
  });

  test('of a first model that is at full names the hold that ends its rollout with nothing in its place', async () => {
    const model = bed.released({ system: 'two' }, { lane: 'model' });
    const { id, digest } = model;
    const place = { environment: 'production', lane: 'model' } as const;
    const times = { began: '2026-11-26T12:00:00Z', since: '2026-11-26T12:00:00Z' };
    const rollout = { ...times, id: digest, release: id, digest, weight: 100, stage: 'full' as const };
    bed.putState({ ...place, release: id, digest, rollout: { ...rollout, errors: { count: 0 } } });
    await expect(bed.rollback(undefined, place)).rejects.toMatchObject({
      message: expect.stringContaining(`no release of model ran in production before ${shortId(id)}`),
      hint: expect.stringMatching(
        /^hold it, and the next lanegate promote ends its rollout with nothing in its place/u,
      ),
    });
    await bed.hold('It is wrong.', model, place);
    const call = { environment: 'production', release: undefined, by: 'grace', occasion: 'run', observations: [] };
    const settings = { ...bed.settings, promotion: defaultConfiguration.promotion };
    await advanceRollout(bed, { ...call, unreadable: [], approved: [], settings });
    expect(bed.state(place)).toMatchObject({ rolled_back: id, holds: [{ digest }] });
    expect(bed.state(place).release).toBeUndefined();
  });

  test('that is not served leaves what ran, and its state', async () => {
    const before = bed.text();
    bed.targets.answer = ({ release }) => (release.id === first.id ? { kind: 'otherwise', said: 'not' } : undefined);
    expect(await bed.rollback()).toMatchObject({ outcome: 'failed' });
    expect(bed.text()).toBe(before);
    expect(bed.targets.running.get('production/prompt')).toBe(second.id);
  });

  test('of a rollout ends it and holds its candidate', async () => {
    const model = bed.released({ system: 'two' }, { lane: 'model' });
    const candidate = bed.released({ system: 'two', model: 'next' }, { lane: 'model' });
    const place = { environment: 'production', lane: 'model' } as const;
    await bed.promote(model, place);
    const rollout = {
      id: candidate.digest,
      release: candidate.id,
      digest: candidate.digest,
      began: '2026-11-26T12:00:00Z',
      stage: 'traffic',
      since: '2026-11-26T12:00:00Z',
      weight: 25,
    };
    bed.ledger.put(statePath(place), JSON.stringify({ ...bed.state(place), rollout }));
    expect(await bed.rollback(undefined, place)).toMatchObject({
      outcome: 'moved',
      release: model.id,
      previous: candidate.id,
    });
    const { rollout: left, holds, release } = bed.state(place);
    expect([left, release, holds.map(({ digest }) => digest)]).toEqual([undefined, model.id, [candidate.digest]]);
  });

  test('of a rollout at full brings back what ran before, and holds what arrived', async () => {
    const model = bed.released({ system: 'two' }, { lane: 'model' });
    const arrived = bed.released({ system: 'two', model: 'next' }, { lane: 'model' });
    const place = { environment: 'production', lane: 'model' } as const;
    const times = { began: '2026-11-26T12:00:00Z', since: '2026-11-26T12:00:00Z' };
    const { id, digest } = arrived;
    const rollout = { ...times, id: digest, release: id, digest, baseline: model.digest, weight: 100 };
    bed.putState({
      ...place,
      release: id,
      digest,
      previous: model.id,
      rollout: { ...rollout, stage: 'full', errors: { count: 0 } },
    });
    expect(await bed.rollback(undefined, place)).toMatchObject({ outcome: 'moved', release: model.id });
    const { rollout: left, holds, release } = bed.state(place);
    expect([left, release, holds.map((each) => each.digest)]).toEqual([undefined, model.id, [digest]]);
  });

  test.each<[string, string]>([
    ['claude-3-opus-20240229', 'Anthropic retired'],
    ['gpt-5', 'retires gpt-5'],
  ])('looks whether %s is still served', async (name, said) => {
    const place = { environment: 'production', lane: 'model' } as const;
    const old = bed.released({ system: 'two', model: name }, { lane: 'model' });
    const now = bed.released({ system: 'two' }, { lane: 'model' });
    bed.putState({ ...place, release: now.id, digest: now.digest, previous: old.id });
    const report = await bed.rollback(undefined, place);
    expect(report.checks.map((each) => each.said).join('\n')).toContain(said);
    expect(report.outcome).toBe(name === 'gpt-5' ? 'moved' : 'refused');
  });

  test('is refused where the corpus that runs has another embedding', async () => {
    const place = { environment: 'production', lane: 'model' } as const;
    const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
    const embedding = (letter: string) => ({
      index: { digest: digest(letter), provider: 'openai', model: `embed-${letter}`, pinned: true },
    });
    const withEmbedding = (letter: string, lane: 'model' | 'data', at: string): Release => {
      const lock = {
        ...aLock({ system: letter }),
        embeddings: embedding(letter),
        data: { faq: { digest: digest('d') } },
      };
      return aRelease({ lane, lock, id: releaseId(lock), digest: laneDigests(lock)[lane] ?? '', at });
    };
    const [old, now] = [
      withEmbedding('a', 'model', '2026-11-01T00:00:00Z'),
      withEmbedding('b', 'model', '2026-11-02T00:00:00Z'),
    ];
    const corpus = withEmbedding('b', 'data', '2026-11-02T00:00:00Z');
    bed.put(old, now, corpus);
    bed.putState({ ...place, release: now.id, digest: now.digest, previous: old.id });
    bed.putState({ environment: 'production', lane: 'data', release: corpus.id, digest: corpus.digest });
    expect(failing(await bed.rollback(undefined, place)).join()).toContain('its embedding is not that of the data');
  });
});

describe('hold and resume', () => {
  test.each(['', ' \n', 'a'.repeat(501)])(
    'is not written for a reason that nobody could read back: %#',
    async (reason) => {
      const before = new Map(bed.ledger.files);
      await expect(bed.hold(reason)).rejects.toThrow(/the reason has \d+ characters/u);
      const request = { place: production, by: 'linus', reason, settings: bed.settings };
      await expect(promote(bed, { ...request, release: first.id })).rejects.toThrow(/the reason has \d+ characters/u);
      expect(new Map(bed.ledger.files)).toEqual(before);
      await bed.hold('a'.repeat(500));
      await expect(resume(bed, { ...request, release: undefined })).rejects.toThrow(/the reason has \d+ characters/u);
      expect((await bed.resume()).changed).toBe(true);
    },
  );

  test('keep a lane, or one release of it, from being deployed', async () => {
    expect(await bed.hold('Freeze.')).toMatchObject({ changed: true });
    expect(await bed.hold('Freeze.')).toMatchObject({ changed: false });
    expect(failing(await bed.promote(first)).join()).toContain('all of prompt is held since 2026-11-26');
    expect(await bed.resume()).toMatchObject({ changed: true, state: { holds: [] } });
    await bed.hold('It is rude.', second);
    expect(await bed.promote(second)).toMatchObject({ outcome: 'refused' });
    expect(await bed.promote(first)).toMatchObject({ outcome: 'moved' });
    await bed.resume(second);
    expect(await bed.promote(second)).toMatchObject({ outcome: 'moved' });
    expect(bed.records('deployments').map(({ action }) => action)).toEqual([
      ...['hold', 'resume', 'hold', 'promote', 'resume', 'promote'],
    ]);
  });

  test('find room for the whole lane where 200 digests are held, and for no further digest', async () => {
    bed.putState({ ...production, holds: fullOfHolds() });
    await expect(bed.hold('It is rude.', first)).rejects.toThrow('holds 200 digests already');
    expect(await bed.hold('Freeze.')).toMatchObject({ changed: true });
    expect(bed.state().holds).toHaveLength(200);
    expect(bed.state().holds.at(-1)).toMatchObject({ reason: 'Freeze.' });
  });

  test('that lift one release leave the others held', async () => {
    await bed.hold('One.', first);
    await bed.hold('Two.', second);
    await bed.resume(first);
    expect(bed.state().holds.map(({ reason }) => reason)).toEqual(['Two.']);
  });

  test('of what was rolled back are lifted by its name alone, whoever held it once more', async () => {
    await bed.promote(first);
    await bed.promote(second);
    await bed.rollback();
    const named = expect.objectContaining({
      message: expect.stringContaining('was rolled back'),
      hint: expect.stringContaining(`--release ${second.id.slice(7, 19)}`),
    });
    await expect(bed.resume()).rejects.toEqual(named);
    await bed.hold('Freeze.');
    await bed.hold('It is rude, too.', second);
    expect(await bed.resume()).toMatchObject({ changed: true, state: { holds: [{ rolled_back: second.id }] } });
    expect(await bed.promote(second)).toMatchObject({ outcome: 'refused' });
    expect(await bed.resume(second)).toMatchObject({ changed: true, state: { holds: [] } });
  });

  test('have nothing to lift where nothing is held', async () => {
    await expect(bed.resume()).rejects.toThrow('nothing is held of prompt in production');
    await bed.promote(first);
    expect(await bed.resume()).toMatchObject({ changed: false });
  });

  test('of a place that nothing declares are a slip, and nothing is held', async () => {
    const slip = { environment: 'prodction', lane: 'prompt' } as const;
    await expect(bed.hold('Freeze.', undefined, slip)).rejects.toThrow('there is no environment `prodction`');
    await expect(bed.resume(undefined, slip)).rejects.toThrow('there is no environment `prodction`');
    const lane = { environment: 'staging', lane: 'data' } as const;
    await expect(bed.hold('Freeze.', undefined, lane)).rejects.toThrow('nothing says how data reaches staging');
    expect(bed.records('state')).toEqual([]);
    bed.putState({ ...slip, release: first.id, digest: first.digest });
    expect(await bed.hold('It ran there once.', undefined, slip)).toMatchObject({ changed: true });
  });
});
