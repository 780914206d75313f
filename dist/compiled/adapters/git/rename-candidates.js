/** Git's own default, named so that a user's setting cannot alter what a change is. */
const renameLimit = 1000;
export const diffOptions = ['diff-tree', '-r', '--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv'];
export const renameOptions = ['-M', `-l${renameLimit}`];
/** Takes a file for renamed only where its content is the same, for which no content is read. */
export const sameRenameOptions = ['-M100%'];
/**
 * The contents that git compares when it looks for renames: of what came and of what went, unless they are the same.
 */
export function renameCandidates(changes) {
    const files = changes.filter(({ kind }) => kind === 'file');
    const gone = idsOf(files.map((file) => (file.headPath === undefined ? file.baseBlob : undefined)));
    const come = idsOf(files.map((file) => (file.basePath === undefined ? file.headBlob : undefined)));
    const left = [...gone].filter((blob) => !come.has(blob));
    const right = [...come].filter((blob) => !gone.has(blob));
    return left.length > 0 && right.length > 0 ? [...left, ...right] : [];
}
const idsOf = (blobs) => new Set(blobs.filter((blob) => blob !== undefined));
