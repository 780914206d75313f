import type { Json } from '../../artifacts/digest.js';
import { type GraderSpec, isProgram } from '../../graders/grader-spec.js';
import { withMembers } from '../../graders/with-members.js';
import type { Prompt } from '../../suite/prompt.js';
import type { SuitePlan } from './plan-suite.js';
import { firstCases } from './question-notes.js';

type Asked = Pick<SuitePlan, 'name' | 'cases' | 'arms' | 'definition'>;

/**
 * Variables that stand in a single pair of braces, which are sent or compared as they are written: those that every
 * case has and that no pair of two fills in beside. Any other braces may be JSON or code.
 */
export function singleBraceNotes({ name, cases, arms, definition }: Asked): string[] {
  const first = firstCases(cases);
  const variables = sharedBy(first.map(({ vars }) => Object.keys(vars)));
  const expects = first.length > 0 && first.every(({ expected }) => expected !== undefined);
  const known = expects ? [...variables, 'expected'] : variables;
  const { prompt } = arms.head;
  return [
    ...(prompt === undefined ? [] : inPrompt(prompt, variables)),
    ...withMembers(definition.graders).flatMap((grader) => inGrader(grader, known)),
  ].map((note) => `${name}: ${note}`);
}

function inPrompt({ path, messages, messageLines, inclusion }: Prompt, variables: readonly string[]): string[] {
  const all = [...messages.map(({ content }) => content), ...inclusion.files.map(({ text }) => text)];
  return messages.flatMap(({ content }, index) =>
    literalIn([content], all, variables).map((variable) =>
      sentence(variable, `in ${path}:${messageLines[index] ?? 1} is sent`),
    ),
  );
}

function inGrader(grader: GraderSpec, variables: readonly string[]): string[] {
  if (isProgram(grader)) return [];
  const texts = textsOf(grader);
  return literalIn(texts, texts, variables).map((variable) =>
    sentence(variable, `in its grader \`${grader.type}\` is taken`),
  );
}

const sentence = (variable: string, where: string): string =>
  `\`{${variable}}\` ${where} as it is written; write \`{{${variable}}}\` to have it filled in`;

const textsOf = ({ value, prompt, system_prompt }: GraderSpec): string[] =>
  [value, prompt, system_prompt]
    .flatMap((each: Json | undefined) => each ?? [])
    .filter((each) => typeof each === 'string');

/** Which variables stand in a single pair of braces in `texts`, and in none of `all` in two. */
const literalIn = (texts: readonly string[], all: readonly string[], variables: readonly string[]): string[] =>
  variables.filter((variable) => {
    const single = `{${variable}}`;
    const isThere = texts.some((text) => hasSingle(text, single));
    return isThere && !all.some((text) => isFilledIn(text, variable));
  });

/** A brace behind a letter, `$` or `\\` is one of code or of LaTeX, and so is one in a formatted text of Python. */
function hasSingle(text: string, single: string): boolean {
  for (let at = text.indexOf(single); at !== -1; at = text.indexOf(single, at + 1)) {
    const line = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - longestLine), at);
    if (!/(?:[\w${\\]|[^}]\})$|\bf["']/.test(line) && text[at + single.length] !== '}') return true;
  }
  return false;
}

/** Of a longer line only what stands this close before is looked at. */
const longestLine = 200;

/** Whether any tag of a richer language, or of ours, names the variable. */
const isFilledIn = (text: string, variable: string): boolean =>
  [...text.matchAll(/\{[{%]([^{}]{1,500})[%}]\}/g)].some(([, inside = '']) => wordsIn(inside).includes(variable));

const wordsIn = (text: string): string[] => text.match(/[\p{L}_][\p{L}\p{M}\p{N}_-]*/gu) ?? [];

/** What all lists have; of none nothing. */
function sharedBy(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...rest] = lists;
  return first.filter((each) => /^[\p{L}_]/u.test(each) && rest.every((list) => list.includes(each)));
}
