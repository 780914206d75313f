import { isEvalsPath } from '../changes/vocabulary/place.js';
import { promptNameOf } from '../suite/prompt-path.js';
const expectedNames = [
    ...['expected', 'expected_output', 'expected_answer', 'expected_response', 'ideal', 'ground_truth', 'groundtruth'],
    ...['reference', 'reference_answer', 'gold', 'golden', 'label', 'answer', 'answers', 'correct', 'correct_answer'],
    ...['target', 'category', 'class', 'intent', 'truth', 'output', 'response', 'completion', 'solution'],
];
const inputName = /^(?:inputs?|questions?|quer(?:y|ies)|prompts?|texts?|messages?|e?mails?|tickets?|reviews?|documents?|content|instruction|user_?(?:input|message|query)|utterance|request|body)$/i;
/** The column that holds what is right, none that a prompt asks for. */
export function expectedColumn({ columns }, asked) {
    const free = columns.filter(({ name }) => !asked.includes(name));
    for (const wanted of expectedNames) {
        const found = free.find(({ name }) => name.toLowerCase().replaceAll(/[\s-]+/g, '_') === wanted);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The column that holds the question, where one alone looks like it. */
export function inputColumn({ columns }) {
    const [only, second] = columns.filter(({ name }) => inputName.test(name));
    return second === undefined ? only : undefined;
}
/** True of a file that looks like cases, whatever prompt they may be for. */
export const looksLikeCases = (dataset) => dataset.bringsMessages ||
    (expectedColumn(dataset, []) !== undefined && (inputColumn(dataset) !== undefined || isEvalsPath(dataset.path)));
const gives = ({ columns }, variables) => variables.length > 0 && variables.every((variable) => columns.some(({ name }) => name === variable));
/** True of a file that some prompt could be asked with, or that looks like cases. */
export const mayBeCasesOf = (dataset, prompts) => looksLikeCases(dataset) || prompts.some(({ variables }) => gives(dataset, variables));
/**
 * The datasets that give all that a prompt asks for, the likeliest first; several are alike where nothing tells them
 * apart.
 */
export function datasetsFor(prompt, datasets) {
    const fitting = datasets.filter((dataset) => gives(dataset, prompt.variables));
    const best = Math.max(...fitting.map((dataset) => likeness(prompt, dataset)));
    return fitting.filter((dataset) => likeness(prompt, dataset) === best);
}
const leastStem = 4;
/** How much speaks for a dataset being made for a prompt: its name, a common folder, that it says what is right. */
function likeness({ path, name, variables }, dataset) {
    const stem = promptNameOf(dataset.path).toLowerCase();
    const own = name.toLowerCase();
    const [short = '', long = ''] = [stem, own].sort((one, other) => one.length - other.length);
    const sameName = stem === own ? 8 : Number(short.length >= leastStem && long.includes(short)) * 4;
    const hasExpected = expectedColumn(dataset, variables) === undefined ? 0 : 2;
    return (sameName + hasExpected + Number(serviceOf(path) === serviceOf(dataset.path)) + Number(dataset.shape === 'ready'));
}
/** The part of a monorepo that a file is of: the folders above those that say what lies in them. */
const serviceOf = (path) => path
    .slice(0, path.lastIndexOf('/') + 1)
    .replace(/(?:^|\/)(?:src|app|prompts?|evals?|data|datasets?|tests?)\/.*$/i, '/');
/** A dataset that would fit a prompt of one variable if its question had that name. */
export function renamedFor({ variables }, datasets) {
    const [only, second] = datasets.filter((dataset) => looksLikeCases(dataset) && inputColumn(dataset) !== undefined);
    const [asked = '', more] = variables;
    return inputName.test(asked) && more === undefined && second === undefined ? only : undefined;
}
