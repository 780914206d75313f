import type { ChangeSet } from './change-set.js';

/** Which of the three commits that a change is told by is another one in what is said to be of it. */
export const differingCommit = (change: Commits, other: Commits): keyof Commits | undefined =>
  sides.find((side) => change[side] !== other[side]);

const sides = ['policy', 'base', 'head'] as const;
type Commits = Pick<ChangeSet, (typeof sides)[number]>;
