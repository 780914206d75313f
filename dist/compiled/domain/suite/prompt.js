import { z } from 'zod';
import { digestOf } from '../artifacts/digest.js';
/** What a prompt means to a model, with all that it includes: two prompts with the same digest ask the same. */
export function promptDigest(prompt) {
    const own = ownDigest(prompt);
    const included = prompt.inclusion.files.map(({ reference, digest }) => [reference, digest]);
    return included.length === 0 ? own : digestOf([own, included]);
}
/** What the prompt file itself says, whatever the files say that it includes. */
export const ownDigest = ({ messages, responseFormat, language, firstRole, trimsParts, defaults, }) => digestOf({
    messages,
    response_format: responseFormat ?? null,
    ...(language === undefined || language === 'mustache' ? {} : { language }),
    ...(firstRole === undefined ? {} : { first_role: firstRole }),
    ...(trimsParts === true ? { trims_parts: true } : {}),
    ...(defaults === undefined || Object.keys(defaults).length === 0 ? {} : { defaults }),
});
/** A `jsonSchema` beside another response format is written in the file, but not sent. */
export const sendsJsonSchema = ({ responseFormat }) => typeof responseFormat === 'object' && responseFormat !== null && 'json_schema' in responseFormat;
const JsonValue = z.json();
export const TestRow = z.record(z.string(), JsonValue);
const StringEvaluator = z.looseObject({
    equals: z.string().optional(),
    contains: z.string().optional(),
    startsWith: z.string().optional(),
    endsWith: z.string().optional(),
});
export const Evaluator = z.looseObject({
    name: z.string().min(1),
    string: StringEvaluator.optional(),
    llm: z.unknown().optional(),
    uses: z.string().optional(),
});
