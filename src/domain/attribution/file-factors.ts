import { matchesGlobs } from '../artifacts/glob.js';
import type { Change } from '../changes/change-set.js';
import { inOrder, isDeployed, Lane } from '../changes/lane.js';
import type { Factor } from '../evaluation/attribution-run.js';

/** A file that differs, under its path of either commit. */
export type ChangedFile = { readonly basePath: string | undefined; readonly headPath: string | undefined };

/** Lanes that can be taken from head together, and the paths that make them. */
export type FileFactor = { readonly lanes: Factor; readonly paths: readonly string[] };

type Dependence = {
  readonly changes: readonly Pick<Change, 'path' | 'lane'>[];
  /** Lists of globs, of which a file that matters fits one. */
  readonly sources: readonly (readonly string[])[];
  /** Files that matter whatever the globs say. */
  readonly alsoPaths: readonly string[];
};

type LanedFile = { readonly paths: readonly string[]; readonly lanes: readonly Lane[] };

/**
 * Parts the changed files that a program's answers depend on by their lanes. Files with facets of several lanes cannot
 * be split, so these lanes stay together. What is only docs or evals takes no part: no answer depends on it.
 */
export function fileFactors(files: readonly ChangedFile[], dependence: Dependence): FileFactor[] {
  const laned = files
    .map((file): LanedFile => ({ paths: pathsOf(file), lanes: lanesOf(file, dependence.changes) }))
    .filter(({ paths, lanes }) => lanes.length > 0 && paths.some((path) => matters(path, dependence)));
  return joinedLanes(laned).map((lanes) => ({
    lanes,
    paths: laned.filter((file) => file.lanes.some((lane) => lanes.includes(lane))).flatMap(({ paths }) => paths),
  }));
}

const pathsOf = ({ basePath, headPath }: ChangedFile): string[] => [
  ...new Set([basePath, headPath].filter((path) => path !== undefined)),
];

/** A change set names a file by its path in head, and one that is gone by the path that it had. */
function lanesOf({ basePath, headPath }: ChangedFile, changes: Dependence['changes']): Lane[] {
  const told = headPath ?? basePath;
  return inOrder(changes.filter(({ path, lane }) => path === told && isDeployed(lane)).map(({ lane }) => lane));
}

const matters = (path: string, { sources, alsoPaths }: Dependence): boolean =>
  alsoPaths.includes(path) || sources.some((globs) => matchesGlobs(path, globs));

/** Lanes that share a file, each in one group, in the order they are told. */
function joinedLanes(files: readonly LanedFile[]): Lane[][] {
  let groups: Lane[][] = [];
  for (const { lanes } of files) {
    const touched = groups.filter((group) => group.some((lane) => lanes.includes(lane)));
    groups = [...groups.filter((group) => !touched.includes(group)), inOrder([...lanes, ...touched.flat()])];
  }
  const placeOf = ([first = 'docs']: readonly Lane[]): number => Lane.options.indexOf(first);
  return groups.sort((one, other) => placeOf(one) - placeOf(other));
}
