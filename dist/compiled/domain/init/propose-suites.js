import { isEvalsPath } from '../changes/vocabulary/place.js';
import { promptNameOf } from '../suite/prompt-path.js';
import { chooseGrader } from './choose-grader.js';
import { datasetsFor, expectedColumn, inputColumn, looksLikeCases, renamedFor } from './match-dataset.js';
/** Prompt files that could be a suite with a dataset; of the evals themselves, a prompt is a judge's. */
export const promptsWithoutSuite = ({ prompts }) => prompts.filter(({ path, carriedCases, isByShape }) => carriedCases === 0 && (!isEvalsPath(path) || isByShape));
/** A suite for each prompt file that some file of cases fits. */
export function proposeSuites(findings, modelOf, binding) {
    const prompts = promptsWithoutSuite(findings);
    const nameOf = namesFor(prompts);
    const suites = prompts.flatMap((prompt) => suiteOf(prompt, findings.datasets, { name: nameOf(prompt), modelOf }) ?? []);
    return [
        ...suites,
        ...findings.datasets.filter(({ bringsMessages }) => bringsMessages).map((each) => conversations(each, binding)),
    ];
}
/** A prompt's name, or its path without its endings where another has the same name. */
function namesFor(prompts) {
    return ({ name, path }) => {
        const isAlone = prompts.filter((other) => other.name === name).length === 1;
        return isAlone ? name : `${path.slice(0, path.lastIndexOf('/') + 1)}${promptNameOf(path)}`;
    };
}
function suiteOf(prompt, datasets, { name, modelOf }) {
    const [dataset, another] = datasetsFor(prompt, datasets);
    const { model, open } = modelOf(prompt);
    const toDo = [...(prompt.problem === undefined ? [] : [prompt.problem]), ...(open === undefined ? [] : [open])];
    if (dataset === undefined)
        return renamedSuite(prompt, datasets, { name, model, toDo });
    const expected = expectedColumn(dataset, prompt.variables);
    const { isDecided, graders } = chooseGrader(writtenAs(expected, dataset));
    return {
        name,
        prompt: prompt.path,
        model,
        dataset: dataset.path,
        graders,
        open: [
            ...toDo,
            ...(another === undefined ? [] : [`${another.path} fits the prompt as well: keep the one that is meant`]),
            ...(dataset.shape === 'rows' ? [conversion(dataset, prompt.variables, expected)] : []),
            ...(isDecided
                ? []
                : [
                    `${expected === undefined ? `nothing in ${dataset.path} says what is right` : 'several graders would do'}: choose one`,
                ]),
        ],
    };
}
/** In rows the column becomes the case's own `expected`. */
const writtenAs = (expected, { shape }) => expected === undefined || shape === 'ready' ? expected : { ...expected, name: 'expected' };
/** A suite that would run if the dataset called its question as the prompt does. */
function renamedSuite(prompt, datasets, known) {
    const dataset = renamedFor(prompt, datasets);
    if (dataset === undefined)
        return undefined;
    const { name, model, toDo } = known;
    const input = inputColumn(dataset)?.name ?? '';
    const expected = expectedColumn(dataset, []);
    const { graders } = chooseGrader(writtenAs(expected, dataset));
    const rename = `the prompt asks for \`${prompt.variables[0]}\` and the cases give \`${input}\`: give both one name`;
    return { name, prompt: prompt.path, model, dataset: dataset.path, graders, open: [...toDo, rename] };
}
const plainKey = /^[A-Za-z_]\w*$/;
const plainPath = /^[\w./-]+$/;
/** How rows become cases: a command to copy where all names are plain. */
function conversion({ path, columns }, variables, expected) {
    const target = `${path.replace(/\.[^./]+$/, '')}.cases.jsonl`;
    const names = [...variables, ...(expected === undefined ? [] : [expected.name])];
    const isPlain = names.every((name) => plainKey.test(name)) && plainPath.test(path) && columns.length > 0;
    const what = `a case is {"vars": {…}, "expected": …}, and the rows of ${path} are none`;
    if (!isPlain || !/\.(?:jsonl|ndjson|json)$/i.test(path))
        return `${what}: write them so`;
    const each = /\.json$/i.test(path) ? '.[] | ' : '';
    const answer = expected === undefined ? '' : `, expected: .${expected.name}`;
    const command = `jq -c '${each}{vars: {${variables.join(', ')}}${answer}}' ${path} > ${target}`;
    return `${what}: \`${command}\`, then name ${target} here`;
}
/** A dataset whose cases are conversations asks the model itself. */
function conversations(dataset, model) {
    const expected = expectedColumn(dataset, []);
    const { isDecided, graders } = chooseGrader(expected);
    const name = promptNameOf(dataset.path);
    const open = [
        ...(model === undefined ? ['declare the model to ask under `models`'] : []),
        ...(isDecided ? [] : ['choose a grader']),
    ];
    return { name, prompt: undefined, model: model ?? 'main', dataset: dataset.path, graders, open };
}
/** True of a file of cases that no suite takes. */
export const isLeftOver = (dataset, suites) => looksLikeCases(dataset) && suites.every((suite) => suite.dataset !== dataset.path);
/** True where lanegate.yml has a suite of the prompt or of the dataset already. */
export const isKnownSuite = ({ prompt, dataset }, { suites, prompts }) => suites.some((suite) => {
    const named = 'prompt' in suite.target ? suite.target.prompt : undefined;
    const path = named === undefined ? undefined : (prompts[named] ?? named);
    return suite.dataset === dataset || (prompt !== undefined && (path === prompt || named === promptNameOf(prompt)));
});
