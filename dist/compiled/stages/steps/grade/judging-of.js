import { caseKeyOf } from '../../../domain/evaluation/plan/make-tasks.js';
import { judgedGraders, outgrowsReckoning } from '../../../domain/evaluation/plan/need-of-grading.js';
import { createGrading } from '../../../domain/graders/create-grading.js';
import { mostAskings } from '../../../domain/graders/judge/ask-judge.js';
import { holdConversation } from '../run/hold-conversation.js';
import { PairBook } from '../run/pair-book.js';
import { noSupplies } from './no-supplies.js';
import { suppliesOfModel } from './supplies-of-model.js';
/**
 * How the answer to each task of a run is got and graded: by the graders of its plan, the programs of the run and the
 * guarded model, which judges ask as everybody does.
 */
export function judgerOf({ signal, programs: available }, { model, gradingOf, pairs = new PairBook() }) {
    const ask = (task) => holdConversation(model, task, signal);
    const suppliesFor = (task, firstRepeat) => {
        const { judges } = task.plan;
        const programs = { ...noSupplies, ...available?.supplies[task.plan.yardstick] };
        if (judges === undefined)
            return programs;
        const caseKey = caseKeyOf(task.plan, task.question);
        const isOutgrown = (call) => outgrowsReckoning(task, call);
        const asking = { judges, caller: graderOf(task), caseKey, firstRepeat, trace: task.call.trace, isOutgrown };
        const supplies = { ...programs, ...suppliesOfModel(model, asking) };
        return pairs.suppliesFor(task, { supplies, firstRepeat, ask });
    };
    return (task) => {
        const { plan, isGradedTwice } = task;
        const again = isGradedTwice
            ? {
                grading: secondGrading(task),
                supplies: suppliesFor(task, mostAskings),
            }
            : undefined;
        return {
            grading: gradingOf(plan),
            supplies: suppliesFor(task, 0),
            again,
            ask: (own) => pairs.answerTo(own, ask),
            signal,
        };
    };
}
/** The judges of a case, its own included, which `createGrading` adds. */
const secondGrading = ({ plan, question }) => createGrading(judgedGraders(plan.definition.graders, question));
/** Grading a sample is a session of its own, so that its calls take nothing from the caps of the answer's. */
function graderOf({ call: { caller } }) {
    const { session } = caller ?? {};
    return session === undefined ? caller : { ...caller, session: `${session} grading` };
}
