/**
 * As `Promise.all`, once all have ended, also those that go on when one has failed: what is under way is paid for, and
 * must be over before what was spent is told.
 */
export async function allEnded(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}
