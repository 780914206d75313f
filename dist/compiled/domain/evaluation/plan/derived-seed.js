import { sha256Of } from '../../artifacts/digest.js';
/** Draws for one repeat of one case from the seed of its run. */
export function drawFor(runSeed, suite, caseId, repeat) {
    const word = Number.parseInt(sha256Of(JSON.stringify([runSeed, suite, caseId, repeat])).slice(0, 8), 16);
    return { seed: word >>> 1, headFirst: word % 2 === 1 };
}
