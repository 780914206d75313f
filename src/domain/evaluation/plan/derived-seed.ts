import { sha256Of } from '../../artifacts/digest.js';

/** What chance decides about one repeat of one case; both arms share it. */
export type Draw = {
  /** A whole number from 0 to 2^31 - 1, which every provider takes as a seed. */
  readonly seed: number;
  readonly headFirst: boolean;
};

/** Draws for one repeat of one case from the seed of its run. */
export function drawFor(runSeed: string, suite: string, caseId: string, repeat: number): Draw {
  const word = Number.parseInt(sha256Of(JSON.stringify([runSeed, suite, caseId, repeat])).slice(0, 8), 16);
  return { seed: word >>> 1, headFirst: word % 2 === 1 };
}
