/** The grade of a question that is answered by yes or no. */
export const passOrFail = (passes, reason) => ({
    kind: 'score',
    score: passes ? 1 : 0,
    passes,
    reason,
});
export const graderError = (message, incident) => ({
    kind: 'grader-error',
    message,
    ...(incident === undefined ? {} : { incident }),
});
