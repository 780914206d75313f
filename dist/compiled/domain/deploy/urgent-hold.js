import { shortId } from '../release/short-id.js';
import { told } from './deploy-check.js';
import { mostHolds } from './desired-state.js';
/**
 * Holds with one that may not wait for room, as of what is rolled back: where there is none, the oldest hold of a
 * digest makes it. That of a whole lane always stays.
 */
export function withUrgentHold(holds, added) {
    const kept = holds.filter(({ digest }) => digest !== added.digest);
    const oldest = kept.length < mostHolds ? -1 : kept.findIndex(({ digest }) => digest !== undefined);
    return [...kept.filter((_, index) => index !== oldest), added];
}
/** What of the holds before made room, to be told on record. */
export const liftedHolds = (before, after) => before
    .filter(({ digest }) => digest !== undefined && !after.some((each) => each.digest === digest))
    .map(({ digest = '' }) => told(`the hold of ${shortId(digest)}, the oldest of ${mostHolds}, is lifted`));
