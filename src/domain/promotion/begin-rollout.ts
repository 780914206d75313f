import { digestOf } from '../artifacts/digest.js';
import type { DesiredState, StatePlace } from '../deploy/desired-state.js';
import type { Release } from '../release/release.js';
import { shortId } from '../release/short-id.js';
import type { RolloutState } from './advance-request.js';
import { recordOf } from './record-step.js';
import type { Rollout, RolloutRecord } from './rollout.js';

/** Whether a release may begin its way: `begun`, or why nothing is begun. */
export type Beginning =
  | { readonly kind: 'begun'; readonly state: RolloutState; readonly record: RolloutRecord }
  | { readonly kind: 'under-way'; readonly state: RolloutState }
  | { readonly kind: 'runs'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

type Asked = {
  readonly place: StatePlace;
  readonly before: DesiredState | undefined;
  readonly release: Pick<Release, 'id' | 'digest'>;
  readonly by: string;
  readonly at: string;
};

/** Puts a release on its way. Asked again, it finds it there. */
export function beginRollout({ place, before, release, by, at }: Asked): Beginning {
  const running = before?.rollout;
  if (before !== undefined && running !== undefined) {
    if (running.release === release.id) return { kind: 'under-way', state: { ...before, rollout: running } };
    return { kind: 'refused', reason: `another release is on its way: ${shortId(running.release)}` };
  }
  if (before?.digest === release.digest)
    return { kind: 'runs', reason: `its digest is what runs since ${before.since}` };
  const hold = before?.holds.find(({ digest }) => digest === undefined || digest === release.digest);
  if (hold !== undefined) return { kind: 'refused', reason: `it is held since ${hold.at}: ${hold.reason}` };
  const state = { ...(before ?? emptyState(place, by, at)), rollout: newRollout(before?.digest, release, at) };
  const reasons = [before?.digest === undefined ? 'nothing runs that it could be compared with' : 'it was asked for'];
  return {
    kind: 'begun',
    state,
    record: recordOf(place.environment, state.rollout, { event: 'began', reasons, by, at }),
  };
}

const emptyState = (place: StatePlace, by: string, at: string): DesiredState => ({
  version: 1,
  ...place,
  since: at,
  by,
  reason: 'the first release is on its way',
  holds: [],
});

const newRollout = (baseline: string | undefined, release: Pick<Release, 'id' | 'digest'>, at: string): Rollout => ({
  id: digestOf({ release: release.id, baseline: baseline ?? null, began: at }),
  release: release.id,
  digest: release.digest,
  ...(baseline === undefined ? {} : { baseline }),
  began: at,
  stage: 'dev',
  since: at,
  weight: 0,
  errors: { count: 0 },
});
