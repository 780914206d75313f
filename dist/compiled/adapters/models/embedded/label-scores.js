import { weightedVector } from './example-index.js';
import { featuresOf, normaliseText } from './text-features.js';
/** Different texts can have the same features; only the same text may count as the same. */
const almostIdentical = 0.999;
/** All exemplars by falling similarity to the text; of equals, what stands later in the prompt comes first. */
function neighboursOf(text, index) {
    const normalised = normaliseText(text);
    const products = index.exemplars.map(() => 0);
    for (const [feature, weight] of weightedVector(featuresOf(normalised, index.version), index)) {
        const known = index.features.get(feature);
        for (const [position, exemplar] of known?.exemplars.entries() ?? []) {
            products[exemplar] = (products[exemplar] ?? 0) + weight * (known?.shares[position] ?? 0);
        }
    }
    const neighbours = index.exemplars.map((exemplar, position) => {
        const cosine = exemplar.normalised === normalised ? 1 : Math.min(products[position] ?? 0, almostIdentical);
        return { exemplar, similarity: cosine * exemplar.strength };
    });
    return neighbours.reverse().sort((one, other) => other.similarity - one.similarity);
}
/** Distance-weighted: the nearer an example, the more its vote outweighs the others'. */
const voteOf = (similarity) => (similarity * similarity) / (1 - Math.min(similarity, almostIdentical));
/**
 * Scores of all labels, best first. An example with the very text decides alone, the latest of several.
 * A label without a vote keeps what its nearest exemplar would have given it, which is less than any vote.
 */
export function scoreLabels(text, index) {
    const neighbours = neighboursOf(text, index);
    const isKnown = neighbours[0]?.similarity === 1;
    const voters = isKnown ? 1 : index.version.neighbours;
    const scores = new Map();
    for (const [rank, { exemplar, similarity }] of neighbours.entries()) {
        const known = scores.get(exemplar.label);
        const vote = voteOf(similarity);
        if (known === undefined)
            scores.set(exemplar.label, { label: exemplar.label, score: vote, nearest: exemplar });
        else if (rank < voters)
            scores.set(exemplar.label, { ...known, score: known.score + vote });
    }
    return [...scores.values()].sort((one, other) => other.score - one.score);
}
