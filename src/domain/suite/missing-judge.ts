import { type GraderSpec, isJudge, usesEmbeddings } from '../graders/grader-spec.js';
import { type Place, UserError } from '../user-error.js';
import type { SuiteDefinition } from './suite-definition.js';

/** Whom graders ask that say nothing of it themselves. */
export type UsualJudges = Pick<SuiteDefinition, 'judge' | 'embedder'>;

/** Whom a grader asks: the one it names, or its suite's; a grader that asks nobody has none. */
export const judgeNameOf = (spec: GraderSpec, { judge, embedder }: UsualJudges): string | undefined =>
  isJudge(spec) ? (spec.model ?? (usesEmbeddings(spec) ? embedder : judge)) : undefined;

/**
 * Throws a `UserError` for a grader that asks a model and has none: whom to ask is said, never taken from what keys
 * happen to be there.
 */
export function refuseMissingJudge(spec: GraderSpec, usual: UsualJudges, suite: string, place: Place): void {
  if (!isJudge(spec) || judgeNameOf(spec, usual) !== undefined) return;
  const key = usesEmbeddings(spec) ? 'embedder' : 'judge';
  throw new UserError(`\`${spec.type}\` of the suite \`${suite}\` has no ${key} to ask`, {
    place,
    hint: `name a binding or a route: \`model\` of the grader, or \`${key}\` of the suite or of all suites`,
  });
}
