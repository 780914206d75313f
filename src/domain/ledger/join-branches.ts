import { stateFolder } from './ledger-entry.js';

/** A file of a branch: its path, and the id of its content. */
export type BranchFile = { readonly path: string; readonly blob: string };

export type Branches<File extends BranchFile> = {
  /** What both branches grew from; nothing where they have no commit in common. */
  readonly before: readonly File[];
  readonly own: readonly File[];
  readonly other: readonly File[];
};

/** What one branch of the ledger has to take over to hold all that both hold. */
export type Joined<File extends BranchFile> = {
  readonly missing: readonly File[];
  /** States that were moved in both, of which neither may be lost silently. */
  readonly torn: readonly string[];
};

/** What `other` lacks of `own`: records that it has not, and states that only `own` has moved since they parted. */
export function joinBranches<File extends BranchFile>({ before, own, other }: Branches<File>): Joined<File> {
  const [earlier, theirs] = [blobsOf(before), blobsOf(other)];
  const differing = own.filter(({ path, blob }) => theirs.get(path) !== blob);
  const isState = ({ path }: File): boolean => path.startsWith(`${stateFolder}/`);
  const moved = differing.filter((file) => isState(file) && earlier.get(file.path) !== file.blob);
  const torn = moved.filter(({ path }) => theirs.get(path) !== earlier.get(path)).map(({ path }) => path);
  const records = differing.filter((file) => !isState(file) && !theirs.has(file.path));
  return { missing: [...records, ...moved], torn };
}

const blobsOf = (files: readonly BranchFile[]): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, blob }) => [path, blob]));
