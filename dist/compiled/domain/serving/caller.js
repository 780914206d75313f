import { sha256Of } from '../artifacts/digest.js';
const longestName = 200;
/** The name of a session or a user as a client gives it, or `undefined` where it is none. */
export const readCallerName = (text) => text === undefined || text === '' || text.length > longestName ? undefined : text;
/**
 * The name in a header, whose bytes a server reads as Latin-1 (RFC 9110 §5.5) and clients write as UTF-8; `undefined`
 * where they are none, so that no name has two spellings.
 */
export function readCallerHeader(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return readCallerName(text);
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    try {
        return readCallerName(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
/** For whom a call is made: as its headers say, else its path, else its key; of the user at last the request itself. */
export const callerOf = ({ header, path, key, requestUser }) => ({
    session: header.session ?? path.session ?? key.session,
    user: header.user ?? path.user ?? key.user ?? userOfRequest(requestUser),
});
/**
 * Its client may not choose what stands there, so the digest of a name that is too long is kept: the cap of a user
 * holds.
 */
const userOfRequest = (text) => text === undefined || text === '' ? undefined : (readCallerName(text) ?? `sha256:${sha256Of(text)}`);
