import { followIncludes, readIncluded } from '../../../domain/suite/inclusion.js';
import { resolverOver } from '../../../domain/suite/resolve-include.js';
import { whyNoText } from './why-no-text.js';
/** A larger file that a prompt includes is not read. */
const maxIncludeBytes = 1_000_000;
/** Files that are included through more files than this are not read. */
const mostLevels = 20;
/**
 * The prompts of one commit with what they include, level by level. `known` holds the blobs that were read before, and
 * is added to.
 */
export async function readIncludes(git, prompts, blobs, known) {
    let open = [...prompts.values()].filter(({ references }) => references.length > 0);
    if (open.length === 0)
        return prompts;
    const complete = new Map(prompts);
    const texts = new Map();
    const tree = { resolve: resolverOver(blobs), texts };
    for (let level = 1; open.length > 0; level += 1) {
        const followed = open.map((prompt) => ({ prompt, ...followIncludes(prompt, tree) }));
        for (const { prompt, inclusion } of followed)
            complete.set(prompt.path, { ...prompt, inclusion });
        const unread = new Set(followed.flatMap((each) => each.unread));
        if (level > mostLevels)
            for (const path of unread)
                texts.set(path, tooDeep);
        else
            await readTexts(git, [...unread], { blobs, known, texts });
        open = followed.filter((each) => each.unread.length > 0).map(({ prompt }) => prompt);
    }
    return complete;
}
const tooDeep = { kind: 'unreadable', reason: `it is included through more than ${mostLevels} files` };
async function readTexts(git, paths, { blobs, known, texts }) {
    const blobOf = (path) => blobs.get(path) ?? '';
    const wanted = [...new Set(paths.map(blobOf))].filter((blob) => !known.has(blob));
    const contents = await git.readBlobs(wanted, maxIncludeBytes);
    wanted.forEach((blob, index) => {
        known.set(blob, contents[index] ?? { kind: 'missing' });
    });
    for (const path of paths)
        texts.set(path, includedText(known.get(blobOf(path)), path));
}
function includedText(content, path) {
    if (content?.kind === 'text')
        return readIncluded(content.text, path);
    return { kind: 'unreadable', reason: whyNoText(content ?? { kind: 'missing' }) };
}
