import type { GraderTraits } from '../grader-traits.js';

export const judgeTraits = {} satisfies Readonly<Record<string, GraderTraits>>;
