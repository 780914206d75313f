import { digestOfText } from '../../artifacts/digest.js';
import { verbatimText } from '../call/verbatim.js';
/** By what a client is known, billed and stored: often new in each run, and nothing that an answer depends on. */
const marks = new Set([
    ...['user', 'metadata', 'store', 'safety_identifier', 'prompt_cache_key', 'prompt_cache_retention'],
]);
/**
 * What tells requests apart that a client wrote, beside the model that is asked, the conversation and how the answer
 * comes; `undefined` of a call of no client. The output cap is the client's, since that of a binding may be changed.
 */
export function wordsDigest({ verbatim, translation, }) {
    if (verbatim === undefined)
        return translation && digestOfText(`${translation.dialect}\n${JSON.stringify(translation.parameters)}`);
    const { max_tokens: older, max_completion_tokens: cap = older } = verbatim.body;
    const text = verbatimText({ ...verbatim, body: withoutMarks(verbatim.body) });
    return digestOfText(`${verbatim.dialect}\n${JSON.stringify(cap ?? older ?? null)}\n${text}`);
}
const withoutMarks = (body) => Object.fromEntries(Object.entries(body).filter(([name]) => !marks.has(name)));
