import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DesiredState } from '../../../src/domain/deploy/desired-state.js';
import { hoursAfter } from '../../../src/domain/moment.js';
import type { Observation } from '../../../src/domain/observation/observation.js';
import { advance } from '../../../src/domain/promotion/advance.js';
import { beginRollout } from '../../../src/domain/promotion/begin-rollout.js';
import { PromotionSettings } from '../../../src/domain/promotion/promotion-settings.js';
import {
  type Behaviour,
  baselineDigest,
  candidateDigest,
  digestNumber,
  served,
  shadowed,
} from '../../fixtures/observed-requests.js';

const began = '2026-03-01T00:00:00Z';
const settings = PromotionSettings.parse({
  shadow: { min_pairs: 50, margin: 0.2 },
  traffic: {
    steps: [
      { weight: 20, min_requests: 30 },
      { weight: 50, min_requests: 60 },
      { weight: 100, min_requests: 60, soak_hours: 1 },
    ],
  },
  guardrails: {
    errors: { max_increase: 0.15 },
    refusals: { max_increase: 0.15 },
    latency: { max_p95_increase: 3 },
    cost: { max_increase: 0.5 },
  },
  settle_minutes: 0,
});

type Fault =
  | { readonly kind: 'none' | 'twice' | 'again with what was before' }
  | { readonly kind: 'clock'; readonly hours: number };

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>({ kind: 'none' }, { kind: 'twice' }, { kind: 'again with what was before' }),
  fc.integer({ min: -2000, max: 2000 }).map((hours): Fault => ({ kind: 'clock', hours })),
);
const behaviour: fc.Arbitrary<Behaviour> = fc.constantFrom<Behaviour>(
  {},
  { right: 0.3 },
  { error: 0.5 },
  { latencyMs: 8000 },
);

const stored = (state: DesiredState): DesiredState => DesiredState.parse(JSON.parse(JSON.stringify(state)));

/** How a promotion ends whose calls suffer these faults, one after the other and then from the first again. */
function promote(candidate: Behaviour, seed: string, faults: readonly Fault[]) {
  const running: DesiredState = {
    version: 1,
    environment: 'production',
    lane: 'model',
    release: digestNumber(10),
    digest: baselineDigest,
    since: began,
    by: 'ada',
    reason: 'first',
    holds: [],
  };
  const release = { id: digestNumber(20), digest: candidateDigest };
  const begun = beginRollout({ place: running, before: running, release, by: 'ada', at: began });
  if (begun.kind !== 'begun') throw new Error(begun.kind);
  let state: DesiredState = begun.state;
  let before: Observation[] = [];
  let [end, from] = ['on its way', ''];
  const call = (number: number, observations: readonly Observation[], shift: number): void => {
    const { rollout } = state;
    if (rollout === undefined) return;
    const { state: next, events } = advance(
      { ...state, rollout },
      {
        settings,
        entry: { judged: { verdict: 'pass', blocks: false }, earlier: [] },
        observations,
        unreadable: [],
        approved: [],
        occasion: `${number}`,
        by: 'ada',
        now: hoursAfter(began, number + shift),
      },
    );
    state = stored(next);
    const last = events.find((event) => event === 'completed' || event === 'rolled-back');
    if (last !== undefined) [end, from] = [last, `${rollout.stage} ${rollout.weight}`];
  };
  for (let number = 0; number < 60 && state.rollout !== undefined; number += 1) {
    const now = faults[number % faults.length] ?? { kind: 'none' };
    const { stage, weight } = state.rollout;
    const period = { from: hoursAfter(began, number - 0.99), hours: 0.98, seed };
    const fresh = stage === 'shadow' ? shadowed(60, { candidate }, period) : served(200, weight, { candidate }, period);
    call(
      number,
      now.kind === 'again with what was before' ? [...fresh, ...before].reverse() : fresh,
      now.kind === 'clock' ? now.hours : 0,
    );
    if (now.kind === 'twice') call(number, fresh, 0);
    before = fresh;
  }
  return { end, from, release: state.release, held: state.holds.map(({ digest }) => digest) };
}

test('a slow model is sent back from another step where the clock jumps, and sent back all the same', () => {
  const jumping: readonly Fault[] = [
    { kind: 'none' },
    { kind: 'clock', hours: 3 },
    { kind: 'clock', hours: 2 },
    { kind: 'again with what was before' },
  ];
  expect(promote({ latencyMs: 8000 }, '=', [{ kind: 'none' }])).toMatchObject({
    end: 'rolled-back',
    from: 'traffic 50',
  });
  expect(promote({ latencyMs: 8000 }, '=', [...jumping, { kind: 'none' }])).toMatchObject({
    end: 'rolled-back',
    from: 'traffic 20',
    release: digestNumber(10),
    held: [candidateDigest],
  });
});

test('calls that are made twice, with stale evidence or on wrong clocks change nothing of how a promotion ends', () => {
  fc.assert(
    fc.property(
      behaviour,
      fc.string({ maxLength: 3 }),
      fc.array(fault, { minLength: 1, maxLength: 8 }),
      (candidate, seed, faults) => {
        const undisturbed = promote(candidate, seed, [{ kind: 'none' }]);
        const disturbed = promote(candidate, seed, [...faults, { kind: 'none' }]);
        // A clock that jumps makes a step last longer, so what is wrong may be seen at another one.
        const from = faults.some(({ kind }) => kind === 'clock') ? disturbed.from : undisturbed.from;
        expect(disturbed).toEqual({ ...undisturbed, from });
        expect(undisturbed.end).not.toBe('on its way');
      },
    ),
    { numRuns: 25 },
  );
});
