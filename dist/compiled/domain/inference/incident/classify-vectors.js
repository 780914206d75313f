/** Why the vectors of an embeddings reply cannot be compared: too few, of unequal length, not finite, or all zero. */
export function classifyVectors({ vectors = [] }, { messages }) {
    const reason = faultOf(vectors, messages.length);
    return reason === undefined ? undefined : { kind: 'malformed', message: reason };
}
function faultOf(vectors, expected) {
    if (vectors.length !== expected)
        return `${vectors.length} vectors for ${expected} texts`;
    const dimensions = vectors[0]?.length ?? 0;
    for (const [index, vector] of vectors.entries()) {
        if (vector.length === 0)
            return `vector ${index} is empty`;
        if (vector.length !== dimensions)
            return `vector ${index} has ${vector.length} dimensions, the first ${dimensions}`;
        if (!vector.every((value) => Number.isFinite(value)))
            return `vector ${index} holds something that is no number`;
        if (vector.every((value) => value === 0))
            return `vector ${index} is all zeros`;
    }
    return undefined;
}
