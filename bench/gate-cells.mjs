export const worldNames = ['flaky', 'stable', 'judge-shift', 'judge-break'];
export const drops = [0, 0.02, 0.05, 0.1];

/** How many cases are simulated for so many repeats. */
export const sizesFor = (repeats) => sizes[repeats];
const sizes = { 1: [20, 50, 100, 300, 1000], 3: [20, 50, 100, 300], 5: [20, 50, 100] };
export const repeatNumbers = [1, 3, 5];

/** Every world, size and number of repeats, with each drop and with one as great as the margin. */
export const gateCells = (marginOf) =>
  repeatNumbers.flatMap((repeats) =>
    worldNames.flatMap((world) =>
      sizesFor(repeats).flatMap((n) =>
        dropsFor(marginOf({ world, n, repeats, drop: 0 })).map((drop) => ({ world, n, repeats, drop })),
      ),
    ),
  );

const dropsFor = (margin) => (drops.includes(margin) ? drops : [...drops, 'margin']);

const churned = { world: 'flaky', repeats: 5, drop: 0, churn: 0.3 };
const clustered = { world: 'flaky', repeats: 1, drop: 0, churn: 0.3, clusterSize: 5 };

/** Suites that change without getting worse, read rightly and wrongly. */
export const churnCells = [
  ...[50, 100].flatMap((n) => [
    { ...churned, n, name: `${n} cases of 5 repeats, by cases, five looks`, limit: 0.06 },
    { ...churned, n, looks: 1, name: `${n} cases of 5 repeats, by cases, one look`, limit: 0.06 },
    { ...churned, n, looks: 1, repeatsAs: 'cases', name: `${n} cases of 5 repeats, each repeat as a pair (wrong)` },
  ]),
  { ...clustered, n: 100, looks: 1, name: '20 clusters of 5 cases, by clusters', limit: 0.06 },
  { ...clustered, n: 100, looks: 1, tellsClusters: false, name: '20 clusters of 5 cases, as 100 cases (wrong)' },
];
