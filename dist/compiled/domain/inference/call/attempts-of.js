/** How many times providers were asked for a reply, failed attempts included; a stored answer asked nobody. */
export const attemptsOf = ({ attempts, cached }) => attempts ?? (cached ? 0 : 1);
