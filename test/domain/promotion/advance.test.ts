import { describe, expect, test } from 'vitest';
import { DesiredState } from '../../../src/domain/deploy/desired-state.js';
import { hoursAfter } from '../../../src/domain/moment.js';
import { type Advanced, advance } from '../../../src/domain/promotion/advance.js';
import type { AdvanceRequest, RolloutState } from '../../../src/domain/promotion/advance-request.js';
import { beginRollout } from '../../../src/domain/promotion/begin-rollout.js';
import { PromotionSettings } from '../../../src/domain/promotion/promotion-settings.js';
import { baselineDigest, candidateDigest, digestNumber, served, shadowed } from '../../fixtures/observed-requests.js';

const began = '2026-03-01T00:00:00Z';
const place = { environment: 'production', lane: 'model' } as const;
const release = { id: digestNumber(20), digest: candidateDigest };
const running: DesiredState = {
  version: 1,
  ...place,
  release: digestNumber(10),
  digest: baselineDigest,
  since: began,
  by: 'ada',
  reason: 'first',
  holds: [],
};
const settings = PromotionSettings.parse({ settle_minutes: 0 });
const passed = { judged: { verdict: 'pass', blocks: false }, earlier: [] } as const;

function begin({ before }: { readonly before: DesiredState | undefined } = { before: running }): RolloutState {
  const beginning = beginRollout({ place, before, release, by: 'ada', at: began });
  if (beginning.kind !== 'begun') throw new Error(beginning.kind);
  return beginning.state;
}

const requestAt = (hours: number, changes: Partial<AdvanceRequest> = {}): AdvanceRequest => ({
  settings,
  entry: passed,
  observations: [],
  unreadable: [],
  approved: [],
  by: 'ada',
  occasion: `run ${hours}`,
  now: hoursAfter(began, hours),
  ...changes,
});

/** The state as whoever reads it back has it. */
function stored(state: DesiredState): RolloutState {
  const parsed = DesiredState.parse(JSON.parse(JSON.stringify(state)));
  if (parsed.rollout === undefined) throw new Error('nothing is on its way');
  return { ...parsed, rollout: parsed.rollout };
}

const goOn = ({ state }: Advanced, hours: number, changes: Partial<AdvanceRequest> = {}): Advanced =>
  advance(stored(state), requestAt(hours, changes));

const atShadow = (): Advanced => advance(begin(), requestAt(1));
const alike = shadowed(1500, {}, { from: hoursAfter(began, 1) });
const atTraffic = (): Advanced => goOn(atShadow(), 2, { observations: alike });

