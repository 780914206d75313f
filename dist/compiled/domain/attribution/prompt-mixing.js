import { mixedTarget } from '../suite/sides.js';
import { untold } from './mixing.js';
/**
 * Tells the prompt of a target from what answers it. What a prompt file says of its own model is of what answers; where
 * only one of the two differs there is nothing to mix. Throws a `UserError` for a mixture that cannot be resolved.
 */
export function promptMixing({ base, head }, suite, sides) {
    const differs = {
        prompt: base.promptDigest !== head.promptDigest,
        model: base.modelDigest !== head.modelDigest,
    };
    if (!differs.prompt && !differs.model)
        return untold('its arms have one target');
    if (!differs.model)
        return { kind: 'single', factor: ['prompt'] };
    if (!differs.prompt)
        return { kind: 'single', factor: ['model'] };
    return {
        kind: 'mixed',
        factors: [['prompt'], ['model']],
        mixtures: [
            { lanes: ['prompt'], target: mixedTarget(suite, sides, { prompt: 'head', model: 'base' }) },
            { lanes: ['model'], target: mixedTarget(suite, sides, { prompt: 'base', model: 'head' }) },
        ],
    };
}
