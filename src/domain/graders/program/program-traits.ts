import type { GraderTraits } from '../grader-traits.js';

export const programTraits = {} satisfies Readonly<Record<string, GraderTraits>>;