describe('on its way', () => {
  test('a release that was evaluated together goes to shadow at once', () => {
    const { stage, weight, events, state } = atShadow();
    expect([stage, weight, events]).toEqual(['shadow', 0, ['advanced', 'advanced']]);
    expect(state.release).toBe(running.release);
  });

  test('it does not wait for what need not be known yet', () => {
    const few = goOn(atTraffic(), 3, { observations: served(100, 5, {}, { from: hoursAfter(began, 2) }) });
    expect(few.judged.findings.filter(({ verdict }) => verdict === 'inconclusive')).toHaveLength(5);
    expect(few.waitsFor).toEqual(['requests: 5 of 300 requests that it needs']);
  });

  test('one that never was stays in dev and says so', () => {
    const { stage, events, waitsFor } = advance(begin(), requestAt(1, { entry: { ...passed, judged: undefined } }));
    expect([stage, events]).toEqual(['dev', []]);
    expect(waitsFor).toEqual(['evaluation: the release was never evaluated together with what runs there']);
  });

  test('one whose evaluation failed is held in the place of the oldest digest where there is no room, never of the whole lane', () => {
    const failed = { judged: { verdict: 'fail', blocks: true }, earlier: [] } as const;
    const hold = { reason: 'worse', by: 'ada', at: began };
    const digests = Array.from({ length: 199 }, (_, index) => `sha256:${String(index).padStart(64, 'f')}`);
    const started = begin();
    const full = { ...started, holds: [hold, ...digests.map((digest) => ({ ...hold, digest }))] };
    const { holds } = advance(full, requestAt(1, { entry: failed })).state;
    expect(holds.map(({ digest }) => digest)).toEqual([undefined, ...digests.slice(1), candidateDigest]);
  });

  test('one whose evaluation failed is held', () => {
    const failed = { judged: { verdict: 'fail', blocks: true }, earlier: [] } as const;
    const { state, events } = advance(begin(), requestAt(1, { entry: failed }));
    expect(events).toEqual(['rolled-back']);
    expect(state.rollout).toBeUndefined();
    expect(state.holds).toMatchObject([{ digest: candidateDigest }]);
    expect(beginRollout({ place, before: state, release, by: 'ada', at: began }).kind).toBe('refused');
  });

  test('an environment that goes before must run it, long enough', () => {
    const staged = PromotionSettings.parse({ staging: { environments: ['staging'], soak_hours: 24 } });
    const at = (hours: number, since: string | undefined) =>
      advance(
        begin(),
        requestAt(hours, {
          settings: staged,
          entry: { ...passed, earlier: [{ name: 'staging', since, judged: passed.judged }] },
        }),
      );
    expect(at(30, undefined).stage).toBe('staging');
    expect(at(30, hoursAfter(began, 10)).stage).toBe('staging');
    expect(at(30, hoursAfter(began, 6)).stage).toBe('shadow');
  });

  test('an equal model goes from shadow through rising weights to full, and what runs moves only there', () => {
    let advanced = atTraffic();
    expect([advanced.stage, advanced.weight]).toEqual(['traffic', 5]);
    advanced = goOn(advanced, 3, { observations: served(7000, 5, {}, { from: hoursAfter(began, 2) }) });
    expect([advanced.stage, advanced.weight]).toEqual(['traffic', 25]);
    advanced = goOn(advanced, 4, { observations: served(6000, 25, {}, { from: hoursAfter(began, 3) }) });
    expect([advanced.stage, advanced.weight, advanced.state.release]).toEqual(['traffic', 50, running.release]);
    advanced = goOn(advanced, 5, { observations: served(6000, 50, {}, { from: hoursAfter(began, 4) }) });
    expect([advanced.stage, advanced.weight]).toEqual(['full', 100]);
    expect(advanced.state).toMatchObject({ release: release.id, digest: candidateDigest, previous: running.release });
    const soaking = goOn(advanced, 6, {
      observations: served(2000, 100, {}, { from: hoursAfter(began, 5), hours: 20 }),
    });
    expect(soaking.events).toEqual([]);
    const done = goOn(soaking, 40, {
      observations: served(2000, 100, {}, { from: hoursAfter(began, 6), hours: 26, seed: 'more' }),
    });
    expect(done.events).toEqual(['completed']);
    expect(done.state.rollout).toBeUndefined();
    expect(done.state.release).toBe(release.id);
  });

  test('a stage that waits for approval is entered by a call that gives it', () => {
    const approving = PromotionSettings.parse({ settle_minutes: 0, approve: ['traffic'] });
    const waiting = goOn(atShadow(), 2, { observations: alike, settings: approving });
    expect([waiting.stage, waiting.waitsFor]).toEqual(['shadow', ['approval to enter traffic']]);
    expect(goOn(waiting, 3, { settings: approving, approved: ['traffic'] }).stage).toBe('traffic');
  });

  test('where nothing runs there is nothing to compare with, and what was evaluated goes to full', () => {
    const { stage, weight, state } = advance(begin({ before: undefined }), requestAt(1));
    expect([stage, weight, state.release]).toEqual(['full', 100, release.id]);
  });
});

describe('a worse model', () => {
  test('is dropped in shadow, and its release is held', () => {
    const worse = shadowed(600, { candidate: { right: 0.7 } }, { from: hoursAfter(began, 1) });
    const { events, stage, state } = goOn(atShadow(), 2, { observations: worse });
    expect([events, stage]).toEqual([['rolled-back'], 'shadow']);
    expect(state).toMatchObject({ release: running.release, holds: [{ digest: candidateDigest }] });
    expect(state.holds[0]).toMatchObject({
      rolled_back: release.id,
      reason: expect.stringContaining('accuracy: the candidate is worse'),
    });
  });

  test.each([
    ['twice the latency', { latencyMs: 1600 }, '95th percentile of latency'],
    ['errors', { error: 0.15 }, 'errors'],
    ['refusals', { refused: 0.15 }, 'refusals'],
  ])('with %s is dropped at the first weight', (_, candidate, subject) => {
    const { events, weight, state } = goOn(atTraffic(), 3, {
      observations: served(6000, 5, { candidate }, { from: hoursAfter(began, 2) }),
    });
    expect([events, weight]).toEqual([['rolled-back'], 5]);
    expect(state.holds[0]?.reason).toContain(subject);
  });

  test('that fails at full gives way to what ran before', () => {
    const full: RolloutState = stored({
      ...atTraffic().state,
      release: release.id,
      digest: candidateDigest,
      previous: running.release,
      rollout: { ...stored(atTraffic().state).rollout, stage: 'full', weight: 100 },
    });
    const { state } = advance(
      { ...full, holds: [{ digest: candidateDigest, reason: 'complaints', by: 'ada', at: began }] },
      requestAt(3),
    );
    expect(state).toMatchObject({ release: running.release, digest: baselineDigest, rolled_back: release.id });
    expect(state.holds).toHaveLength(1);
  });
});

