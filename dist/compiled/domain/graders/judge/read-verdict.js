import { describeLoss, findJsonLoss } from '../../artifacts/json-loss.js';
import { readJson } from '../../artifacts/read-json.js';
import { excerptOf } from '../../inference/excerpt.js';
const malformed = (why) => ({ kind: 'malformed', why });
/**
 * Reads a reply that must be one JSON object of a form and nothing else; a code fence around it is let through. Two
 * objects, a key that is there twice, a missing key or one too many are no verdict.
 */
export function readVerdict(reply, form) {
    const text = withoutFence(reply.trim());
    const value = readJson(text);
    if (value === undefined)
        return malformed(`the reply is not one JSON value: ${excerptOf(reply, 120)}`);
    const loss = findJsonLoss(text);
    if (loss !== undefined)
        return malformed(`the reply ${describeLoss({ ...loss, text: excerptOf(loss.text, 40) })}`);
    const parsed = form.safeParse(value.json);
    if (parsed.success)
        return { kind: 'verdict', verdict: parsed.data };
    const [issue] = parsed.error.issues;
    const where = issue?.path.map(String).join('.') ?? '';
    return malformed(`${where === '' ? 'the reply' : `\`${excerptOf(where, 40)}\``}: ${issue?.message ?? 'not valid'}`);
}
function withoutFence(text) {
    const inner = /^```(?:json)?[^\S\n]*\n([\s\S]*)\n```$/iu.exec(text)?.[1];
    return inner ?? text;
}
