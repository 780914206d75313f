import type { Random } from '../../src/ports/random.js';

/** Chance that repeats the same numbers over and over. */
export const fixedRandom = (values: readonly number[] = [0.5]): Random => {
  let drawn = 0;
  return { next: () => values[drawn++ % values.length] ?? 0 };
};
