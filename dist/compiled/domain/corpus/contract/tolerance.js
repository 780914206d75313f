import { z } from 'zod';
import { explainFirst } from '../../suite/explain-issue.js';
import { qualityCheckNames, qualityChecks } from '../quality/checks.js';
const notAShare = 'must be a share from 0 to 1, such as 0.05';
const Share = z.number().min(0, notAShare).max(1, notAShare);
/** What a contract says of one of Lanegate's own checks: an entry of `quality` with `engine: lanegate`. */
export const Tolerance = z.strictObject({
    check: z.enum(qualityCheckNames),
    /** The share of documents that may fail it; says so of all of them, and not only of new ones. */
    fail_above: Share.optional(),
    /** By how much the share of documents that fail it may rise. */
    rise: Share.optional(),
    off: z.boolean().default(false),
});
/** Whether an entry of `quality` is about one of Lanegate's own checks. */
export const isOwnCheck = ({ type, engine }) => type === 'custom' && engine === 'lanegate';
/** Reads all such entries of the documents as a whole. Throws a `UserError` for a check that is spoken of twice. */
export function readTolerances(qualities, at) {
    const known = new Map();
    qualities.forEach((quality, index) => {
        if (!isOwnCheck(quality))
            return;
        const place = at.within('quality', index);
        const tolerance = readTolerance(quality, place);
        if (known.has(tolerance.check))
            throw place.error(`\`${tolerance.check}\` is spoken of twice`, 'put what is said of it into one entry');
        known.set(tolerance.check, tolerance);
    });
    return [...known.values()];
}
/** Throws a `UserError` with its place for one that says nothing that could be meant. */
function readTolerance({ implementation, severity }, at) {
    const parsed = Tolerance.safeParse(implementation, { reportInput: true });
    if (parsed.success) {
        refuseRiseOfSound(parsed.data, at);
        return { ...parsed.data, isWarning: severity !== 'error' };
    }
    const explained = explainFirst(parsed.error.issues, Tolerance);
    const { keys = [], sentence = 'is not valid', hint } = explained ?? {};
    throw at.within('implementation', ...keys).error(sentence, hint);
}
/** By any new document such a check fails, so that no rise is looked at. */
function refuseRiseOfSound({ check, rise }, at) {
    const isSound = qualityChecks.some(({ name, kind }) => name === check && kind === 'sound');
    if (rise === undefined || !isSound)
        return;
    const hint = 'write `fail_above` for the share of all documents that may';
    throw at.within('implementation', 'rise').error(`is not looked at: no new document may fail \`${check}\``, hint);
}