describe('evidence', () => {
  const half = shadowed(200, {}, { from: hoursAfter(began, 1) });

  test('given twice, in another order or in part again, counts once', () => {
    const once = goOn(atShadow(), 2, { observations: half });
    const again = goOn(once, 2, { observations: [...half].reverse() });
    const inPart = goOn(once, 2, { observations: half.slice(100, 300) });
    expect(once.counting).toMatchObject({ counted: 200, repeated: 0 });
    expect(again.counting).toMatchObject({ counted: 0, repeated: 200 });
    expect(again.state).toEqual(once.state);
    expect(inPart.state).toEqual(once.state);
    expect(again.records).toEqual([]);
  });

  test('of before the stage, of the future, of another model or stage does not count', () => {
    const early = shadowed(10, {}, { from: began });
    const future = shadowed(10, {}, { from: hoursAfter(began, 30), seed: 'future' });
    const foreign = shadowed(10, {}, { from: hoursAfter(began, 1), seed: 'foreign' }).map((each) => ({
      ...each,
      model: digestNumber(7),
    }));
    const traffic = served(10, 50, {}, { from: hoursAfter(began, 1) });
    const { counting } = goOn(atShadow(), 2, { observations: [...early, ...future, ...foreign, ...traffic] });
    expect(counting).toEqual({ counted: 0, repeated: 0, late: 0, unpaired: 0, outside: 40, foreign: 30 });
  });

  test('counts from the very second of a step on, also by times with parts of a second', () => {
    const parts = half.slice(0, 80).map((each) => ({ ...each, at: '2026-03-01T01:00:00.250Z' }));
    const first = goOn(atShadow(), 2, { observations: parts });
    const whole = half.slice(80, 160).map((each) => ({ ...each, at: hoursAfter(began, 1) }));
    const both = goOn(first, 2, { observations: whole });
    expect([first.counting.outside, both.counting.outside]).toEqual([0, 0]);
    expect(both.state.rollout?.evidence).toMatchObject({
      first: hoursAfter(began, 1),
      newest: '2026-03-01T01:00:00.250Z',
    });
  });

  test('of the future does not count either once others ahead of their time did', () => {
    const ahead = shadowed(300, {}, { from: hoursAfter(began, 1), hours: 30 });
    const once = goOn(atShadow(), 2, { observations: ahead });
    expect(once.counting).toMatchObject({ counted: 21, outside: 558 });
    const again = goOn(once, 2, { observations: ahead });
    expect(again.counting).toMatchObject({ counted: 0, repeated: 21, outside: 558 });
    // Nor by a clock that is a little behind.
    expect(goOn(again, 1, { observations: ahead }).counting).toEqual(again.counting);
    expect(goOn(again, 3, { observations: ahead }).counting).toMatchObject({ counted: 10, repeated: 21 });
  });

  test('that comes after twelve thousand later ones is told to be late, and not to have been counted before', () => {
    const all = served(30_000, 5, {}, { from: hoursAfter(began, 2) });
    const armOf = (wanted: string) => all.filter(({ arm }) => arm === wanted);
    const baseline = goOn(atTraffic(), 3, { observations: armOf('baseline') });
    const { counted, repeated, late } = goOn(baseline, 3, { observations: armOf('candidate') }).counting;
    expect(counted + repeated + late).toBe(1500);
    expect(repeated).toBeLessThan(40);
    expect(late).toBeGreaterThan(500);
  });

  test('whose other half is missing waits for it', () => {
    const candidates = half.filter(({ arm }) => arm === 'candidate');
    const lonely = goOn(atShadow(), 2, { observations: candidates });
    expect(lonely.counting).toMatchObject({ counted: 0, unpaired: 200 });
    expect(goOn(lonely, 2, { observations: half }).counting.counted).toBe(200);
  });

  test('without a single score never passes', () => {
    const unscored = alike.map(({ scores: _scores, ...each }) => each);
    const { stage, waitsFor } = goOn(atShadow(), 2, { observations: unscored });
    expect([stage, waitsFor]).toEqual(['shadow', ['scores: no pair of answers has a score yet']]);
  });

  test('starts anew where another release became what runs', () => {
    const counted = goOn(atShadow(), 2, { observations: half });
    const moved = { ...counted, state: { ...counted.state, digest: digestNumber(3) } };
    const { events, state } = goOn(moved, 3);
    expect(events).toEqual(['restarted']);
    expect(state.rollout).toMatchObject({ baseline: digestNumber(3), evidence: { counted: { pairs: 0 } } });
  });
});

