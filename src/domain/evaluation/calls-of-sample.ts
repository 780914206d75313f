import type { Sample } from './sample.js';

/** How many calls a sample took, and how many answers it had from the cache; where it says nothing it is one. */
export const callsOfSample = ({ calls, cached }: Pick<Sample, 'calls' | 'cached'>): NonNullable<Sample['calls']> =>
  calls ?? (cached ? { made: 0, cached: 1 } : { made: 1, cached: 0 });
