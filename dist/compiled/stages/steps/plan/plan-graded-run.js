import { gradingPrograms, labelOfProgram } from '../../../domain/graders/program/program-graders.js';
import { UserError } from '../../../domain/user-error.js';
/**
 * The run with graders that can be run, so that no answer is paid for that nothing could grade. Head's graders that
 * cannot are a `UserError`; policy's make its yardstick unusable, since head may be what mends them. A yardstick that
 * is `known` to be so stays so, so that the planning ends.
 */
export async function planGradedRun(open, planned, { replan, signal }, known = new Map()) {
    if (open === undefined)
        return planned;
    const unusable = new Map(known);
    for (const plan of planned.run.plans) {
        const why = await whyNotGraded(open, plan, { sides: planned.sides, signal });
        if (why === undefined)
            continue;
        if (plan.yardstick === 'head')
            throw new UserError(why, { place: plan.definition.place });
        unusable.set(plan.name, why);
    }
    if (unusable.size === known.size)
        return planned;
    return planGradedRun(open, await replan(unusable), { replan, signal }, unusable);
}
async function whyNotGraded(open, plan, { sides, signal }) {
    const { definition, cases, yardstick } = plan;
    const sources = definition.sources.length === 0 ? [] : [definition.sources];
    for (const program of gradingPrograms(definition.graders, cases)) {
        const why = await open.whyNotRun(program, { tree: sides[yardstick].tree, sources }, signal);
        if (why !== undefined)
            return `the grader \`${labelOfProgram(program)}\` cannot be run: ${why}`;
    }
    return undefined;
}