describe('what cannot be trusted', () => {
  const wrongSplit = served(4000, 20, {}, { from: hoursAfter(began, 2) });

  test('a split that is not the one that was set pauses, is no failure, and ends where it is right again', () => {
    const paused = goOn(atTraffic(), 3, { observations: wrongSplit });
    expect([paused.events, paused.weight]).toEqual([['paused'], 5]);
    expect(paused.state.rollout?.paused?.reason).toContain('split');
    const righted = goOn(paused, 4, { observations: served(90_000, 4.3, {}, { from: hoursAfter(began, 3) }) });
    expect(righted.events).toContain('resumed');
  });

  test('five calls in a row in error roll traffic back, and the same call made again is one', () => {
    let advanced = goOn(atTraffic(), 3, { unreadable: ['traces.json is no JSON'], occasion: 'run a' });
    for (let call = 0; call < 10; call += 1)
      advanced = goOn(advanced, 3, { unreadable: ['traces.json is no JSON'], occasion: 'run a' });
    expect(advanced.state.rollout?.errors.count).toBe(1);
    for (const occasion of ['run b', 'run c', 'run d'])
      advanced = goOn(advanced, 3, { unreadable: ['it is no JSON'], occasion });
    expect(advanced.state.rollout?.errors.count).toBe(4);
    expect(goOn(advanced, 3, { unreadable: ['it is no JSON'], occasion: 'run e' }).events).toEqual(['rolled-back']);
    expect(goOn(advanced, 3, { occasion: 'run e' }).state.rollout?.errors.count).toBe(0);
  });

  test('errors in shadow pause for as long as they last, for nobody sees the candidate there', () => {
    let advanced = atShadow();
    for (let call = 0; call < 10; call += 1)
      advanced = goOn(advanced, 2, { unreadable: ['it is no JSON'], occasion: `run ${call}` });
    expect(advanced.stage).toBe('shadow');
    expect(goOn(advanced, 3).events).toEqual(['resumed']);
  });

  test('a deadline that passes is told once, and holds nothing back that comes later', () => {
    const late = goOn(atShadow(), 200);
    expect(late.events).toEqual(['held']);
    const later = goOn(late, 201);
    expect(later.events).toEqual([]);
    expect(goOn(later, 202, { observations: alike }).stage).toBe('traffic');
  });

  test('a clock that ran ahead when a weight began does not shut out what comes', () => {
    const ahead = goOn(atShadow(), 30 * 24, { observations: alike });
    expect(ahead.weight).toBe(5);
    const counted = goOn(ahead, 3, { observations: served(7000, 5, {}, { from: hoursAfter(began, 2) }) });
    expect([counted.weight, counted.counting.counted > 6800]).toEqual([25, true]);
  });

  test('a clock that falls behind what was observed is not believed', () => {
    const counted = goOn(atTraffic(), 3, { observations: served(1000, 5, {}, { from: hoursAfter(began, 2) }) });
    const behind = goOn(counted, -500, {
      observations: served(1000, 5, {}, { from: hoursAfter(began, 3), hours: 0.5, seed: 'b' }),
    });
    expect(behind.counting.counted).toBeGreaterThan(950);
    expect(behind.weight).toBe(5);
  });
});
