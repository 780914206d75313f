import type { Change, ChangeSet } from '../changes/change-set.js';
import { changesAnswers, type Lane } from '../changes/lane.js';
import { describeCorpus } from '../corpus/check/corpora-verdict.js';
import { isCalledConfiguration } from '../suite/configuration-file.js';
import { type VerdictWord, worst } from './verdict-word.js';

/** One thing that counts: a word, the lanes it counts for, and why. Every finding counts for the whole. */
export type Finding = {
  readonly word: VerdictWord;
  readonly lanes: readonly Lane[];
  readonly reason: string;
  /** Whether it blocks whatever policy makes of its word. */
  readonly alwaysBlocks?: boolean;
};

/** Changes that alter answers and that no suite evaluates. */
export function uncoveredLanes({ lanes, changes }: ChangeSet): Finding[] {
  return lanes.filter(changesAnswers).flatMap((lane): Finding[] => {
    const uncovered = changes.filter((change) => change.lane === lane && change.suites.length === 0);
    const paths = [...new Set(uncovered.map(({ path }) => path))];
    if (paths.length === 0) return [];
    const why = uncovered.every(isOfProvider)
      ? '; a provider that the target branch has is asked as it stands there'
      : '';
    const reason = `no suite evaluates the ${lane} change in ${firstPaths(paths)}${why}`;
    return [{ word: 'inconclusive', lanes: [lane], reason }];
  });
}

const isOfProvider = ({ path, facet }: Change): boolean =>
  isCalledConfiguration(path) && facet.startsWith('providers.');

/**
 * A change of what runs the gate says nothing of answers, but what it lets through is no longer known: the workflow of
 * a pull request is the pull request's own.
 */
export function editedGate({ lane_workflows: paths = [] }: ChangeSet): Finding[] {
  if (paths.length === 0) return [];
  const reason = `this change edits the workflows that run its own gate (${firstPaths(paths)}), which takes an override of \`code\``;
  return [{ word: 'inconclusive', lanes: ['code'], reason, alwaysBlocks: true }];
}

/** The corpora that the change touches. The gravest that is told of one counts, whatever sums it up. */
export const judgedCorpora = ({ corpora = [] }: ChangeSet): Finding[] =>
  corpora.map((corpus) => {
    const word = worst([corpus.verdict, ...corpus.checks.map(({ verdict }) => verdict)]);
    return { word, lanes: ['data'], reason: describeCorpus(corpus), alwaysBlocks: corpus.blocks };
  });

const mostPathsNamed = 5;

function firstPaths(paths: readonly string[]): string {
  const more = paths.length > mostPathsNamed ? ` and ${paths.length - mostPathsNamed} more` : '';
  return `${paths.slice(0, mostPathsNamed).join(', ')}${more}`;
}
