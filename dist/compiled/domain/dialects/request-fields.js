import { isJsonObject, isPresent } from '../artifacts/read-json.js';
import { RequestError } from './request-error.js';
/** Throws the `RequestError` that says what a key of a request must be. */
export function refuseField(key, must) {
    throw new RequestError(`\`${key}\` must be ${must}`, { key });
}
/**
 * Throws a `RequestError` for a number of a request that would not arrive as it was sent, since JavaScript rounds it or
 * holds it to be infinite, which JSON cannot say. Those deeper within, as in a schema, are left to be as they are read.
 */
export function refuseLostNumbers(body) {
    for (const key in body) {
        const value = body[key];
        if (typeof value === 'number')
            keptNumber(value, key);
        else if (isJsonObject(value))
            for (const name in value)
                keptNumber(value[name], `${key}.${name}`);
    }
}
function keptNumber(value, key) {
    if (typeof value !== 'number' || Number.isSafeInteger(value))
        return;
    if (!Number.isFinite(value) || Number.isInteger(value))
        refuseField(key, 'a number below 2^53 on either side of zero');
}
/** A text that says something; a `RequestError` where it is missing. */
export function requiredText(value, key) {
    return typeof value === 'string' && value !== '' ? value : refuseField(key, 'a text that is not empty');
}
/** Names of models are remembered, and a client must not fill the memory with them. */
const longestModelName = 500;
/** The model that a request names. */
export function requiredModel({ model }) {
    const name = requiredText(model, 'model');
    return name.length <= longestModelName
        ? name
        : refuseField('model', `a name of ${longestModelName} characters at most`);
}
/** Whom a client of OpenAI's says it asks for, by the older name of the field or the newer one. */
export const optionalUser = ({ user, safety_identifier }) => optionalText(user, 'user') ?? optionalText(safety_identifier, 'safety_identifier');
/** The fields that have a value; null counts as none. */
export const givenFields = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => isPresent(value)));
/** A text, where there is one; null counts as none, as it does with providers. */
export function optionalText(value, key) {
    if (value === undefined || value === null)
        return undefined;
    return typeof value === 'string' ? value : refuseField(key, 'a text');
}
/** A text that may be empty, but not missing. */
export function presentText(value, key) {
    return typeof value === 'string' ? value : refuseField(key, 'a text');
}
export function optionalFlag(value, key) {
    if (value === undefined || value === null)
        return undefined;
    return typeof value === 'boolean' ? value : refuseField(key, 'true or false');
}
export function requiredNumber(value, key) {
    return typeof value === 'number' ? value : refuseField(key, 'a number');
}
/** A number, where there is one; null counts as none. */
export const optionalNumber = (value, key) => isPresent(value) ? requiredNumber(value, key) : undefined;
/** A whole number from 1 on, where there is one. */
export function optionalCount(value, key) {
    if (value === undefined || value === null)
        return undefined;
    const isCount = typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
    return isCount ? value : refuseField(key, 'a whole number from 1 on');
}
export function requiredObject(value, key) {
    return isJsonObject(value) ? value : refuseField(key, 'an object');
}
/** An object, where there is one; null counts as none. */
export function optionalObject(value, key) {
    return isPresent(value) ? requiredObject(value, key) : undefined;
}
/** The items of a list that has some. */
export function requiredList(value, key) {
    return Array.isArray(value) && value.length > 0 ? value : refuseField(key, 'a list that is not empty');
}
/** The objects of a list, each by its own key; none where there is no list. */
export function optionalObjects(value, key) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        return refuseField(key, 'a list');
    return value.map((each, index) => requiredObject(each, `${key}[${index}]`));
}
