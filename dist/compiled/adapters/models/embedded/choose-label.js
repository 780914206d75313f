import { digestOf } from '../../../domain/artifacts/digest.js';
/** How sharply scores tell at temperature 1: the best label has this many nats more than one without any score. */
const sharpness = 6;
/** A number in [0, 1) that the conversation, the seed and the repeat decide. */
function draw({ messages, seed, repeat }) {
    const turns = messages.map(({ role, content }) => ({ role, content }));
    const digest = digestOf({ messages: turns, seed, repeat });
    return Number.parseInt(digest.slice(-13), 16) / 2 ** 52;
}
/** The best label, or at a temperature above 0 one drawn by a softmax over the scores. Expects best first. */
export function chooseLabel(scores, sampling) {
    const best = scores[0];
    if (best === undefined || !(sampling.temperature > 0) || best.score <= 0)
        return best;
    const chances = scores.map(({ score }) => Math.exp((sharpness * (score / best.score - 1)) / sampling.temperature));
    let left = draw(sampling) * chances.reduce((total, chance) => total + chance, 0);
    for (const [position, chance] of chances.entries()) {
        left -= chance;
        if (left < 0)
            return scores[position];
    }
    return best;
}
