import type { ChangeSet } from '../../changes/change-set.js';
import type { Verdict } from '../../gate/verdict.js';
import type { MovedCases } from '../cases/case-change.js';
import type { Example } from '../cases/example.js';

/** What a comment is made of. */
export type CommentContent = {
  readonly changeSet: ChangeSet;
  readonly verdict: Verdict;
  readonly examples: readonly Example[];
  /** The cases that the examples stand for, themselves included. */
  readonly moved: MovedCases;
};

/** The folded sections, the most important first. */
export const sectionNames = [
  'attribution',
  'regressions',
  'newly-broken',
  'incidents',
  'judges',
  'notes',
  'reasoning',
  'tags',
  'power',
  'cases',
  'overrides',
  'flaky',
  'yardstick',
  'improvements',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** How much of everything a comment shows. */
export type CommentPlan = {
  /** Examples of each kind. */
  readonly examples: number;
  readonly answerCharacters: number;
  readonly sections: readonly SectionName[];
  /** Rows of each table and lines of each list. */
  readonly maxRows: number;
};

const full: CommentPlan = {
  examples: Number.POSITIVE_INFINITY,
  answerCharacters: 1500,
  sections: sectionNames,
  maxRows: 60,
};

/** From the whole comment to its core: fewer examples, shorter answers, fewer sections, fewer rows. */
export function plansFromFullToShort(): CommentPlan[] {
  const fewer = [20, 10, 5, 3].map((examples) => ({ ...full, examples }));
  const shorter = [600, 250].map((answerCharacters) => ({ ...full, examples: 3, answerCharacters }));
  const least = { ...full, examples: 3, answerCharacters: 250 };
  const lighter = sectionNames.map((_, index) => ({ ...least, sections: sectionNames.slice(0, -1 - index) }));
  const barest = [30, 10, 5].map((maxRows) => ({ ...least, sections: [], maxRows }));
  return [full, ...fewer, ...shorter, ...lighter, ...barest];
}

/** The examples of one kind that a plan shows. */
export const examplesOf = (content: CommentContent, kind: Example['kind'], plan: CommentPlan): Example[] =>
  content.examples.filter((example) => example.kind === kind).slice(0, plan.examples);

/** How many examples a plan leaves out, of both kinds. */
export const examplesLeftOut = (content: CommentContent, plan: CommentPlan): number =>
  content.examples.length -
  examplesOf(content, 'regression', plan).length -
  examplesOf(content, 'improvement', plan).length;

/** True when a plan cuts answers that the full plan shows. */
export const shortensAnswers = (plan: CommentPlan): boolean => plan.answerCharacters < full.answerCharacters;
