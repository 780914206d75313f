import { plainJson } from '../artifacts/read-json.js';
import type { LedgerChange } from '../ledger/ledger-change.js';
import { Actor, longestRemark, Remark } from '../ledger/record-fields.js';
import type { Release } from '../release/release.js';
import { shortId } from '../release/short-id.js';
import { UserError } from '../user-error.js';
import { checkLines, type DeployCheck } from './deploy-check.js';
import type { Deployment } from './deployment.js';
import { DesiredState, type Hold, mostHolds, type StatePlace, stateText } from './desired-state.js';
import type { StoredState } from './stored-states.js';
import { liftedHolds, withUrgentHold } from './urgent-hold.js';

/** Who moves a lane, why and when. */
export type Mover = { readonly by: string; readonly reason: string; readonly at: string };

/** A move of one lane: what was, what is to be, and the one change of the ledger that makes it so. */
export type Move = {
  readonly before: StoredState | undefined;
  readonly after: StoredState;
  readonly change: LedgerChange;
};

type Parts = {
  readonly action: Deployment['action'];
  readonly before: StoredState | undefined;
  readonly next: DesiredState;
  readonly checks: readonly DeployCheck[];
  /** The release that was to run, or was on its way, before. */
  readonly previous: string | undefined;
};

/** A move to a release that goes forward; what was held stays held, and a rollout goes on. */
export function promotion(
  { place, release, before }: { place: StatePlace; release: Release; before: StoredState | undefined },
  checks: readonly DeployCheck[],
  mover: Mover,
): Move {
  const { release: previous, holds, rollout } = before?.state ?? {};
  const next = stateOf(place, mover, { release: release.id, digest: release.digest, previous, holds, rollout });
  return moved({ action: 'promote', before, next, checks, previous }, mover);
}

/**
 * A move back. What ran is held, so that no workflow brings it in again before somebody resumes it; a rollout ends, and
 * its candidate is held in place of what runs.
 */
export function rollback(
  { release, before }: { release: Release; before: StoredState },
  checks: readonly DeployCheck[],
  mover: Mover,
): Move {
  const { environment, lane, rollout, ...ran } = before.state;
  const left = rollout ?? ran;
  const reason = `rolled back: ${mover.reason}`.slice(0, longestRemark);
  const previous = rollout === undefined ? ran.release : rollout.release;
  const isHeld = left.digest !== undefined && left.digest !== release.digest;
  const { by, at } = mover;
  const holds = isHeld
    ? withUrgentHold(ran.holds, { digest: left.digest, reason, by, at, rolled_back: left.release })
    : ran.holds;
  const runs = { release: release.id, digest: release.digest, rolled_back: previous };
  const next = stateOf({ environment, lane }, mover, { ...runs, holds });
  const said = [...checks, ...liftedHolds(ran.holds, holds)];
  return moved({ action: 'rollback', before, next, checks: said, previous }, mover);
}

/** A hold of a lane, or of one digest of it. */
export function hold(place: StatePlace, before: StoredState | undefined, asked: Mover & { digest?: string }): Move {
  const { digest, ...mover } = asked;
  const own = before?.state;
  const added: Hold = { ...(digest === undefined ? {} : { digest }), ...mover };
  const next = own ?? stateOf(place, mover, {});
  const holds = digest === undefined ? withUrgentHold(next.holds, added) : withHold(next.holds, added);
  const checks = liftedHolds(next.holds, holds);
  return moved({ action: 'hold', before, next: { ...next, holds }, checks, previous: own?.release }, mover);
}

/** Whether who resumes means a hold: that of the digest they name, or of all those that people set. */
export const isMeant = ({ digest, rolled_back }: Hold, named: string | undefined): boolean =>
  named === undefined ? rolled_back === undefined : digest === named;

/** The end of holds: of one digest, or of all that people set. */
export function resume(before: StoredState, { digest, ...mover }: Mover & { digest?: string }): Move {
  const left = before.state.holds.filter((each) => !isMeant(each, digest));
  const next = { ...before.state, holds: left };
  return moved({ action: 'resume', before, next, checks: [], previous: before.state.release }, mover);
}

/** A move undone where it could not be carried out: the state exactly as it was, and what went wrong on record. */
export function undo({ before, after }: Move, what: string, { by, at }: Pick<Mover, 'by' | 'at'>): LedgerChange {
  const { environment, lane, release } = after.state;
  const place = { environment, lane };
  const nothing = { version: 1 as const, ...place, since: at, by, reason: what.slice(0, longestRemark), holds: [] };
  return {
    records: [incidentOf(place, { release, what, by, at })],
    states: [{ place, from: after.text, to: before?.text ?? stateText(nothing) }],
  };
}

/** Something that went wrong, as a record. */
export const incidentOf = (
  place: StatePlace,
  { release, what, by, at }: { release?: string | undefined; what: string; by: string; at: string },
) => ({
  version: 1 as const,
  kind: 'incident' as const,
  environment: place.environment,
  lane: place.lane,
  ...(release === undefined ? {} : { release }),
  what: what.trim().slice(0, longestRemark),
  by,
  at,
});

type StateParts = Pick<DesiredState, 'release' | 'digest' | 'previous' | 'rolled_back' | 'rollout'> & {
  readonly holds?: readonly Hold[] | undefined;
};

function stateOf({ environment, lane }: StatePlace, mover: Mover, parts: StateParts): DesiredState {
  const { by, reason, at } = saidWell(mover);
  return DesiredState.parse(plainJson({ version: 1, environment, lane, ...parts, since: at, by, reason }));
}

/** Refuses what the ledger could not be read with afterwards, which nobody could put right but by hand. */
function saidWell(mover: Mover): Mover {
  if (!Remark.safeParse(mover.reason).success) {
    throw new UserError(`the reason has ${mover.reason.trim().length} characters`, {
      hint: `say in 1 to ${longestRemark} characters why`,
    });
  }
  if (Actor.safeParse(mover.by).success) return mover;
  throw new UserError('the name of who asks for it is empty or too long', { hint: 'shorten user.name of git' });
}

function moved({ action, before, next, checks, previous }: Parts, mover: Mover): Move {
  const { by, reason, at } = saidWell(mover);
  const { environment, lane, release } = next;
  const record: Deployment = {
    version: 1,
    kind: 'deployment',
    action,
    environment,
    lane,
    ...(release === undefined ? {} : { release }),
    ...(previous === undefined ? {} : { previous }),
    checks: checkLines(checks),
    reason,
    by,
    at,
  };
  const to = stateText(next);
  const states = [{ place: { environment, lane }, from: before?.text, to }];
  return { before, after: { state: next, text: to }, change: { records: [record], states } };
}

/** Holds with another, of which the newest of one digest counts; what was rolled back stays known as that. */
function withHold(holds: readonly Hold[], added: Hold): Hold[] {
  const kept = holds.filter(({ digest }) => digest !== added.digest);
  const known = holds.find(({ digest }) => digest === added.digest);
  if (kept.length < mostHolds) return [...kept, { ...added, rolled_back: known?.rolled_back }];
  const oldest = kept.find(({ digest }) => digest !== undefined)?.digest ?? '';
  throw new UserError(`this lane holds ${mostHolds} digests already, and no further one`, {
    hint: `lift what is not needed: lanegate resume; the oldest is ${shortId(oldest)}`,
  });
}
