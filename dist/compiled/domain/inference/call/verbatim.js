/** Limits, guards and the store ask for the same text, which may be long. */
const texts = new WeakMap();
const setForClient = new Set([
    'model',
    'stream',
    'stream_options',
    'max_tokens',
    'max_completion_tokens',
]);
/**
 * The JSON of a client's body without what is set for it: the model, the output cap and how the answer comes; and
 * without what is null, in whose place a binding may say something. Keys stay in the client's order, since the order of
 * a schema's properties decides that of an answer's.
 */
export function verbatimText({ body }) {
    const known = texts.get(body);
    if (known !== undefined)
        return known;
    const asked = Object.keys(body).filter((name) => !setForClient.has(name) && body[name] !== null);
    const text = `{${asked.map((name) => `${JSON.stringify(name)}:${JSON.stringify(body[name])}`).join()}}`;
    texts.set(body, text);
    return text;
}
