import { UserError } from '../../user-error.js';
import { idOfMeaning, numberIn, readable, textIn } from './result.js';
const prefixes = { asked: 'inputs.', answered: 'outputs.', expected: 'reference.', told: 'feedback.' };
/** True of the columns of an experiment that LangSmith gives as a table. */
export function hasLangSmithColumns(names) {
    const has = (prefix) => names.some((name) => name.startsWith(prefix));
    const isOfExample = names.includes('example_id');
    return has(prefixes.told) ? isOfExample || has(prefixes.asked) : isOfExample && has(prefixes.asked);
}
/**
 * Reads the rows of an experiment of LangSmith: what evaluators told is a metric each, and repetitions of an example
 * are repeats. Throws a `UserError` where no evaluator told a number.
 */
export function readLangSmith(rows, path) {
    const names = [...new Set(rows.flatMap((row) => Object.keys(partOf(row, prefixes.told))))];
    const hasNumber = (name) => rows.some((row) => scoreIn(row[prefixes.told + name]) !== undefined);
    const [metrics, words] = [names.filter(hasNumber), names.filter((name) => !hasNumber(name))];
    if (metrics.length === 0) {
        throw new UserError('no evaluator of this experiment told a number, so nothing could be judged', {
            place: { path },
            hint: 'scores stand in columns such as `feedback.correctness`',
        });
    }
    const notes = words.map((name) => `${path}: the feedback ${name} is never a number, so it is left out`);
    return { format: 'LangSmith', results: rows.map((row) => resultOf(row, metrics, path)), notes };
}
function resultOf(row, metrics, path) {
    const asked = partOf(row, prefixes.asked);
    const example = readable(row['example_id']) ?? '';
    const seconds = scoreIn(row['execution_time']);
    return {
        id: example === '' ? idOfMeaning(asked, path) : example,
        outcome: outcomeOf(row, metrics),
        question: readable(onlyOf(asked)),
        expected: readable(onlyOf(partOf(row, prefixes.expected))),
        answer: readable(onlyOf(partOf(row, prefixes.answered))),
        latencyMs: seconds === undefined ? undefined : seconds * 1000,
    };
}
/** A target that broke was graded perhaps all the same, on no answer. */
function outcomeOf(row, metrics) {
    const error = readable(row['error']) ?? '';
    if (error !== '')
        return { kind: 'errored', message: error };
    const told = metrics.map((name) => ({
        name,
        value: row[prefixes.told + name],
        score: scoreIn(row[prefixes.told + name]),
    }));
    return {
        kind: 'scored',
        scores: Object.fromEntries(told.flatMap(({ name, score }) => (score === undefined ? [] : [[name, score]]))),
        graderErrors: Object.fromEntries(told.flatMap(({ name, value, score }) => (score === undefined ? [[name, whyNoScore(value)]] : []))),
    };
}
const whyNoScore = (value) => {
    const said = readable(value) ?? '';
    return said === '' ? 'there is no score' : `${said} is no score`;
};
/** A number or a truth, in a cell of a CSV too, as Python writes both. */
function scoreIn(value) {
    if (typeof value === 'boolean')
        return Number(value);
    const text = textIn(value)?.trim().toLowerCase();
    if (text === undefined)
        return numberIn(value);
    if (text === 'true' || text === 'false')
        return Number(text === 'true');
    return text === '' ? undefined : numberIn(Number(text));
}
/** The columns of one kind by their own names; of those that are empty here other rows have something. */
function partOf(row, prefix) {
    const own = Object.entries(row).filter(([name]) => name.startsWith(prefix) && name.length > prefix.length);
    const filled = own.filter(([, value]) => prefix === prefixes.told || (value !== null && value !== ''));
    return Object.fromEntries(filled.map(([name, value]) => [name.slice(prefix.length), value]));
}
/** What stands alone needs no name. */
function onlyOf(part) {
    const values = Object.values(part);
    return values.length > 1 ? part : values[0];
}
