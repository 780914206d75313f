/**
 * The release that a rollback goes back to where none is named; `undefined` where nothing ran before. A rollout goes
 * back to what runs beside it, and from full, where its release is what runs, to what ran before. After a rollback it
 * is what runs: whoever repeats one means the same one.
 */
export function rollbackTarget({ release, previous, rolled_back, rollout }) {
    const isBeside = rollout !== undefined && rollout.release !== release;
    return isBeside || rolled_back !== undefined ? release : previous;
}
