import { UserError } from '../user-error.js';
/** Refuses with the line and the key. */
export const refuseAt = (source, path) => (keys, message, hint) => {
    throw new UserError(message, { place: { path, line: source.lineOf(keys), key: keys.map(String).join('.') }, hint });
};
