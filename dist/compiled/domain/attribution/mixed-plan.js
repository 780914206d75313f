/** The plan of a suite with a mixture in the place of its arms: the same cases, graders and repeats. */
export const mixedPlan = (plan, { lanes, target }) => ({
    ...plan,
    arms: { kind: 'head-only', head: target },
    mixture: lanes,
    canary: undefined,
});
