/** Which of the three commits that a change is told by is another one in what is said to be of it. */
export const differingCommit = (change, other) => sides.find((side) => change[side] !== other[side]);
const sides = ['policy', 'base', 'head'];
