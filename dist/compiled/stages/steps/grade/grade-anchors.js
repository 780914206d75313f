import { anchorGraders, subjectOfAnchor } from '../../../domain/evaluation/plan/need-of-grading.js';
import { createGrading } from '../../../domain/graders/create-grading.js';
import { workThrough } from '../run/work-through.js';
import { noSupplies } from './no-supplies.js';
import { suppliesOfModel } from './supplies-of-model.js';
import { supplySteps } from './supply-steps.js';
/**
 * The grades of each anchor by its id, as the judges of a suite give them now: no stored reply counts. Where one cannot
 * be graded no other is begun, and what is under way is waited for.
 */
export async function gradeAnchors(model, request) {
    const { plan, anchors, concurrency, programs, signal } = request;
    const grading = createGrading(anchorGraders(plan));
    const asking = { judges: plan.judges ?? new Map(), caller: undefined, firstRepeat: 0, isFresh: true };
    const supplies = { ...noSupplies, ...programs, ...suppliesOfModel(model, asking) };
    const grades = new Map();
    await workThrough(anchors, concurrency, async (anchor) => {
        signal?.throwIfAborted();
        const { result } = await supplySteps(grading(subjectOfAnchor(anchor)), supplies, signal);
        grades.set(anchor.id, result);
    });
    return grades;
}
/** The scores of those grades alone. */
export const scoresOf = (grades) => Object.fromEntries([...grades].map(([id, { scores }]) => [id, scores]));
