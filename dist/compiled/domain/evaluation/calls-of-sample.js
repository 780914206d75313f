/** How many calls a sample took, and how many answers it had from the cache; without a conversation it is one. */
export const callsOfSample = ({ calls, cached }) => calls ?? (cached ? { made: 0, cached: 1 } : { made: 1, cached: 0 });
