import type { GraderSpec } from '../graders/grader-spec.js';
import type { Place } from '../user-error.js';
import type { Case } from './case.js';
import type { SuiteSpec } from './configuration.js';
import type { TargetReference } from './target-reference.js';

/** Cases in a file of their own, or written into the prompt file. */
export type CaseSource =
  | { readonly kind: 'file'; readonly path: string; readonly place: Place }
  | { readonly kind: 'inline'; readonly path: string; readonly cases: readonly Case[] };

/** A suite as one commit defines it: a target, cases and graders. */
export type SuiteDefinition = {
  readonly name: string;
  readonly target: TargetReference;
  readonly cases: CaseSource;
  readonly graders: readonly GraderSpec[];
  /** Globs of files that the answers depend on beyond prompt and model. */
  readonly sources: readonly string[];
  readonly repeats: number;
  /** Up to how many repeats an inconclusive verdict adds; none beyond `repeats` when absent. */
  readonly maxRepeats?: number | undefined;
  /** Whom graders ask that name no model: a binding or a route. */
  readonly judge?: string | undefined;
  /** Whose embeddings are compared where a grader names no model. */
  readonly embedder?: string | undefined;
  /** Answers whose grades are known, as a path of the same commit. */
  readonly canary?: string | undefined;
  /** Of tools with recorded results, for one sample; the default when absent. */
  readonly maxToolCalls?: number | undefined;
  /** With the margin that holds: the suite's own, else that of all suites. */
  readonly gate: SuiteSpec['gate'];
  readonly place: Place;
  /** Where graders ask whom nobody names, of an imported suite. */
  readonly gaps?: { readonly judge?: Place; readonly embedder?: Place } | undefined;
  /** What of the suite cannot be run, and why. */
  readonly problem: string | undefined;
};

/** How often a case may be asked at the most, once an inconclusive verdict has added all repeats that it may. */
export const mostRepeatsOf = ({ repeats, maxRepeats = 0 }: Pick<SuiteDefinition, 'repeats' | 'maxRepeats'>): number =>
  Math.max(repeats, maxRepeats);
