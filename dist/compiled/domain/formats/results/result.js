import { caseIdOf } from '../../suite/dataset.js';
import { UserError } from '../../user-error.js';
/** The metric of harnesses that say of a case that it passed or failed. */
export const successMetric = 'success';
/** A case that passed or failed as a whole. */
export const passOrFail = (passed) => ({
    kind: 'scored',
    scores: { [successMetric]: passed ? 1 : 0 },
});
/** The id of a case that has none: a digest of what it asks. Throws a `UserError` for what has no canonical form. */
export function idOfMeaning(meaning, path) {
    try {
        return caseIdOf(meaning);
    }
    catch (cause) {
        throw new UserError('a case of these results cannot be read, so it cannot be paired', { place: { path }, cause });
    }
}
export const textIn = (value) => (typeof value === 'string' ? value : undefined);
export const numberIn = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** A value as people read it. */
export function readable(value) {
    if (value === undefined || value === null)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** `5 tests`, `1 test`. */
export const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** Refuses a file that says of itself that it has more rows than it does, since what is cut off may be what failed. */
export function refuseMissingRows({ promised, held }, place) {
    if (promised === undefined || promised <= held)
        return;
    throw new UserError(`these results say that ${promised} rows ran, but hold ${counted(held, 'row')}`, {
        place,
        hint: 'give the whole file as the harness writes it',
    });
}
