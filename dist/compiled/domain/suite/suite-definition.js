/** How often a case may be asked at the most, once an inconclusive verdict has added all repeats that it may. */
export const mostRepeatsOf = ({ repeats, maxRepeats = 0 }) => Math.max(repeats, maxRepeats);
