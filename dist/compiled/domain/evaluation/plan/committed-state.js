/** Where runs and answers are kept in a terminal. */
const ownFolder = '.lanegate';
/**
 * The first path of a commit that stands where Lanegate keeps its own: answers, samples and what a gateway remembers
 * are believed, so nobody may bring them along. Capitals do not count, as they do not on many disks; and folders may
 * lie anywhere, since a run may start in any.
 */
export function committedState({ files, pointers }, runFolder) {
    const isInRepository = runFolder !== undefined && !isAbsolute.test(runFolder);
    const folders = [ownFolder, ...(isInRepository ? [runFolder] : [])].map(inOneForm);
    const isWithin = (path) => folders.some((folder) => inOneForm(path).includes(folder));
    const leadsTo = (path) => folders.some((folder) => waysTo(folder).includes(inOneForm(path)));
    return [...files].find(isWithin) ?? [...pointers].find((path) => isWithin(path) || leadsTo(path));
}
const isAbsolute = /^(?:[/\\]|[A-Za-z]:)/;
/** `/a/b/`, so that whole names are compared only. */
const inOneForm = (path) => {
    const names = path.split(/[/\\]/).filter((name) => name !== '' && name !== '.');
    return `/${names.map((name) => `${name.toLowerCase()}/`).join('')}`;
};
/** `/a/` and `/a/b/` for `/a/b/c/`. */
function waysTo(folder) {
    const names = folder.split('/').slice(1, -2);
    return names.map((_, index) => `/${names.slice(0, index + 1).join('/')}/`);
}
