import { codeOwnersPaths, maxCodeOwnersBytes, parseCodeOwners, } from '../../../domain/ownership/code-owners.js';
/** The CODEOWNERS file that GitHub would go by; nobody owns anything by one that is too large or no text. */
export async function readCodeOwners(git, files) {
    const blobOf = new Map(files.map(({ path, blob }) => [path, blob]));
    const path = codeOwnersPaths.find((each) => blobOf.has(each));
    if (path === undefined)
        return undefined;
    const [content] = await git.readBlobs([blobOf.get(path) ?? ''], maxCodeOwnersBytes - 1);
    if (content?.kind === 'text')
        return parseCodeOwners(content.text, path);
    const reason = content?.kind === 'too-large' ? 'the file has 3 MB or more, so GitHub does not load it' : 'it is no text';
    return { path, rules: [], skipped: [{ line: 1, text: path, reason }] };
}
