import { isFilled, isJsonObject, isPresent } from '../artifacts/read-json.js';
const always = () => true;
/** Keys that are known whatever they say, and those that are where their value passes a check. */
export const knownKeys = (names, checked = {}) => new Map([...names.map((name) => [name, always]), ...Object.entries(checked)]);
/** Tells what an object says under any other key. */
export function tellUnknown(object, key, known, untranslatable) {
    for (const name in object) {
        const value = object[name];
        const isKnown = known.get(name);
        const isUnread = isKnown === undefined ? isFilled(value) : isPresent(value) && !isKnown(value);
        if (isUnread)
            untranslatable(`${key}.${name}`);
    }
}
export const isText = (value) => typeof value === 'string';
export const isFlag = (value) => typeof value === 'boolean';
/** Of what has but one type. */
export const isOnly = (word) => (value) => value === word;
/** Of a tool that is loaded at once, as tools are elsewhere. */
export const isFalse = (value) => value === false;
/** Of a tool that the model itself calls, as it calls tools elsewhere. */
export const isDirect = (callers) => Array.isArray(callers) && callers.every((each) => each === 'direct');
/** Of a call that the model itself made. */
export const isOwnCall = (caller) => isJsonObject(caller) && caller.type === 'direct';
