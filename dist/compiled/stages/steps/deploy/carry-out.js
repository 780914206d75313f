import { incidentOf, undo } from '../../../domain/deploy/make-move.js';
import { messageOf } from '../../../domain/user-error.js';
const firstWaitMs = 500;
const longestWaitMs = 5000;
/** Brings a release to where it goes and asks until it is served, or the time is over. */
export async function carryOut(ports, order) {
    try {
        await ports.targets.apply(order);
        return await untilServed(ports, order);
    }
    catch (error) {
        return { kind: 'failed', why: messageOf(error) };
    }
}
async function untilServed({ targets, clock }, order) {
    const deadlineMs = clock.now() + (order.deployment.verify?.timeout_s ?? 0) * 1000;
    for (let waitMs = firstWaitMs;; waitMs = Math.min(longestWaitMs, waitMs * 2)) {
        const served = await targets.served(order).catch(notTold);
        if (served.kind === 'as-ordered')
            return { kind: 'served', isVerified: true };
        if (served.kind === 'untold')
            return { kind: 'served', isVerified: false };
        if (clock.now() + waitMs > deadlineMs)
            return { kind: 'failed', why: served.said };
        await clock.sleep(waitMs);
    }
}
const notTold = (error) => ({ kind: 'otherwise', said: messageOf(error) });
/**
 * Takes a move back that could not be carried out: the state as it was, what went wrong on record, and what ran before,
 * or why it cannot be had, at its target again. Answers what more went wrong.
 */
export async function takeBack(ports, move, { why, mover, earlier }) {
    const outcome = await ports.ledger.change(undo(move, why, mover));
    if (outcome.kind === 'overtaken')
        return 'somebody else moved the lane meanwhile; what they moved it to stays';
    if (earlier === undefined)
        return undefined;
    const again = typeof earlier === 'string' ? { kind: 'failed', why: earlier } : await carryOut(ports, earlier);
    return again.kind === 'served' ? undefined : `what ran before could not be brought back: ${again.why}`;
}
/** Puts on record what went wrong where nothing was moved. */
export async function recordIncident({ ledger }, place, what) {
    await ledger.change({ records: [incidentOf(place, what)], states: [] });
}
