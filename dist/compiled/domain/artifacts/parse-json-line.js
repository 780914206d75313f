import { UserError } from '../user-error.js';
import { describeLoss, findJsonLoss, hintForLoss } from './json-loss.js';
/**
 * The value of a line of JSON. Throws a `UserError` with the place for one that is none, or that a parser would change.
 */
export function parseJsonLine(line, place, hint) {
    const value = parse(line, place, hint);
    const loss = findJsonLoss(line);
    if (loss === undefined)
        return value;
    throw new UserError(`this line ${describeLoss(loss)}`, { place, hint: hintForLoss[loss.kind] });
}
function parse(line, place, hint) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw new UserError('this line is not valid JSON', { place, hint, cause });
    }
}
