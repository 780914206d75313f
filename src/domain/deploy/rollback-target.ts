import type { DesiredState } from './desired-state.js';

/**
 * The release that a rollback goes back to where none is named; `undefined` where nothing ran before. A rollout goes back
 * to what runs beside it. After a rollback it is what runs: whoever repeats one means the same one.
 */
export function rollbackTarget({ release, previous, rolled_back, rollout }: DesiredState): string | undefined {
  return rollout !== undefined || rolled_back !== undefined ? release : previous;
}
