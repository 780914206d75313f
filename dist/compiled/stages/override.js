import { readRecords } from '../domain/ledger/read-records.js';
import { makeOverride } from '../domain/override/make-override.js';
/** Records that somebody lets a change through. Whether they may is asked by whoever calls, and by the gate again. */
export async function override({ ledger, clock }, request) {
    const made = makeOverride(request, clock.now());
    return { ...(await ledger.append(made)), override: made };
}
/** All overrides on record, the oldest first. */
export async function listOverrides({ ledger, }) {
    return readRecords('override', await ledger.read({ kind: 'override' }));
}
