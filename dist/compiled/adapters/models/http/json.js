import { isJsonObject, isPresent, objectsIn, readJson } from '../../../domain/artifacts/read-json.js';
export { isJsonObject, isPresent, objectsIn };
/** JSON, or `undefined`. */
export const parse = (text) => readJson(text)?.json;
/** A number of tokens; a zero that is told is a zero, and what nobody could count is none. */
export const isCount = (value) => typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
/** The value where it is a text that says something. */
export const textOf = (value) => typeof value === 'string' && value !== '' ? value : undefined;
/** A list of numbers, as an embedding is. */
export const isVector = (value) => Array.isArray(value) && value.length > 0 && value.every((each) => Number.isFinite(each));
