import { RequestError } from '../dialects/request-error.js';
/** Which asking of the same request a call is, from 0. */
export const repeatHeader = 'x-lanegate-repeat';
/**
 * The repeat that a client says its call is; `undefined` where it says none. Throws a `RequestError` for what is no
 * such number.
 */
export function readRepeat(text) {
    if (text === undefined)
        return undefined;
    if (/^\d{1,6}$/.test(text))
        return Number(text);
    throw new RequestError(`${repeatHeader} is a number from 0 to 999999`);
}
