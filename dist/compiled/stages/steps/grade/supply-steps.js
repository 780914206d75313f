import { own } from '../../../domain/artifacts/own.js';
/** Walks steps to their end; steps that need nothing wait for nothing. */
export async function supplySteps(steps, supplies, signal) {
    let costUsd = 0;
    let gradedBy;
    let step = steps.next();
    while (!step.done) {
        const supplied = await supply(step.value, supplies, signal);
        costUsd += supplied.costUsd ?? 0;
        if ('model' in step.value && supplied.repliedBy !== undefined) {
            const { repliedBy } = supplied;
            gradedBy ??= {};
            const counts = own(gradedBy, step.value.model) ?? {};
            gradedBy[step.value.model] = { ...counts, [repliedBy]: (own(counts, repliedBy) ?? 0) + 1 };
        }
        step = steps.next(supplied);
    }
    return { result: step.value, costUsd, gradedBy };
}
const supply = (need, supplies, signal) => supplies[need.kind](need, signal);
