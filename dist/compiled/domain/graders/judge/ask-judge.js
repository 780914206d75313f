import { z } from 'zod';
import { graderError } from '../grader.js';
import { readVerdict } from './read-verdict.js';
/** How often a judge is asked at most: again where its first reply is no verdict. */
export const mostAskings = 2;
/** The form of a reply by its schema; `name` is what providers are told. */
export function replyForm(name, schema) {
    const form = withoutBounds(z.toJSONSchema(schema));
    return { schema, responseFormat: { type: 'json_schema', json_schema: { name, strict: true, schema: form } } };
}
/** What some providers refuse in a schema that binds; replies are held to it all the same when they are read. */
const bounds = new Set(['$schema', 'minimum', 'maximum', 'minItems', 'maxItems']);
function withoutBounds(value) {
    if (Array.isArray(value))
        return value.map(withoutBounds);
    if (typeof value !== 'object' || value === null)
        return value;
    const kept = Object.entries(value).filter(([key]) => !bounds.has(key));
    return Object.fromEntries(kept.map(([key, inner]) => [key, withoutBounds(inner ?? null)]));
}
/** Asks a judge for a verdict of a form. */
export const askForVerdict = (spec, messages, { schema, responseFormat }) => askJudge(spec, { messages, responseFormat, read: (reply) => readVerdict(reply, schema) });
/** Asks a judge; a reply that is no verdict is asked for once more, and a second one is a grader error. */
export function* askJudge(spec, question) {
    const { model } = spec;
    if (model === undefined)
        return graderError(`\`${spec.type}\` has no judge`);
    let why = '';
    for (let repeat = 0; repeat < mostAskings; repeat += 1) {
        const supply = yield completionNeed(model, question, repeat);
        if (supply.kind === 'failed' && supply.incident !== 'malformed-json')
            return graderError(`the judge ${model} gave no verdict: ${supply.reason}`, supply.incident);
        const reading = supply.kind === 'completion' ? question.read(supply.content) : undefined;
        if (reading?.kind === 'verdict')
            return reading;
        why = reading?.why ?? (supply.kind === 'failed' ? supply.reason : `a ${supply.kind} is no reply`);
    }
    return graderError(`the judge ${model} gave no verdict in ${mostAskings} replies: ${why}`);
}
const completionNeed = (model, { messages, responseFormat }, repeat) => ({ kind: 'completion', model, messages, responseFormat, repeat });
