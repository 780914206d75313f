/** Counts in the order of their names, so that it does not matter which came first. */
export const countsByName = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
