/** Among more files of one name none is looked for by its folders. */
const mostOfOneName = 1000;
const mostPathsTold = 3;
/** Indexes paths by name, when the first is looked for by its ending: most references need no more than `has`. */
export function indexPaths(paths) {
    let byName;
    return {
        has: (path) => paths.has(path),
        endingIn: (suffix) => {
            byName ??= groupByName(paths.keys());
            const ofName = byName.get(nameOf(suffix)) ?? [];
            const isFew = ofName.length <= mostOfOneName;
            const found = isFew ? ofName.filter((path) => path === suffix || path.endsWith(`/${suffix}`)) : ofName;
            return found.slice(0, mostPathsTold);
        },
    };
}
function groupByName(paths) {
    const groups = new Map();
    for (const path of paths) {
        const group = groups.get(nameOf(path));
        if (group === undefined)
            groups.set(nameOf(path), [path]);
        else
            group.push(path);
    }
    return groups;
}
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** Endings that template engines let an author leave out. */
const endings = '.prompt .prompty .md .txt .jinja .jinja2 .j2 .liquid .hbs .handlebars .mustache .prompt.yml .prompt.yaml'
    .split(' ')
    .concat('.html', '.yml', '.yaml', '.json');
/** Finds what references mean in one tree; the same question is answered once. */
export function resolverOver(paths) {
    const index = indexPaths(paths);
    const answers = new Map();
    return (reference, fromPath) => {
        const question = JSON.stringify([reference, folderOf(fromPath)]);
        const answer = answers.get(question) ?? resolveInclude(reference, fromPath, index);
        answers.set(question, answer);
        return answer;
    };
}
/**
 * Finds what a reference means: beside the file that makes it, then from the root of the repository, then the only file
 * whose path ends so. A name without its ending, or without the `_` that marks a partial, is found too.
 */
export function resolveInclude(reference, fromPath, paths) {
    const names = namesFor(reference.replace(/^\/+/, ''));
    const places = [...new Set([folderOf(fromPath), ''])].flatMap((place) => names.map((name) => join(place, name)));
    const exact = places.find((path) => path !== undefined && paths.has(path));
    if (exact !== undefined)
        return { kind: 'file', path: exact };
    for (const name of names) {
        const found = paths.endingIn(join('', name) ?? '');
        const [path] = found;
        if (found.length > 1)
            return { kind: 'ambiguous', paths: found };
        if (path !== undefined)
            return { kind: 'file', path };
    }
    return { kind: 'missing' };
}
/** The folder of a file; empty at the root. */
export const folderOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
/** The reference itself, then as a partial, then with each ending. */
function namesFor(reference) {
    const slash = reference.lastIndexOf('/') + 1;
    const partial = `${reference.slice(0, slash)}_${reference.slice(slash)}`;
    return [
        reference,
        partial,
        ...endings.map((ending) => partial + ending),
        ...endings.map((ending) => reference + ending),
    ];
}
/** A path within a folder, `.` and `..` worked out; `undefined` where it climbs out of the repository. */
export function join(folder, path) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
