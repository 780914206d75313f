import { digestOfText } from '../../artifacts/digest.js';
import { requestKey } from '../cache/request-key.js';
import { usualBytesPerToken } from '../call/estimated-input.js';
import { containsPattern } from './contains-pattern.js';
/**
 * The candidate that the first rule names which holds, else one of the models by their weights. The same call always
 * gets the same candidate, and two versions of a route choose alike for equal keys as far as their weights agree.
 */
export function chooseTarget(route, call) {
    const index = route.rules.findIndex(({ when }) => holds(when, call));
    const rule = route.rules[index];
    if (rule !== undefined)
        return { candidate: rule.candidate, because: `rule ${index + 1} holds` };
    return { candidate: chooseByWeight(route, call) };
}
function holds({ tags, minInputTokens, matches }, call) {
    return ((tags === undefined || tags.some((tag) => call.tags?.includes(tag))) &&
        (minInputTokens === undefined || inputTokensOf(call.messages) >= minInputTokens) &&
        (matches === undefined || containsPattern(lastWordsOfUser(call.messages), matches)));
}
/** A rule needs to know no more than about how many. */
function inputTokensOf(messages) {
    const bytes = messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
    return Math.ceil(bytes / usualBytesPerToken);
}
const lastWordsOfUser = (messages) => messages.findLast(({ role }) => role === 'user')?.content ?? '';
function chooseByWeight({ name, models }, { caseKey, messages }) {
    const total = models.reduce((sum, { weight }) => sum + weight, 0);
    let place = shareOf(caseKey ?? requestKey('', messages)) * total;
    for (const { candidate, weight } of models) {
        place -= weight;
        if (place < 0)
            return candidate;
    }
    const last = models.at(-1);
    if (last === undefined)
        throw new Error(`the route ${name} has no model`);
    return last.candidate;
}
/** A number in [0, 1) that is the text's own, even over many texts. */
const shareOf = (text) => Number.parseInt(digestOfText(text).slice('sha256:'.length, 'sha256:'.length + 13), 16) / 16 ** 13;
