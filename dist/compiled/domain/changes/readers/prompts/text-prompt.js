import { signOfPrompt } from './prompt-place.js';
import { templateMeaning } from './template-text.js';
/** A prompt kept as plain or templated text: one facet, the whole of it. */
export const readTextPrompt = ({ path, text }) => {
    const sign = signOfPrompt(path, text);
    if (sign === undefined)
        return undefined;
    const facet = { lane: 'prompt', name: 'text', meaning: templateMeaning(text), line: 1 };
    return [sign === 'place' ? facet : { ...facet, evidence: { confidence: 'medium', because: 'it speaks to a model' } }];
};
