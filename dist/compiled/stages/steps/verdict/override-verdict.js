import { applyOverrides } from '../../../domain/gate/apply-overrides.js';
import { readRecords } from '../../../domain/ledger/read-records.js';
import { messageOf } from '../../../domain/user-error.js';
const mostTold = 3;
/**
 * A verdict with what the ledger says about its head. A ledger that cannot be read overrides nothing, and what of it is
 * not believed is told. It is not asked where nothing blocks and nobody may override.
 */
export async function overrideVerdict(ports, verdict, settings) {
    const { worktree, head, blocks } = verdict;
    if (worktree || (!blocks && (settings?.allow.length ?? 0) === 0))
        return verdict;
    try {
        const files = await ports.ledger.read({ kind: 'override', about: head });
        const { records, strange } = readRecords('override', files);
        const author = records.length === 0 ? undefined : await ports.people.authorOf(head);
        const applied = applyOverrides(verdict, records, { settings, author, nowMs: ports.clock.now() });
        return { ...applied, notes: [...applied.notes, ...strangeNotes(strange)] };
    }
    catch (error) {
        const reason = messageOf(error);
        return { ...verdict, notes: [...verdict.notes, `the ledger cannot be read, so nothing is overridden: ${reason}`] };
    }
}
function strangeNotes(strange) {
    const told = strange.slice(0, mostTold).map((each) => `the ledger holds what is not believed: ${each}`);
    const untold = strange.length - told.length;
    return untold > 0 ? [...told, `the ledger holds ${untold} more files that are not believed`] : told;
}
