/** From here on an answer passes where its grader says nothing else. */
const usualPassMark = 0.5;
/** The grade of a score in [0, 1]: it passes from the threshold on. */
export const markOf = (score, reason, threshold = usualPassMark) => ({
    kind: 'score',
    score,
    passes: score >= threshold,
    reason,
});
