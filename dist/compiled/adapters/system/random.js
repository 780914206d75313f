/** Chance as the engine has it; no verdict depends on it. */
export const systemRandom = { next: () => Math.random() };
