import { isJudge, usesEmbeddings } from '../graders/grader-spec.js';
import { UserError } from '../user-error.js';
/** Whom a grader asks: the one it names, or its suite's; a grader that asks nobody has none. */
export const judgeNameOf = (spec, { judge, embedder }) => isJudge(spec) ? (spec.model ?? (usesEmbeddings(spec) ? embedder : judge)) : undefined;
/**
 * Throws a `UserError` for a grader that asks a model and has none: whom to ask is said, never taken from what keys
 * happen to be there.
 */
export function refuseMissingJudge(spec, usual, suite, place) {
    if (!isJudge(spec) || judgeNameOf(spec, usual) !== undefined)
        return;
    const key = usesEmbeddings(spec) ? 'embedder' : 'judge';
    throw new UserError(`\`${spec.type}\` of the suite \`${suite}\` has no ${key} to ask`, {
        place,
        hint: `name a binding or a route: \`model\` of the grader, or \`${key}\` of the suite or of all suites`,
    });
}
