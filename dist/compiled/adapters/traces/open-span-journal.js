import { rm, stat } from 'node:fs/promises';
import { openPackedJournal } from './packed-journal.js';
/** Spans that are more than these, about 5 MB, are packed; fewer can be read as they are. */
const mostPlainSpans = 2000;
/** A run that goes on stays with the file it has; any other is packed where it is large. */
export async function chooseSpanPlace({ path, resumes, expectedSpans = 0 }) {
    const isLarge = expectedSpans > mostPlainSpans;
    const packed = resumes ? (await exists(packedPath(path))) || (isLarge && !(await exists(path))) : isLarge;
    return { path: packed ? packedPath(path) : path, packed };
}
/** Removes the spans of earlier runs, whether packed or not, but for those at the place that is to be kept. */
export async function removeSpans(path, kept) {
    const places = [path, packedPath(path)].filter((each) => each !== kept?.path);
    await Promise.all(places.map((each) => rm(each, { force: true })));
}
/** Opens the file of the spans of a run, to which no secret that `scrub` knows is written. */
export async function openSpanJournal({ path, packed }, resumes, { files, scrub }) {
    if (packed)
        return openPackedJournal(path, resumes, scrub);
    if (!resumes)
        await files.write(path, '');
    const journal = await files.append(path);
    return { journal, keptBytes: resumes ? await sizeOf(path) : 0 };
}
const packedPath = (path) => `${path}.gz`;
const exists = async (path) => (await sizeOf(path)) > 0;
const sizeOf = (path) => stat(path).then(({ size }) => size, () => 0);
