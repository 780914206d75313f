import type { Findings, FoundPrompt } from './findings.js';
import type { Proposal, ProposedSuite } from './proposal.js';
import { isLeftOver, promptsWithoutSuite } from './propose-suites.js';

type Hint = Proposal['hints'][number];

/** What is left for a person to write, a paragraph each, as lines of comments. */
export function hintsFor(findings: Findings, suites: readonly ProposedSuite[], model: string | undefined): Hint[] {
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
function hintOnCases([first, ...others]: readonly FoundPrompt[], leftOver: readonly string[], model = 'main'): Hint {
  if (first === undefined) return [];
  const names = first.variables.length === 0 ? ['message'] : first.variables;
  const vars = (number: number) => names.map((name) => `${JSON.stringify(name)}: "text ${number}"`).join(', ');
  const target = first.model?.includes('/')
    ? `prompt: ${JSON.stringify(first.path)}`
    : `prompt: ${JSON.stringify(first.path)}, model: ${model}`;
  const more =
    others.length === 0
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

/** Texts in programs reach models through the program alone, so that the program is what can be asked. */
function hintOnTexts({ texts, prompts }: Findings, leftOver: readonly string[]): Hint {
  if (texts.length === 0) return [];
  const places = texts.map(({ place, name }) => `${place.path}:${place.line ?? 1} ${name}`);
  const dataset = prompts.length === 0 ? (leftOver[0] ?? 'evals/cases.jsonl') : 'evals/cases.jsonl';
  const folder = folderOf(texts.map(({ place }) => place.path));
  return [
    `${countOf(texts.length, 'text')} for models ${texts.length === 1 ? 'stands' : 'stand'} in programs: ${listOf(places)}`,
    'Lanegate tells a change of them as one of the lane `prompt`, but no suite measures it yet. Either move them to files',
    'under prompts/ that the program reads, or let the program answer (docs/programs.md says how it is asked):',
    '  - name: program',
    '    target: { command: { run: "python3 evals/answer.py", timeout_s: 60 } }',
    `    sources: [${JSON.stringify(`${folder}**`)}]`,
    `    dataset: ${JSON.stringify(dataset)}`,
    '    graders: [{ type: icontains, value: "{{expected}}", metric: accuracy }]',
  ];
}

function hintOnCorpora({ corpora }: Findings): Hint {
  if (corpora.length === 0) return [];
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

function hintOnNothing({ prompts, texts, imports, datasets }: Findings): Hint {
  if (prompts.length + texts.length + imports.length + datasets.length > 0) return [];
  return [
    'No prompt was found. To begin, write one as prompts/triage.prompt.yml with cases and evaluators of its own',
    '(docs/prompt-files.md), or as text with a file of cases:',
    '  {"id": "1", "vars": {"message": "I was charged twice"}, "expected": "billing"}',
    '  {"id": "2", "vars": {"message": "The app crashes"}, "expected": "bug"}',
  ];
}

const mostListed = 5;

/** A few of a list, and how many more there are. */
function listOf(items: readonly string[]): string {
  const more = items.length - mostListed;
  return `${items.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The folder that some paths have in common, with a slash at its end; nothing for the root. */
function folderOf([first = '', ...others]: readonly string[]): string {
  const folders = first.split('/').slice(0, -1);
  const isCommon = (count: number): boolean =>
    others.every((path) => path.startsWith(`${folders.slice(0, count).join('/')}/`));
  let count = folders.length;
  while (count > 0 && !isCommon(count)) count -= 1;
  return count === 0 ? '' : `${folders.slice(0, count).join('/')}/`;
}
