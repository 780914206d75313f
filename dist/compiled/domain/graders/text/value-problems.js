import { finishReasonOf } from '../../inference/call/finish-reason.js';
import { asText } from '../../templates/rendering.js';
import { problemOfWrittenSchema } from './json-schema.js';
import { createSearch, findsNothing } from './pattern-search.js';
import { readList } from './read-list.js';
import { problemOfWrittenTools, readTools } from './read-tools.js';
import { wordRangeOf } from './word-range.js';
const emptyValue = 'has an empty value, which every answer satisfies';
/** Of graders that take a value for words, and find none in white space. */
export const problemOfBlank = (value) => [value].flat().every((item) => asText(item).trim() === '') ? 'has an empty value' : undefined;
/** True of what can stand for a text: not of lists, objects and nothing. */
const isPlain = (value) => typeof value !== 'object';
export const problemOfAnyText = (value) => isPlain(value) ? undefined : 'compares with a text';
export const problemOfWords = (value) => problemOfAnyText(value) ?? problemOfBlank(value);
export const problemOfText = (value) => problemOfAnyText(value) ?? (value === '' ? emptyValue : undefined);
/** Lists and objects are compared by their meaning, which knows neither case nor white space around it. */
export function problemOfEqual(value, { ignore_case }) {
    if (value === null)
        return 'has an empty value';
    return ignore_case && !isPlain(value) ? 'cannot ignore case in JSON' : undefined;
}
export function problemOfList(value) {
    if (!isPlain(value) && !Array.isArray(value))
        return 'takes a list of texts, or one text with commas';
    if (Array.isArray(value) && !value.every(isPlain))
        return 'takes a list of texts';
    const texts = readList(value);
    if (texts === undefined)
        return 'has a value in which a quote does not end before a comma';
    return texts.length === 0 || texts.includes('') ? emptyValue : undefined;
}
export function problemOfReferences(value) {
    const texts = Array.isArray(value) ? value : [value];
    if (!texts.every(isPlain))
        return 'compares with a text or a list of texts';
    return texts.length === 0 || texts.some((text) => asText(text).trim() === '') ? 'has an empty value' : undefined;
}
export function problemOfPattern(value) {
    const problem = problemOfText(value);
    if (problem !== undefined)
        return problem;
    const pattern = asText(value);
    const why = because('has a pattern that cannot be searched for', () => createSearch(pattern, ''));
    return why ?? (findsNothing(pattern) ? 'has a pattern that may be empty, which every answer satisfies' : undefined);
}
export function problemOfSchema(value) {
    const problem = problemOfWrittenSchema(value);
    return problem === undefined ? undefined : `has a JSON Schema that is not valid: ${problem}`;
}
export function problemOfTools(value) {
    const tools = readTools(value);
    if (typeof tools === 'string')
        return tools;
    return (problemOfWrittenTools(value) ?? [...tools.values()].map(problemOfSchema).find((problem) => problem !== undefined));
}
export function problemOfWordCount(value) {
    const range = wordRangeOf(value);
    return typeof range === 'string' ? range : undefined;
}
export const problemOfReason = (value) => typeof value === 'string' && finishReasonOf(value.toLowerCase()) !== 'unknown'
    ? undefined
    : 'knows no such reason to stop; there are stop, length, tool_calls and content_filter';
function because(sentence, attempt) {
    try {
        attempt();
        return undefined;
    }
    catch (error) {
        return `${sentence}: ${error instanceof Error ? error.message : 'unreadable'}`;
    }
}
