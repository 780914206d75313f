import { blobLines, blobText } from './blob-text.js';
import { collectGarbage } from './collect-garbage.js';
/** Bytes from which on it is worth a tenth of a second to have their buffers back at once. */
const largeBytes = 16_000_000;
/**
 * Reads blobs that are not remembered, first their sizes and then the contents of those that are small enough. A limit
 * on all of them together needs the sizes of all.
 */
export async function readBlobs(source, blobs, limit) {
    if (Number.isFinite(limit.maxTotalBytes))
        return readAll(source, blobs, limit);
    const known = blobs.map((id) => source.remembered.get(id, limit.maxBytes));
    const unknown = blobs.filter((_, index) => known[index] === undefined);
    if (unknown.length === 0)
        return known.filter((content) => content !== undefined);
    const read = (await readAll(source, unknown, limit)).values();
    return known.map((content) => content ?? read.next().value);
}
/** Reads one blob whose lines are decoded when their turn comes. */
export async function readLines(store, blob, maxBytes) {
    const bytes = (await store.sizesOf([blob])).get(blob);
    if (bytes === undefined)
        return { kind: 'missing' };
    if (bytes > maxBytes)
        return { kind: 'too-large', bytes };
    let lines = { kind: 'missing' };
    await store.readObjects([blob], (_, content) => {
        lines = blobLines(content);
    });
    if (bytes > largeBytes)
        collectGarbage();
    return lines;
}
async function readAll({ store, remembered }, blobs, { maxBytes, maxTotalBytes }) {
    const sizes = await store.sizesOf([...new Set(blobs)]);
    const texts = new Map();
    const small = [...sizes].filter(([, bytes]) => bytes <= maxBytes);
    const wanted = withinTotal(small, maxTotalBytes);
    await store.readObjects(wanted, (id, content) => {
        const text = blobText(content);
        texts.set(id, text);
        remembered.keep(id, text, content.length);
    });
    if (wanted.some((id) => (sizes.get(id) ?? 0) > largeBytes))
        collectGarbage();
    return blobs.map((id) => {
        const bytes = sizes.get(id);
        if (bytes === undefined)
            return { kind: 'missing' };
        return texts.get(id) ?? { kind: bytes > maxBytes ? 'too-large' : 'left-out', bytes };
    });
}
/** As many as fit, in their order; a smaller one further on may still fit. */
function withinTotal(sizes, maxTotalBytes) {
    let total = 0;
    return sizes.flatMap(([id, bytes]) => {
        if (total + bytes > maxTotalBytes)
            return [];
        total += bytes;
        return [id];
    });
}
