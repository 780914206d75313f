/** The result of steps that need nothing. Throws an `Error` for a need. */
export function withoutNeeds(steps) {
    const step = steps.next();
    if (step.done)
        return step.value;
    throw new Error(`nothing can be asked here, not even a ${step.value.kind}`);
}
