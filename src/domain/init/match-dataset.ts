import { isEvalsPath } from '../changes/vocabulary/place.js';
import { promptNameOf } from '../suite/prompt-path.js';
import type { FoundColumn, FoundDataset, FoundPrompt } from './findings.js';

const expectedNames = [
  ...['expected', 'expected_output', 'expected_answer', 'expected_response', 'ideal', 'ground_truth', 'groundtruth'],
  ...['reference', 'reference_answer', 'gold', 'golden', 'label', 'answer', 'answers', 'correct', 'correct_answer'],
  ...['target', 'category', 'class', 'intent', 'truth', 'output', 'response', 'completion', 'solution'],
];
const inputName =
  /^(?:inputs?|questions?|quer(?:y|ies)|prompts?|texts?|messages?|e?mails?|tickets?|reviews?|documents?|content|instruction|user_?(?:input|message|query)|utterance|request|body)$/i;

/** The column that holds what is right, none that a prompt asks for. */
export function expectedColumn({ columns }: FoundDataset, asked: readonly string[]): FoundColumn | undefined {
  const free = columns.filter(({ name }) => !asked.includes(name));
  for (const wanted of expectedNames) {
    const found = free.find(({ name }) => name.toLowerCase().replaceAll(/[\s-]+/g, '_') === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The column that holds the question, where one alone looks like it. */
export function inputColumn({ columns }: FoundDataset): FoundColumn | undefined {
  const [only, second] = columns.filter(({ name }) => inputName.test(name));
  return second === undefined ? only : undefined;
}

/** True of a file that looks like cases, whatever prompt they may be for. */
export const looksLikeCases = (dataset: FoundDataset): boolean =>
  dataset.bringsMessages ||
  (expectedColumn(dataset, []) !== undefined && (inputColumn(dataset) !== undefined || isEvalsPath(dataset.path)));

const gives = ({ columns }: FoundDataset, variables: readonly string[]): boolean =>
  variables.length > 0 && variables.every((variable) => columns.some(({ name }) => name === variable));

/** True of a file that some prompt could be asked with, or that looks like cases. */
export const mayBeCasesOf = (dataset: FoundDataset, prompts: readonly FoundPrompt[]): boolean =>
  looksLikeCases(dataset) || prompts.some(({ variables }) => gives(dataset, variables));

/**
 * The datasets that give all that a prompt asks for, the likeliest first; several are alike where nothing tells them
 * apart.
 */
export function datasetsFor(prompt: FoundPrompt, datasets: readonly FoundDataset[]): FoundDataset[] {
  const fitting = datasets.filter((dataset) => gives(dataset, prompt.variables));
  const best = Math.max(...fitting.map((dataset) => likeness(prompt, dataset)));
  return fitting.filter((dataset) => likeness(prompt, dataset) === best);
}

const leastStem = 4;

/** Words that say what a file is, and not what it is about. */
const wordsOfKind =
  /^(?:prompts?|templates?|evals?|evaluations?|datas?|datasets?|cases|tests?|golden|goldens|samples?|examples?|questions?|quer(?:y|ies)|inputs?|texts?|messages?|system|user|assistant|default|main|base|services?|packages|apps|jsonl|json|yaml|docs)$/;

const wordsOf = (path: string): Set<string> =>
  new Set(
    path
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= leastStem && !wordsOfKind.test(word)),
  );

const isNamedAlike = ({ path, name }: FoundPrompt, dataset: FoundDataset): boolean => {
  const [own, its] = [wordsOf(`${path} ${name}`), wordsOf(dataset.path)];
  return promptNameOf(dataset.path).toLowerCase() === name.toLowerCase() || [...its].some((word) => own.has(word));
};

/** What ties a dataset to a prompt by no more than what nearly all prompts and datasets call what they are asked. */
export type LooseTie = { readonly variables: readonly string[]; readonly others: readonly FoundPrompt[] };

/** Which other prompts a dataset would fit as well; `undefined` where a name or a variable of its own ties the two. */
export function looseTie(
  prompt: FoundPrompt,
  dataset: FoundDataset,
  prompts: readonly FoundPrompt[],
): LooseTie | undefined {
  const { variables } = prompt;
  if (!variables.every((variable) => inputName.test(variable)) || isNamedAlike(prompt, dataset)) return undefined;
  return { variables, others: prompts.filter((other) => other !== prompt && gives(dataset, other.variables)) };
}

/** True of a dataset that is named as another prompt, and tied to this one by nothing but the name of its question. */
export const isOfAnother = (prompt: FoundPrompt, dataset: FoundDataset, prompts: readonly FoundPrompt[]): boolean =>
  looseTie(prompt, dataset, prompts)?.others.some((other) => isNamedAlike(other, dataset)) ?? false;

/** How much speaks for a dataset being made for a prompt: its name, a common folder, that it says what is right. */
function likeness({ path, name, variables }: FoundPrompt, dataset: FoundDataset): number {
  const stem = promptNameOf(dataset.path).toLowerCase();
  const own = name.toLowerCase();
  const [short = '', long = ''] = [stem, own].sort((one, other) => one.length - other.length);
  const sameName = stem === own ? 8 : Number(short.length >= leastStem && long.includes(short)) * 4;
  const hasExpected = expectedColumn(dataset, variables) === undefined ? 0 : 2;
  return (
    sameName + hasExpected + Number(serviceOf(path) === serviceOf(dataset.path)) + Number(dataset.shape === 'ready')
  );
}

/** The part of a monorepo that a file is of: the folders above those that say what lies in them. */
const serviceOf = (path: string): string =>
  path
    .slice(0, path.lastIndexOf('/') + 1)
    .replace(/(?:^|\/)(?:src|app|prompts?|evals?|data|datasets?|tests?)\/.*$/i, '/');

/** A dataset that would fit a prompt of one variable if its question had that name. */
export function renamedFor({ variables }: FoundPrompt, datasets: readonly FoundDataset[]): FoundDataset | undefined {
  const [only, second] = datasets.filter((dataset) => looksLikeCases(dataset) && inputColumn(dataset) !== undefined);
  const [asked = '', more] = variables;
  return inputName.test(asked) && more === undefined && second === undefined ? only : undefined;
}
