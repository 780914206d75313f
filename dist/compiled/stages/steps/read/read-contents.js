import { whyNoText } from './why-no-text.js';
/** Larger files are not read for facets. */
const maxFileBytes = 2_000_000;
/** Reads both sides of all changed files and links, each content once, up to `maxTotalBytes` altogether. */
export async function readContents(git, changes, maxTotalBytes) {
    const readable = changes.filter(({ kind }) => kind !== 'submodule');
    const blobs = readable.flatMap(({ baseBlob, headBlob }) => [baseBlob, headBlob]).filter((blob) => blob !== undefined);
    const wanted = [...new Set(blobs)];
    const texts = await git.readBlobs(wanted, { maxBytes: maxFileBytes, maxTotalBytes });
    return new Map(wanted.map((blob, index) => [blob, texts[index] ?? { kind: 'missing' }]));
}
/**
 * One side of a changed file. Line breaks are one character, since no lane cares how they are spelled; a lone carriage
 * return is one as well, as many languages have it, so that no comment goes on behind it.
 */
export function contentOf(blob, contents) {
    if (blob === undefined)
        return { kind: 'absent' };
    const content = contents.get(blob) ?? { kind: 'missing' };
    if (content.kind === 'text')
        return { kind: 'text', text: content.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') };
    return { kind: 'unreadable', reason: whyNoText(content) };
}
const mostNotes = 10;
/** What of a change was not read, file by file; beyond ten files they are counted. */
export function notesOnContents(changes, contents) {
    const notes = changes.flatMap((change) => {
        const path = change.headPath ?? change.basePath ?? '';
        if (change.kind === 'submodule')
            return [`${path} is a submodule: what changed in it is not read`];
        const sides = [change.headBlob, change.baseBlob].map((blob) => contentOf(blob, contents));
        const unreadable = sides.find((side) => side.kind === 'unreadable');
        return unreadable === undefined ? [] : [`${path} is not read: ${unreadable.reason}`];
    });
    const more = notes.length - mostNotes;
    return more > 0 ? [...notes.slice(0, mostNotes), `${more} more files are not read for such reasons`] : notes;
}
