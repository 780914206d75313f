import { askedKey } from '../../../domain/inference/call/asked-key.js';
import { placeholderPattern } from '../../../domain/inference/provider/http-provider.js';
import { refuse } from '../http/refuse.js';
/**
 * The body of a call by its template. What is put in is escaped for JSON, so that no prompt can end the text it stands
 * in. Throws a `ModelError` for parameters that the template has no place for.
 */
export function templateBody(template, call) {
    const { model, messages, parameters } = call;
    const { max_tokens, ...others } = parameters;
    const unplaced = Object.keys(others).find((name) => others[name] !== undefined);
    if (unplaced !== undefined && !/\{\{\s*parameters\s*\}\}/.test(template)) {
        const key = askedKey(call, unplaced);
        return refuse(`the body template has no place for \`${key}\`: leave it out, or add {{parameters}}`, key);
    }
    const values = {
        prompt: () => insideQuotes(messages.map(({ content }) => content).join('\n\n')),
        messages: () => JSON.stringify(messages),
        model: () => insideQuotes(model),
        max_tokens: () => String(max_tokens),
        parameters: () => JSON.stringify(parameters),
    };
    return template.replace(placeholderPattern, (_, name) => values[name]());
}
const insideQuotes = (text) => JSON.stringify(text).slice(1, -1);
