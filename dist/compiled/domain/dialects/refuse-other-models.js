import { isPresent } from '../artifacts/read-json.js';
import { RequestError } from './request-error.js';
/** By which providers let somebody else answer than the model that is named, priced and reserved for. */
const waysToOthers = ['models', 'fallbacks', 'preset'];
/** Throws a `RequestError` for a body that lets another model answer, whatever its dialect. */
export function refuseOtherModels(body) {
    for (const key of waysToOthers) {
        if (!isPresent(body[key]))
            continue;
        const message = `\`${key}\` cannot be served here: who else may answer is said by a route of lanegate.yml`;
        throw new RequestError(message, { key });
    }
}
