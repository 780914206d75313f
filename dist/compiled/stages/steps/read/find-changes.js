import { detectChanges } from '../../../domain/changes/detect-changes.js';
import { languagesIn } from '../../../domain/changes/source/parsed-files.js';
import { BrokenParserError } from '../../../domain/changes/source/syntax-node.js';
import { contentOf } from './read-contents.js';
/**
 * The lanes that some changed files touch, facet by facet, told in the order of their paths. Parsers are loaded for the
 * languages of these files alone.
 */
export async function findChanges(syntax, changes, contents, declared) {
    const pairs = changes.filter(({ kind }) => kind === 'file').map((change) => toPair(change, contents));
    const found = await detectWhole(syntax, pairs, declared);
    const pointers = changes.filter(({ kind }) => kind !== 'file').map((change) => pointerChange(change, contents));
    return pointers.length === 0 ? found : [...found, ...pointers].sort(byPath);
}
/** A text that breaks the parsers is left out when they are loaded again, so that it hides nothing of other files. */
async function detectWhole(syntax, pairs, declared) {
    const languages = languagesIn(pairs);
    for (let broken = 0;; broken += 1) {
        const parse = await syntax.load(languages);
        try {
            return detectChanges(pairs, { ...declared, parse });
        }
        catch (error) {
            if (!(error instanceof BrokenParserError) || broken >= mostBroken)
                throw error;
        }
    }
}
/** So many texts may break the parsers before the change is refused: no person writes one. */
const mostBroken = 20;
const toPair = ({ basePath, headPath, baseBlob, headBlob }, contents) => ({
    basePath,
    headPath,
    base: contentOf(baseBlob, contents),
    head: contentOf(headBlob, contents),
});
/** Links and submodules are what they point to, and a matter of code. */
function pointerChange(change, contents) {
    const name = change.kind === 'link' ? 'link' : 'submodule';
    const [base, head] = [change.baseBlob, change.headBlob].map((blob) => pointee(change, blob, contents));
    return {
        path: change.headPath ?? change.basePath ?? '',
        lane: 'code',
        facet: name,
        reason: describePointers(name, base, head),
    };
}
function describePointers(name, base, head) {
    if (base === undefined)
        return `${name} to ${head} added`;
    if (head === undefined)
        return `${name} to ${base} removed`;
    return base === head ? `${name} to ${base} moved here` : `${name} ${base} → ${head}`;
}
const mostTargetCharacters = 60;
function pointee(change, blob, contents) {
    if (blob === undefined || change.kind === 'submodule')
        return blob?.slice(0, 12);
    const target = contentOf(blob, contents);
    return target.kind === 'text' ? target.text.slice(0, mostTargetCharacters) : blob.slice(0, 12);
}
const byPath = (one, other) => one.path < other.path ? -1 : Number(one.path > other.path);
