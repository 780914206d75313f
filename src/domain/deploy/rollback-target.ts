import { fetchLedger } from '../ledger/fetch-ledger.js';
import { shortId } from '../release/short-id.js';
import { UserError } from '../user-error.js';
import type { DesiredState, StatePlace } from './desired-state.js';

/**
 * The release that a rollback goes back to where none is named; `undefined` where nothing ran before. A rollout goes
 * back to what runs beside it, and from full, where its release is what runs, to what ran before. After a rollback it
 * is what runs: whoever repeats one means the same one.
 */
export function rollbackTarget({ release, previous, rolled_back, rollout }: DesiredState): string | undefined {
  const isBeside = rollout !== undefined && rollout.release !== release;
  return isBeside || rolled_back !== undefined ? release : previous;
}

/** What is said of a rollback that has no release to go back to. */
export function noRollbackTarget({ release, rollout, ...place }: DesiredState): UserError {
  const { lane, environment } = place;
  const first = rollout?.release ?? release;
  if (first === undefined) return nothingRuns(place);
  const hold = `lanegate hold --lane ${lane} --environment ${environment} --release ${shortId(first)} --reason …`;
  const hint =
    rollout === undefined
      ? `put another in its place by lanegate release and lanegate promote; this one does not come back after ${hold}`
      : `hold it, and the next lanegate promote ends its rollout with nothing in its place: ${hold}`;
  return new UserError(
    `no release of ${lane} ran in ${environment} before ${shortId(first)}, so there is nothing to roll back to`,
    { hint },
  );
}

export const nothingRuns = ({ environment, lane }: StatePlace): UserError =>
  new UserError(`nothing runs of ${lane} in ${environment}, so there is nothing to roll back`, {
    hint: `lanegate status shows what runs; where the ledger is at origin alone, fetch it: ${fetchLedger}`,
  });
