import { isPromptfooType } from './assertion-table.js';
/** Types whose threshold a cell leaves out when it is this. */
const usualThreshold = 0.75;
const similarThreshold = 0.8;
const thresholded = new Set([
    ...['answer-relevance', 'classifier', 'context-faithfulness', 'context-recall', 'context-relevance', 'cost'],
    ...['latency', 'levenshtein', 'perplexity-score', 'perplexity', 'rouge-n', 'similar'],
]);
/** `type(threshold): value`; only types that promptfoo knows count, since `Note: …` is a text to be equal to. */
const typed = /^(not-)?([a-z][a-z0-9-]*(?::[a-z0-9-]+)?)(?:\((\d+(?:\.\d+)?)\))?(?::([\s\S]*))?$/;
/**
 * Reads one cell of a column `__expected` (promptfoo, src/csv.ts), in which white space around a value is no part of
 * it.
 */
export function assertionOfCell(written) {
    const cell = written.trim();
    const code = /^(?:javascript|fn|eval):([\s\S]*)$/.exec(cell);
    if (code !== null)
        return { type: 'javascript', value: code[1]?.trim() ?? '' };
    const rubric = /^(?:grade|llm-rubric):([\s\S]*)$/.exec(cell);
    if (rubric !== null)
        return { type: 'llm-rubric', value: rubric[1] ?? '' };
    if (cell.startsWith('python:'))
        return { type: 'python', value: cell.slice('python:'.length).trim() };
    if (/^file:\/\/\S+\.py(?::\w+)?$/.test(cell))
        return { type: 'python', value: cell };
    if (/^file:\/\/\S+\.[cm]?[jt]s(?::\w+)?$/.test(cell))
        return { type: 'javascript', value: cell };
    return typedAssertion(cell) ?? { type: 'equals', value: cell };
}
function typedAssertion(cell) {
    const [, not = '', longest = '', thresholdText, text] = typed.exec(cell) ?? [];
    // `similar:cosine` is a type, and `contains:yes` is one with its value.
    const [short = '', ...rest] = longest.split(':');
    const isLong = isPromptfooType(longest);
    if (!isLong && !isPromptfooType(short))
        return undefined;
    const type = isLong ? longest : short;
    const whole = isLong || rest.length === 0 ? text : `${rest.join(':')}${text === undefined ? '' : `:${text}`}`;
    const value = whole?.trim();
    if (!isLong && rest.length > 0 && thresholdText !== undefined)
        return undefined;
    const full = `${not}${type}`;
    if (!thresholded.has(type))
        return { type: full, value };
    const usual = type === 'similar' ? similarThreshold : usualThreshold;
    const threshold = thresholdText === undefined ? usual : Number(thresholdText);
    // A distance is a whole number, so that one below the next says the same.
    return {
        type: full,
        value: value || undefined,
        threshold: type === 'levenshtein' ? Math.floor(threshold) : threshold,
    };
}
