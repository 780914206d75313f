import { z } from 'zod';
import { inOrder, Lane } from '../changes/lane.js';
import { Sample } from '../evaluation/sample.js';
/** One line of `attribution.jsonl`: what one mixture made of one case once. */
export const MixedSample = Sample.omit({ arm: true, question: true, expected: true }).extend({
    run: z.string().describe('Digest of the run that it is of, as in plan.json'),
    lanes: z.array(Lane).min(1).describe('As in head; all else is as in base'),
});
export const attributionFile = 'attribution.jsonl';
/** Of a mixture, which is asked as a head alone is. */
export function mixedSampleOf(sample, run, lanes) {
    const { arm: _, question: __, expected: ___, ...rest } = sample;
    return { run, lanes: inOrder(lanes), ...rest };
}
export const sampleOfMixed = ({ run: _, lanes: __, ...sample }) => ({ ...sample, arm: 'head' });
