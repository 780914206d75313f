import { retirementOf } from '../inference/provider/retirement.js';
import { configurationFile } from '../suite/configuration-file.js';
import { parseConfiguration } from '../suite/parse-configuration.js';
import { schemaModeline } from '../suite/schema-address.js';
import { globFor, inComment, inFlow, quoted } from './yaml-words.js';
/** The text of a new lanegate.yml, which the product itself can read. */
export function configurationText(proposal) {
    const text = `${[
        schemaModeline('lanegate'),
        '# What Lanegate measures of this repository. All keys: docs/configuration.md of lanegate/lanegate.',
        'version: 1',
        ...bodyOf(proposal),
    ].join('\n')}\n`;
    parseConfiguration(text, configurationFile);
    return text;
}
/** The same without its beginning, to be added to a lanegate.yml by hand; empty where there is nothing to add. */
export function additionText(proposal) {
    const body = bodyOf({ ...proposal, hints: [] });
    if (body.length === 0)
        return '';
    const text = `${body.join('\n')}\n`;
    parseConfiguration(`version: 1\n${text}`, configurationFile);
    return text;
}
const bodyOf = (proposal) => [
    ...providerLines(proposal),
    ...modelLines(proposal),
    ...judgeLines(proposal),
    ...importLines(proposal.imports),
    ...suiteLines(proposal.suites),
    ...corpusLines(proposal.corpora),
    ...ownershipLines(proposal),
    ...proposal.hints.flatMap((hint) => ['', ...hint.map(comment)]),
];
const comment = (text) => `# ${inComment(text)}`.trimEnd();
/** A section whose entries are lines; one that has none but comments is a comment as a whole. */
function section(key, entries) {
    if (entries.length === 0)
        return [];
    const isOpen = entries.every((line) => line.trimStart().startsWith('#'));
    return [isOpen ? `# ${key}:` : `${key}:`, ...entries];
}
/** Lines that a person may take in by taking away what makes them comments. */
const asComments = (lines) => lines.map((line) => `# ${line}`);
const providerLines = ({ providers }) => section('providers', Object.entries(providers).map(([name, declared]) => `  ${quoted(name)}: ${inFlow(declared)}`));
function modelLines({ models, openModels }) {
    const settled = models.flatMap((model) => [
        ...remarksOn(model).map((each) => `  ${comment(each)}`),
        bindingLine(model),
    ]);
    const open = openModels.length === 0
        ? []
        : [
            `  ${comment('Which model answers could not be told. Keep one of these lines, and take its # away:')}`,
            ...openModels.map((model) => `# ${bindingLine(model)}  ${comment(model.remarks[0] ?? '')}`),
        ];
    return section('models', [...settled, ...open]);
}
function remarksOn({ remarks, whose }) {
    const retirement = retirementOf(whose.model);
    const named = retirement?.replacement === undefined ? '' : `, and its maker names ${retirement.replacement} in its place`;
    return retirement === undefined
        ? [...remarks]
        : [...remarks, `no longer served from ${retirement.retiresOn} on${named}`];
}
const bindingLine = ({ name, whose, parameters }) => {
    const own = Object.keys(parameters).length === 0 ? undefined : parameters;
    return `  ${quoted(name)}: ${inFlow({ provider: whose.provider, model: whose.model, parameters: own })}`;
};
const judgeLines = ({ judge }) => {
    if (judge === undefined)
        return [];
    if (judge !== 'open')
        return [`judge: ${quoted(judge)}`];
    return [
        comment('Some graders ask a model, and no file says which. Until a binding is named here, their suites are inconclusive:'),
        comment('judge: main'),
    ];
};
const importLines = (imports) => section('imports', imports.flatMap(({ path, open }) => open === undefined
    ? [`  - ${quoted(globFor(path))}`]
    : [`  ${comment(`${path} is left out: ${open}`)}`, `#   - ${inComment(quoted(globFor(path)))}`]));
function suiteLines(suites) {
    const [settled, open] = [suites.filter(isSettled), suites.filter((suite) => !isSettled(suite))];
    return section('suites', [...settled.flatMap(linesOfSuite), ...open.flatMap(linesOfOpenSuite)]);
}
const isSettled = ({ open }) => open.length === 0;
function linesOfSuite({ name, prompt, model, dataset, graders }) {
    return [
        `  - name: ${quoted(name)}`,
        `    target: ${inFlow({ prompt, model })}`,
        `    dataset: ${quoted(dataset)}`,
        '    graders:',
        ...graders.map((grader) => `      - ${graderLine(grader)}`),
        ...floorLines(graders),
    ];
}
const graderLine = ({ spec, meaning }) => `${inFlow(spec)}  # ${meaning}`;
/** A floor lets the change that adopts Lanegate pass or fail, when there is nothing to compare with yet. */
const floorLines = ([first]) => first === undefined
    ? []
    : [
        `    # gate: { floor: ${inFlow({ [String(first.spec['metric'])]: 0.8 })} }  # a bound that holds from the first run on`,
    ];
function linesOfOpenSuite(suite) {
    const toDo = suite.open.map((each) => `  ${comment(`- ${each}`)}`);
    const lines = linesOfSuite(suite).map(inComment);
    return [
        `  ${comment(`${suite.name} needs a word of yours; then take the # of its lines away:`)}`,
        ...toDo,
        ...asComments(lines),
    ];
}
const corpusLines = (corpora) => section('data', corpora.flatMap(({ name, corpus, queries }) => [
    `  ${comment(`the documents behind retrieval in ${corpus.folder}/; \`lanegate corpus check --all\` looks at all of them`)}`,
    `  ${quoted(name)}: ${inFlow({ corpus: corpus.globs, queries })}`,
]));
const ownershipLines = ({ ownership }) => section('ownership', Object.entries(ownership).map(([lane, owner]) => `  ${lane}: ${quoted(owner)}`));
