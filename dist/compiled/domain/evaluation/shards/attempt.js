/** The latest attempt of its CI run that an evaluation has samples of, where that is not the first. */
export function latestAttempt(parts) {
    const attempt = Math.max(1, ...parts.map((part) => part.attempt ?? 1));
    return attempt === 1 ? {} : { attempt };
}
/** What a reader must know of answers that perhaps take the place of those of an earlier attempt. */
export function attemptNotes(parts) {
    const later = parts.filter(({ attempt }) => attempt !== undefined);
    const asked = later.flatMap(({ suites }) => suites).reduce((sum, { calls }) => sum + calls.made, 0);
    if (asked === 0)
        return [];
    const { attempt } = latestAttempt(later);
    const told = `this is attempt ${attempt} of its run, and nothing of an earlier one is here: ${asked} calls were made anew`;
    return [`${told}; the error rates of the gate hold for one attempt, not for the best of several`];
}
/** The evaluation of a later attempt of a CI run; of a first one, and where there are no attempts, as it is. */
export function tellAttempt(evaluation, attempt) {
    if (attempt === undefined)
        return evaluation;
    const notes = [...evaluation.notes, ...attemptNotes([{ ...evaluation, attempt }])];
    return { ...evaluation, notes, attempt };
}
