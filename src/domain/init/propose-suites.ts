import { isEvalsPath } from '../changes/vocabulary/place.js';
import type { Configuration } from '../suite/configuration.js';
import { calledBy, promptNameOf } from '../suite/prompt-path.js';
import { chooseGrader } from './choose-grader.js';
import type { Findings, FoundColumn, FoundDataset, FoundPrompt } from './findings.js';
import {
  datasetsFor,
  expectedColumn,
  inputColumn,
  isOfAnother,
  type LooseTie,
  looksLikeCases,
  looseTie,
  renamedFor,
} from './match-dataset.js';
import type { ProposedSuite } from './proposal.js';

/** How the model of a prompt's suite is found: a binding, the prompt's own, or what a person has to do. */
export type ModelOfPrompt = (prompt: FoundPrompt) => { readonly model: string | undefined; readonly open?: string };

/** Prompt files that could be a suite with a dataset; of the evals themselves, a prompt is a judge's. */
export const promptsWithoutSuite = ({ prompts }: Findings): FoundPrompt[] =>
  prompts.filter(({ path, carriedCases, isByShape }) => carriedCases === 0 && (!isEvalsPath(path) || isByShape));

/** A suite for each prompt file that some file of cases fits. */
export function proposeSuites(
  findings: Findings,
  modelOf: ModelOfPrompt,
  binding: string | undefined,
): ProposedSuite[] {
  const prompts = promptsWithoutSuite(findings);
  const nameOf = namesFor(prompts);
  const suites = prompts.flatMap(
    (prompt) => suiteOf(prompt, findings.datasets, { name: nameOf(prompt), modelOf, prompts }) ?? [],
  );
  return [
    ...suites,
    ...findings.datasets.filter(({ bringsMessages }) => bringsMessages).map((each) => conversations(each, binding)),
  ];
}

/** A prompt's name, or its path without its endings where another has the same name. */
function namesFor(prompts: readonly FoundPrompt[]): (prompt: FoundPrompt) => string {
  return ({ name, path }) => {
    const isAlone = prompts.filter((other) => other.name === name).length === 1;
    return isAlone ? name : `${path.slice(0, path.lastIndexOf('/') + 1)}${promptNameOf(path)}`;
  };
}

type Naming = {
  readonly name: string;
  readonly modelOf: ModelOfPrompt;
  readonly prompts: readonly FoundPrompt[];
};

function suiteOf(
  prompt: FoundPrompt,
  all: readonly FoundDataset[],
  { name, modelOf, prompts }: Naming,
): ProposedSuite | undefined {
  const datasets = all.filter((each) => !isOfAnother(prompt, each, prompts));
  const [dataset, another] = datasetsFor(prompt, datasets);
  const { model, open } = modelOf(prompt);
  const toDo = [...(prompt.problem === undefined ? [] : [prompt.problem]), ...(open === undefined ? [] : [open])];
  if (dataset === undefined) return renamedSuite(prompt, datasets, { name, model, toDo });
  const expected = expectedColumn(dataset, prompt.variables);
  const { isDecided, graders } = chooseGrader(writtenAs(expected, dataset));
  const doubt = doubtOf(looseTie(prompt, dataset, prompts), dataset);
  return {
    name,
    prompt: prompt.path,
    model,
    dataset: dataset.path,
    graders,
    ...doubt,
    open: [
      ...toDo,
      ...doubt.open,
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

/** A pair that more than one prompt could make is nothing to run; any other is to be looked at. */
function doubtOf(tie: LooseTie | undefined, { path }: FoundDataset): { remark?: string; open: readonly string[] } {
  if (tie === undefined) return { open: [] };
  const [variable = ''] = tie.variables;
  const only = `nothing but \`${variable}\` ties ${path} to this prompt`;
  const [other] = tie.others;
  if (other === undefined) return { remark: `${only}: make sure that its cases are meant for it`, open: [] };
  return { open: [`${only}, and it fits ${other.path} as well: keep the one that is meant`] };
}

/** In rows the column becomes the case's own `expected`. */
const writtenAs = (expected: FoundColumn | undefined, { shape }: FoundDataset): FoundColumn | undefined =>
  expected === undefined || shape === 'ready' ? expected : { ...expected, name: 'expected' };

type Known = { readonly name: string; readonly model: string | undefined; readonly toDo: readonly string[] };

/** A suite that would run if the dataset called its question as the prompt does. */
function renamedSuite(prompt: FoundPrompt, datasets: readonly FoundDataset[], known: Known): ProposedSuite | undefined {
  const dataset = renamedFor(prompt, datasets);
  if (dataset === undefined) return undefined;
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
function conversion(
  { path, columns }: FoundDataset,
  variables: readonly string[],
  expected: FoundColumn | undefined,
): string {
  const target = `${path.replace(/\.[^./]+$/, '')}.cases.jsonl`;
  const names = [...variables, ...(expected === undefined ? [] : [expected.name])];
  const isPlain = names.every((name) => plainKey.test(name)) && plainPath.test(path) && columns.length > 0;
  const what = `a case is {"vars": {…}, "expected": …}, and the rows of ${path} are none`;
  if (!isPlain || !/\.(?:jsonl|ndjson|json)$/i.test(path)) return `${what}: write them so`;
  const each = /\.json$/i.test(path) ? '.[] | ' : '';
  const answer = expected === undefined ? '' : `, expected: .${expected.name}`;
  const command = `jq -c '${each}{vars: {${variables.join(', ')}}${answer}}' ${path} > ${target}`;
  return `${what}: \`${command}\`, then name ${target} here`;
}

/** A dataset whose cases are conversations asks the model itself. */
function conversations(dataset: FoundDataset, model: string | undefined): ProposedSuite {
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
export const isLeftOver = (dataset: FoundDataset, suites: readonly ProposedSuite[]): boolean =>
  looksLikeCases(dataset) && suites.every((suite) => suite.dataset !== dataset.path);

/** True where lanegate.yml has a suite of the prompt or of the dataset already. */
export const isKnownSuite = ({ prompt, dataset }: ProposedSuite, { suites, prompts }: Configuration): boolean =>
  suites.some((suite) => {
    const named = 'prompt' in suite.target ? suite.target.prompt : undefined;
    const path = named === undefined ? undefined : (prompts[named] ?? named);
    return (
      suite.dataset === dataset ||
      (prompt !== undefined && (path === prompt || (named !== undefined && calledBy([named])(prompt))))
    );
  });
