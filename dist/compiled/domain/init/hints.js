import { isLeftOver, promptsWithoutSuite } from './propose-suites.js';
/** What is left for a person to write, a paragraph each, as lines of comments. */
export function hintsFor(findings, suites, model) {
    const bare = promptsWithoutSuite(findings).filter(({ path }) => suites.every(({ prompt }) => prompt !== path));
    const leftOver = findings.datasets.filter((dataset) => isLeftOver(dataset, suites)).map(({ path }) => path);
    return [
        hintOnCases(bare, leftOver, model),
        hintOnTexts(findings, leftOver),
        hintOnCorpora(findings),
        hintOnNothing(findings),
    ].filter((hint) => hint.length > 0);
}
/** Prompt files without cases: two lines to begin with, and the suite that takes them. */
function hintOnCases(bare, leftOver, model = 'main') {
    const first = bare.find(({ variables }) => variables.length > 0);
    if (first === undefined)
        return hintOnFixed(bare);
    const others = bare.filter((prompt) => prompt !== first);
    const names = first.variables;
    const vars = (number) => names.map((name) => `${JSON.stringify(name)}: "text ${number}"`).join(', ');
    const target = first.model?.includes('/')
        ? `prompt: ${JSON.stringify(first.path)}`
        : `prompt: ${JSON.stringify(first.path)}, model: ${model}`;
    const more = others.length === 0
        ? []
        : [
            `As yet, ${countOf(others.length, 'more prompt file')} ${others.length === 1 ? 'has' : 'have'} no suite: ${listOf(others.map(({ path }) => path))}`,
        ];
    return [
        `No cases that fit were found for ${first.path}. Write some, one a line, such as in evals/${first.name}.jsonl:`,
        `  {"id": "1", "vars": {${vars(1)}}, "expected": "right answer 1"}`,
        `  {"id": "2", "vars": {${vars(2)}}, "expected": "right answer 2"}`,
        'and a suite that asks them:',
        `  - name: ${JSON.stringify(first.name)}`,
        `    target: { ${target} }`,
        `    dataset: ${JSON.stringify(`evals/${first.name}.jsonl`)}`,
        '    graders: [{ type: equals, value: "{{expected}}", trim: true, metric: accuracy }]',
        ...(leftOver.length === 0 ? [] : [`These look like cases, but name other variables: ${listOf(leftOver)}`]),
        ...more,
    ];
}
/** A prompt that asks for no variable says the same to every case, so that cases would measure nothing. */
function hintOnFixed(fixed) {
    if (fixed.length === 0)
        return [];
    return [
        `These prompt files ask for no variable, so that no case could tell them anything: ${listOf(fixed.map(({ path }) => path))}`,
        'Where a program sends such a text beside what somebody writes, make it a .prompt.yml with two messages:',
        '  messages: [{ role: system, content: "the text" }, { role: user, content: "{{message}}" }]',
        'and give it testData and evaluators, or a suite with a file of cases that have `message`.',
    ];
}
/** Texts in programs reach models through the program alone, so that the program is what can be asked. */
function hintOnTexts({ texts, prompts }, leftOver) {
    if (texts.length === 0)
        return [];
    const places = texts.map(({ place, name }) => `${place.path}:${place.line ?? 1} ${name}`);
    const dataset = prompts.length === 0 ? (leftOver[0] ?? 'evals/cases.jsonl') : 'evals/cases.jsonl';
    const paths = texts.map(({ place }) => place.path);
    return [
        `${countOf(texts.length, 'text')} for models ${texts.length === 1 ? 'stands' : 'stand'} in programs: ${listOf(places)}`,
        'Lanegate tells a change of them as one of the lane `prompt`, but no suite measures it yet. Either move them to files',
        'under prompts/ that the program reads, or let the program answer (docs/programs.md says how it is asked):',
        '  - name: program',
        `    target: { command: { run: ${JSON.stringify(answerCommand(paths))}, timeout_s: 60 } }`,
        `    sources: [${foldersOf(paths)
            .map((folder) => JSON.stringify(`${folder}**`))
            .join(', ')}]`,
        `    dataset: ${JSON.stringify(dataset)}`,
        '    graders: [{ type: icontains, value: "{{expected}}", metric: accuracy }]',
    ];
}
function hintOnCorpora({ corpora }) {
    if (corpora.length === 0)
        return [];
    const folders = corpora.map(({ folder, files }) => `${folder}/ (${files})`);
    return [
        `Documents behind retrieval, of the lane \`data\`: ${listOf(folders)}`,
        'A suite whose answers depend on them names them, so that it runs when they change:',
        `    sources: [${corpora
            .slice(0, 3)
            .map(({ folder }) => JSON.stringify(`${folder}/**`))
            .join(', ')}]`,
    ];
}
function hintOnNothing({ prompts, texts, imports, datasets }) {
    if (prompts.length + texts.length + imports.length + datasets.length > 0)
        return [];
    return [
        'No prompt was found. To begin, write one as prompts/triage.prompt.yml with cases and evaluators of its own',
        '(docs/prompt-files.md), or as text with a file of cases:',
        '  {"id": "1", "vars": {"message": "I was charged twice"}, "expected": "billing"}',
        '  {"id": "2", "vars": {"message": "The app crashes"}, "expected": "bug"}',
    ];
}
const mostListed = 5;
/** A few of a list, and how many more there are. */
function listOf(items) {
    const more = items.length - mostListed;
    return `${items.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
export const countOf = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const mostFolders = 3;
/** The folders in which most of some paths lie, each with a slash at its end; nothing for the root. */
function foldersOf(paths) {
    const counts = new Map();
    for (const path of paths) {
        const folder = /^(?:(?:src|apps|services|packages|libs|cmd|internal)\/)?[^/]+\//.exec(path)?.[0] ?? '';
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    return [...counts]
        .sort(([, one], [, other]) => other - one)
        .map(([folder]) => folder)
        .slice(0, mostFolders);
}
/** A program of the user's own is written in the language of the others. */
const answerCommand = (paths) => paths.filter((path) => /\.[cm]?[jt]sx?$/.test(path)).length * 2 > paths.length
    ? 'node evals/answer.mjs'
    : 'python3 evals/answer.py';
