import { mistakeOfPattern, parseOwnerPattern } from './owner-pattern.js';
/** Where GitHub looks for the file; of several the first counts. */
export const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub reads no file of 3 MB or more; which megabyte it means is not documented, so the smaller one counts. */
export const maxCodeOwnersBytes = 3_000_000;
const owner = /^(?:@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?(?:\/[A-Za-z0-9_.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/;
/** Reads a CODEOWNERS file as GitHub does: a line that it does not understand is left out, the others count. */
export function parseCodeOwners(text, path) {
    const lines = text.split(/\r\n|\n|\r/).map((written, index) => readLine(written, index + 1));
    return {
        path,
        rules: lines.flatMap((each) => (each !== undefined && 'owns' in each ? [each] : [])),
        skipped: lines.flatMap((each) => (each !== undefined && 'reason' in each ? [each] : [])),
    };
}
/** The rule that decides about a path: the last that fits. `undefined` where none does. */
export const ruleFor = ({ rules }, path) => rules.findLast(({ owns }) => owns(path));
/** Who owns a path; nobody where no rule fits, or where the last that fits names nobody. */
export const ownersOfPath = (codeOwners, path) => ruleFor(codeOwners, path)?.owners ?? [];
/**
 * The first owner of each of some paths, where that is one and the same; `undefined` where it is not, or where one has
 * none.
 */
export function soleOwnerOf(codeOwners, paths) {
    const owners = new Set(paths.map((path) => ownersOfPath(codeOwners, path)[0]));
    const [owner] = owners;
    return owners.size === 1 ? owner : undefined;
}
function readLine(written, line) {
    const [pattern, ...owners] = wordsOf(written);
    if (pattern === undefined)
        return undefined;
    const stranger = owners.find((each) => !owner.test(each));
    const reason = mistakeOfPattern(pattern) ??
        (stranger === undefined ? undefined : `\`${stranger}\` is no @user, @organisation/team or address`);
    if (reason !== undefined)
        return { line, text: written.trim(), reason };
    return { line, pattern, owners, owns: parseOwnerPattern(pattern) };
}
/** What stands between white space that no backslash escapes; a word that begins with `#` begins a comment. */
function wordsOf(written) {
    const words = written.match(/(?:\\.|[^\s\\]|\\$)+/gsu) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    return comment < 0 ? words : words.slice(0, comment);
}
