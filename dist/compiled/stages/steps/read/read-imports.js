import { claimedPaths } from '../../../domain/formats/claimed-paths.js';
import { formats } from '../../../domain/formats/formats.js';
/** A larger file of another tool is not read. */
const maxImportBytes = 200_000_000;
/** Reads the files of other tools that a commit runs, and whatever they refer to. */
export async function readImports(git, blobs, { configuration, trust, isPromptFile }) {
    const claimed = claimedPaths(blobs.keys(), configuration, formats, isPromptFile);
    return Promise.all(claimed.map((each) => readImport(git, blobs, { ...each, trust })));
}
/** Reads one file of another tool, and whatever it refers to. */
export async function readImport(git, blobs, claimed) {
    const { path, format, trust } = claimed;
    const text = (await readTexts(git, blobs, [path])).get(path) ?? '';
    return supplyFiles(git, blobs, format.read(text, path, blobs.keys(), trust));
}
async function supplyFiles(git, blobs, reading) {
    let step = reading.next();
    while (!step.done)
        step = reading.next(await readTexts(git, blobs, step.value));
    return step.value;
}
/** The texts of those paths that a commit has as text. */
async function readTexts(git, blobs, paths) {
    const there = paths.flatMap((path) => {
        const blob = blobs.get(path);
        return blob === undefined ? [] : [{ path, blob }];
    });
    const contents = await git.readBlobs(there.map(({ blob }) => blob), maxImportBytes);
    const texts = there.map(({ path }, index) => {
        const content = contents[index];
        return content?.kind === 'text' ? [path, content.text] : undefined;
    });
    return new Map(texts.filter((each) => each !== undefined));
}
