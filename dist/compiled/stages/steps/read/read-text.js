import { UserError } from '../../../domain/user-error.js';
/** A larger prompt or configuration is not read. */
export const mostTextBytes = 4_000_000;
/** How the text of a Git LFS pointer begins (git-lfs, docs/spec.md). */
const largeFilePointer = 'version https://git-lfs.github.com/spec/';
/** One file's text; `undefined` where the tree has no such file, and a `UserError` where it is no text. */
export const readText = async (git, blob, path, maxBytes = mostTextBytes) => blob === undefined ? undefined : (await readTextContent(git, blob, path, maxBytes)).text;
/** The same of a file that is there, with what is known of its encoding. */
export async function readTextContent(git, blob, path, maxBytes = mostTextBytes) {
    const [content = missing] = await git.readBlobs([blob], maxBytes);
    if (content.kind !== 'text')
        throw unreadable(content, path, maxBytes);
    refusePointer(content.text, path);
    return content;
}
/** One file's lines; a `UserError` where it is no text. */
export async function readLines(git, blob, path, maxBytes) {
    const content = await git.readLines(blob, maxBytes);
    if (content.kind !== 'lines')
        throw unreadable(content, path, maxBytes);
    const [first = ''] = content.lines;
    refusePointer(first, path);
    return content;
}
const missing = { kind: 'missing' };
export const isPointer = (text) => text.startsWith(largeFilePointer);
export const pointsElsewhere = 'this file is a Git LFS pointer, and what it points to is not read';
function refusePointer(text, path) {
    if (!isPointer(text))
        return;
    const hint = 'keep it in git itself; large files are not fetched yet';
    throw new UserError(pointsElsewhere, { place: { path }, hint });
}
function unreadable(content, path, maxBytes) {
    const why = content.kind === 'too-large' ? `it has ${content.bytes} bytes; ${maxBytes} are read` : 'it is no text';
    const reason = content.kind === 'missing' ? 'it is missing' : why;
    const hint = content.kind === 'binary' ? 'save it as UTF-8, without a NUL character' : undefined;
    return new UserError(`this file cannot be read: ${reason}`, { place: { path }, hint });
}
