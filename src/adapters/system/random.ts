import type { Random } from '../../ports/random.js';

/** Chance as the engine has it; no verdict depends on it. */
export const systemRandom: Random = { next: () => Math.random() };
