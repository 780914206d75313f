/** Where runs and answers are kept in a terminal. */
const ownFolder = '.lanegate';

/** What a commit has: its files, and the links and submodules through which a checkout may lead to others. */
export type CommittedPaths = { readonly files: Iterable<string>; readonly pointers: Iterable<string> };

/**
 * The first path of a commit that stands where Lanegate keeps its own: answers, samples and what a gateway remembers
 * are believed, so nobody may bring them along. Capitals do not count, as they do not on many disks; and folders may
 * lie anywhere, since a run may start in any.
 */
export function committedState({ files, pointers }: CommittedPaths, runFolder: string | undefined): string | undefined {
  const isInRepository = runFolder !== undefined && !isAbsolute.test(runFolder);
  const folders = [ownFolder, ...(isInRepository ? [runFolder] : [])].map(inOneForm);
  const isWithin = (path: string): boolean => folders.some((folder) => inOneForm(path).includes(folder));
  const leadsTo = (path: string): boolean => folders.some((folder) => waysTo(folder).includes(inOneForm(path)));
  return [...files].find(isWithin) ?? [...pointers].find((path) => isWithin(path) || leadsTo(path));
}

const isAbsolute = /^(?:[/\\]|[A-Za-z]:)/;

/** `/a/b/`, so that whole names are compared only. */
const inOneForm = (path: string): string => {
  const names = path.split(/[/\\]/).filter((name) => name !== '' && name !== '.');
  return `/${names.map((name) => `${name.toLowerCase()}/`).join('')}`;
};

/** `/a/` and `/a/b/` for `/a/b/c/`. */
function waysTo(folder: string): string[] {
  const names = folder.split('/').slice(1, -2);
  return names.map((_, index) => `/${names.slice(0, index + 1).join('/')}/`);
}
