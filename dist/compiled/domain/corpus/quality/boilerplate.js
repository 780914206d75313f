import { hashOfWord } from './words.js';
/** Shorter lines, such as headings and brackets, are in many documents for good reason. */
const shortestLine = 20;
export function linesOfNote(text) {
    const counts = new Map();
    let total = 0;
    for (const written of text.split('\n')) {
        const line = written.trim();
        total += line.length;
        if (line.length < shortestLine)
            continue;
        const hash = hashOfWord(line);
        counts.set(hash, (counts.get(hash) ?? 0) + line.length);
    }
    return { hashes: Uint32Array.from(counts.keys()), characters: Uint32Array.from(counts.values()), total };
}
/** In fewer documents nothing is common. */
const fewestDocuments = 5;
const commonShare = 0.2;
const mostOfDocument = 0.5;
/** Tells for each document, in their order, whether most of it is lines that many documents have. */
export function boilerplateOf(documents) {
    const counts = new Map();
    for (const { hashes } of documents)
        for (const hash of hashes)
            counts.set(hash, (counts.get(hash) ?? 0) + 1);
    const common = Math.max(fewestDocuments, commonShare * documents.length);
    return documents.map(({ hashes, characters, total }) => {
        let shared = 0;
        hashes.forEach((hash, index) => {
            if ((counts.get(hash) ?? 0) >= common)
                shared += characters[index] ?? 0;
        });
        return total > 0 && shared / total > mostOfDocument;
    });
}
