import { finishReasonOf } from '../../../domain/inference/call/finish-reason.js';
import { isCount, isJsonObject, isPresent, textOf } from '../http/json.js';
/** Reads a reply by the paths that its provider declares. What is no text is the answer as JSON. */
export function readByPaths(body, paths) {
    if (typeof body !== 'object' || body === null)
        return { kind: 'malformed', reason: 'the body is not a JSON object' };
    const content = valueAt(body, paths.content);
    if (isJsonObject(body) && saysSomething(body.error))
        return { kind: 'error', error: body.error };
    if (!isPresent(content)) {
        return { kind: 'malformed', reason: `the body has nothing at ${paths.content}` };
    }
    const word = textOf(valueAt(body, paths.finish_reason));
    const servedModel = textOf(valueAt(body, paths.model));
    const usage = usageAt(body, paths);
    return {
        kind: 'reply',
        reply: {
            content: typeof content === 'string' ? content : JSON.stringify(content),
            finishReason: word === undefined ? 'unknown' : finishReasonOf(word.toLowerCase()),
            ...(servedModel === undefined ? {} : { servedModel }),
            ...(usage === undefined ? {} : { usage }),
        },
    };
}
/** Some endpoints have an `error` in every reply, which is nothing, `false` or empty where there was none. */
const saysSomething = (error) => typeof error === 'object' && error !== null ? Object.keys(error).length > 0 : Boolean(error);
function usageAt(body, { input_tokens, output_tokens }) {
    const [inputTokens, outputTokens] = [valueAt(body, input_tokens), valueAt(body, output_tokens)];
    return isCount(inputTokens) && isCount(outputTokens) ? { inputTokens, outputTokens } : undefined;
}
/** What stands at `a.0.b`, own properties only. */
function valueAt(body, path) {
    let value = path === undefined ? undefined : body;
    for (const name of path?.split('.') ?? []) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return value;
}
