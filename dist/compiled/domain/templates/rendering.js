import { messageOf } from '../user-error.js';
/** A mistake in a template, thrown while it is read or filled in and told as a `Rendering`. */
export class TemplateError extends Error {
    place;
    missing;
    name = 'TemplateError';
    constructor(message, place, 
    /** The variable that has no value, where that is the mistake. */
    missing) {
        super(message);
        this.place = place;
        this.missing = missing;
    }
}
/** A value that a prompt shows: text as it is, anything else as JSON. */
export const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
/** How a mistake is told as a rendering. Anything but a `TemplateError` is the engine's own complaint. */
export function renderingOf(error, place) {
    if (!(error instanceof TemplateError)) {
        const isTooDeep = error instanceof RangeError;
        const complaint = messageOf(error);
        return { kind: 'broken', message: isTooDeep ? 'this template is too deep or too long' : complaint, place };
    }
    if (error.missing === undefined)
        return { kind: 'broken', message: error.message, place: error.place };
    return { kind: 'missing', variables: [error.missing], place: error.place };
}
