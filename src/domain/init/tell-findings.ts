import type { Findings } from './findings.js';
import { countOf } from './hints.js';
import type { Proposal } from './proposal.js';

const mostListed = 4;

/** What was found, a line each, and what becomes of it. Hostile parts are for the caller to show. */
export function tellFindings(findings: Findings, proposal: Proposal): string[] {
  const { prompts, imports, texts, models, datasets, harnesses, workflows, corpora, owners, notes } = findings;
  const carried = prompts.filter(({ carriedCases }) => carriedCases > 0);
  const pathsOf = (items: readonly { readonly path: string }[]): string => listed(items.map(({ path }) => path));
  const lines = [
    told(carried, 'prompt file', 'with cases of its own, which needs no configuration', pathsOf(carried)),
    told(without(prompts, carried), 'prompt file', 'without cases of its own', pathsOf(without(prompts, carried))),
    told(imports, 'promptfoo configuration', 'which runs as it is', pathsOf(imports)),
    told(
      texts,
      'text',
      'for models in programs and settings',
      listed(texts.map(({ place, name }) => `${place.path}:${place.line ?? 1} ${name}`)),
    ),
    told(models, 'choice', 'of a model', listed([...new Set(models.map(({ id }) => id))])),
    told(datasets, 'file', 'that may hold cases', pathsOf(datasets)),
    told(corpora, 'folder', 'of documents behind retrieval', listed(corpora.map(({ folder }) => folder))),
    told(
      harnesses,
      'other harness',
      'whose results the gate judges as they are: docs/other-harnesses.md',
      listed(harnesses.map(({ name }) => name)),
      'es',
    ),
    told(workflows, 'workflow', 'that uses Lanegate already', listed(workflows)),
    owners === undefined ? '' : `owners by ${owners.path}`,
    ...problemsOf(findings),
    ...proposal.suites
      .filter(({ open }) => open.length > 0)
      .map(({ name, open }) => `the suite ${name} needs a word of yours: ${open.join('; ')}`),
    ...notes,
  ];
  return lines.filter((line) => line !== '');
}

const without = <Item>(items: readonly Item[], others: readonly Item[]): Item[] =>
  items.filter((item) => !others.includes(item));

function told(items: readonly unknown[], noun: string, what: string, list: string, plural = 's'): string {
  if (items.length === 0) return '';
  const counted =
    items.length === 1 || plural === 's' ? countOf(items.length, noun) : `${items.length} ${noun}${plural}`;
  return `${counted} ${items.length === 1 ? what : what.replace('which needs', 'which need').replace('which runs as it is', 'which run as they are').replace('its own', 'their own').replace('that uses', 'that use')}: ${list}`;
}

function listed(items: readonly string[]): string {
  const more = items.length - mostListed;
  return `${items.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function problemsOf({ prompts, imports }: Findings): string[] {
  const broken = [...prompts, ...imports].flatMap(({ path, problem }) =>
    problem === undefined ? [] : [`${path}: ${problem}`],
  );
  const left = imports
    .filter((each) => each.left > 0)
    .map(
      (each) =>
        `${each.path}: ${countOf(each.left, 'part')} not imported; lanegate detect --worktree lists them by line`,
    );
  const more = broken.length - mostListed;
  return [
    ...broken.slice(0, mostListed),
    ...(more > 0 ? [`and ${more} more such files`] : []),
    ...left.slice(0, mostListed),
  ];
}
