/** A mistake the user can fix: shown as one sentence with its place and a hint, never with a stack. */
export class UserError extends Error {
    name = 'UserError';
    place;
    hint;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.place = options.place;
        this.hint = options.hint;
    }
}
/** `path:line (key)` with whatever parts are known. */
export function describePlace(place) {
    const line = place.line === undefined ? '' : `:${place.line}`;
    const key = place.key === undefined ? '' : ` (${place.key})`;
    return `${place.path}${line}${key}`;
}
/** The whole error as people read it: place, sentence, hint. */
export function describeUserError(error) {
    const place = error.place === undefined ? '' : `${describePlace(error.place)}: `;
    const hint = error.hint === undefined ? '' : `\n  hint: ${error.hint}`;
    return `${place}${error.message}${hint}`;
}
/** The same in one line. */
export const describeInOneLine = (error) => describeUserError(error).replace(/\s*\n\s*/g, '; ');
/** What an error says, whatever was thrown. */
export const messageOf = (error) => (error instanceof Error ? error.message : String(error));
/** The same, with the place and the hint of a mistake. */
export const describeError = (error) => error instanceof UserError ? describeUserError(error) : messageOf(error);
