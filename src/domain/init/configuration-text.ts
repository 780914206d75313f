import { retirementOf } from '../inference/provider/retirement.js';
import { configurationFile } from '../suite/configuration-file.js';
import { parseConfiguration } from '../suite/parse-configuration.js';
import { schemaModeline } from '../suite/schema-address.js';
import type {
  Proposal,
  ProposedCorpus,
  ProposedGrader,
  ProposedImport,
  ProposedModel,
  ProposedSuite,
} from './proposal.js';
import { type FlowValue, globFor, inComment, inFlow, quoted } from './yaml-words.js';

/** The text of a new lanegate.yml, which the product itself can read. */
export function configurationText(proposal: Proposal): string {
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
export function additionText(proposal: Proposal): string {
  const body = bodyOf({ ...proposal, hints: [] });
  if (body.length === 0) return '';
  const text = `${body.join('\n')}\n`;
  parseConfiguration(`version: 1\n${text}`, configurationFile);
  return text;
}

const bodyOf = (proposal: Proposal): string[] => [
  ...providerLines(proposal),
  ...modelLines(proposal),
  ...judgeLines(proposal),
  ...importLines(proposal.imports),
  ...suiteLines(proposal.suites),
  ...corpusLines(proposal.corpora),
  ...ownershipLines(proposal),
  ...proposal.hints.flatMap((hint) => ['', ...hint.map(comment)]),
];

const comment = (text: string): string => `# ${inComment(text)}`.trimEnd();

/**
 * A section whose entries are lines; one that has none but comments is a comment as a whole, and says that its key is
 * needed with any of them.
 */
function section(key: string, entries: readonly string[]): string[] {
  if (entries.length === 0) return [];
  const isOpen = entries.every((line) => line.trimStart().startsWith('#'));
  return [isOpen ? `# ${key}:  # take the "# " before it away with that of any line below` : `${key}:`, ...entries];
}

/** Lines that a person may take in by taking away what makes them comments. */
const asComments = (lines: readonly string[]): string[] => lines.map((line) => `# ${line}`);

const providerLines = ({ providers }: Proposal): string[] =>
  section(
    'providers',
    Object.entries(providers).map(
      ([name, declared]) => `  ${quoted(name)}: ${inFlow(declared as unknown as FlowValue)}`,
    ),
  );

function modelLines({ models, openModels }: Proposal): string[] {
  const settled = models.flatMap((model) => [
    ...remarksOn(model).map((each) => `  ${comment(each)}`),
    bindingLine(model),
  ]);
  const open =
    openModels.length === 0
      ? []
      : [
          `  ${comment('Which model answers could not be told. Keep one of these lines, and take its "# " away:')}`,
          ...openModels.map((model) => `# ${bindingLine(model)}  ${comment(model.remarks[0] ?? '')}`),
        ];
  return section('models', [...settled, ...open]);
}

function remarksOn({ remarks, whose }: ProposedModel): string[] {
  const retirement = retirementOf(whose.model);
  const named =
    retirement?.replacement === undefined ? '' : `, and its maker names ${retirement.replacement} in its place`;
  return retirement === undefined
    ? [...remarks]
    : [...remarks, `no longer served from ${retirement.retiresOn} on${named}`];
}

const bindingLine = ({ name, whose, parameters }: ProposedModel): string => {
  const own = Object.keys(parameters).length === 0 ? undefined : parameters;
  return `  ${quoted(name)}: ${inFlow({ provider: whose.provider, model: whose.model, parameters: own })}`;
};

const judgeLines = ({ judge }: Proposal): string[] => {
  if (judge === undefined) return [];
  if (judge !== 'open') return [`judge: ${quoted(judge)}`];
  return [
    comment(
      'Some graders ask a model, and no file says which. Until a binding is named here, their suites are inconclusive:',
    ),
    comment('judge: main'),
  ];
};

const importLines = (imports: readonly ProposedImport[]): string[] =>
  section(
    'imports',
    imports.flatMap(({ path, open }) =>
      open === undefined
        ? [`  - ${quoted(globFor(path))}`]
        : [`  ${comment(`${path} is left out: ${open}`)}`, `#   - ${inComment(quoted(globFor(path)))}`],
    ),
  );

function suiteLines(suites: readonly ProposedSuite[]): string[] {
  const [settled, open] = [suites.filter(isSettled), suites.filter((suite) => !isSettled(suite))];
  return section('suites', [...settled.flatMap(linesOfSuite), ...open.flatMap(linesOfOpenSuite)]);
}

const isSettled = ({ open }: ProposedSuite): boolean => open.length === 0;

function linesOfSuite({ name, prompt, model, dataset, graders, remark }: ProposedSuite): string[] {
  return [
    ...(remark === undefined ? [] : [`  ${comment(remark)}`]),
    `  - name: ${quoted(name)}`,
    `    target: ${inFlow({ prompt, model })}`,
    `    dataset: ${quoted(dataset)}`,
    '    graders:',
    ...graders.map((grader) => `      - ${graderLine(grader)}`),
    ...floorLines(graders),
  ];
}

const graderLine = ({ spec, meaning }: ProposedGrader): string => `${inFlow(spec)}  # ${meaning}`;

/** A floor lets the change that adopts Lanegate pass or fail, when there is nothing to compare with yet. */
const floorLines = ([first]: readonly ProposedGrader[]): string[] =>
  first === undefined
    ? []
    : [
        `    # gate: { floor: ${inFlow({ [String(first.spec['metric'])]: 0.8 })} }  # a bound that holds from the first run on`,
      ];

function linesOfOpenSuite(suite: ProposedSuite): string[] {
  const toDo = suite.open.map((each) => `  ${comment(`- ${each}`)}`);
  const lines = linesOfSuite(suite).map(inComment);
  return [
    `  ${comment(`${suite.name} needs a word of yours; then take the "# " of its lines away:`)}`,
    ...toDo,
    ...asComments(lines),
  ];
}

const corpusLines = (corpora: readonly ProposedCorpus[]): string[] =>
  section(
    'data',
    corpora.flatMap(({ name, corpus, queries }) => [
      `  ${comment(`the documents behind retrieval in ${corpus.folder}/; \`lanegate corpus check --all\` looks at all of them`)}`,
      `  ${quoted(name)}: ${inFlow({ corpus: corpus.globs, queries })}`,
    ]),
  );

const ownershipLines = ({ ownership }: Proposal): string[] =>
  section(
    'ownership',
    Object.entries(ownership).map(([lane, owner]) => `  ${lane}: ${quoted(owner)}`),
  );
