import type { GraderSpec } from '../../graders/grader-spec.js';
import { configurationFile } from '../configuration-file.js';
import type { UsualJudges } from '../missing-judge.js';
import { promptNameOf } from '../prompt-path.js';
import type { Side } from '../side.js';
import { nameFromRoot, ownElseShared } from './part-name.js';
import { pathIn, relocatedGrader } from './relocate.js';
import type { PartScope } from './with-parts.js';

type ConfiguredSide = Pick<Side, 'configuration' | 'settings'>;

/** The part of a monorepo that a file is of, the innermost; `undefined` where it is of none. */
const partOf = ({ configuration }: ConfiguredSide, path: string): PartScope | undefined =>
  configuration?.parts
    .filter(({ folder }) => path.startsWith(`${folder}/`))
    .sort((one, other) => other.folder.length - one.folder.length)
    .at(0);

/** The name of a prompt file as suites call it from the root: that of its file, in a part after the part's folder. */
export function promptNameIn(side: ConfiguredSide, path: string): string {
  const [part, name] = [partOf(side, path), promptNameOf(path)];
  return part === undefined || name === '' ? name : nameFromRoot(part.folder, name);
}

/** Calls prompt files by their names, and by their paths where a name is that of several, taken or empty. */
export function promptNaming(
  side: ConfiguredSide,
  paths: readonly string[],
  taken: ReadonlySet<string>,
): (path: string) => string {
  const names = new Map(paths.map((path) => [path, promptNameIn(side, path)]));
  const count = new Map<string, number>();
  for (const name of names.values()) count.set(name, (count.get(name) ?? 0) + 1);
  return (path) => {
    const name = names.get(path) ?? '';
    return name !== '' && count.get(name) === 1 && !taken.has(name) ? name : path;
  };
}

/** Whether a path is lanegate.yml or, in one of some commits, what it includes. */
export const isConfigurationOf = (path: string, ...sides: readonly Pick<Side, 'configuration'>[]): boolean =>
  configurationsOf(...sides).has(path);

/** lanegate.yml and what it includes in some commits. */
export const configurationsOf = (...sides: readonly Pick<Side, 'configuration'>[]): ReadonlySet<string> =>
  new Set([
    configurationFile,
    ...sides.flatMap(({ configuration }) => configuration?.parts.map(({ path }) => path) ?? []),
  ]);

/** Whom graders of what stands in a file ask where nothing nearer says it: those of its part, else those of all. */
export function usualJudges(side: ConfiguredSide, path: string): UsualJudges {
  const { judge = side.settings.judge, embedder = side.settings.embedder } = partOf(side, path) ?? {};
  return { judge, embedder };
}

/** How a grader is seen from the root that stands in the file of a part, or in its cases; `undefined` elsewhere. */
export function graderRelocation(side: ConfiguredSide, path: string): ((spec: GraderSpec) => GraderSpec) | undefined {
  const part = side.configuration?.parts.find((each) => each.path === path);
  if (part === undefined) return undefined;
  const { folder } = part;
  const { models, routes } = side.settings;
  const answerer = ownElseShared(folder, (name) =>
    [models, routes].some((known) => Object.hasOwn(known, nameFromRoot(folder, name))),
  );
  return (spec) => relocatedGrader(spec, { answerer, path: pathIn(folder) });
}

/** The provider that a prompt file means by a name: that of its part, else one that all share. */
export function providerNamedIn(side: ConfiguredSide, path: string, name: string): string {
  const { folder } = partOf(side, path) ?? {};
  if (folder === undefined) return name;
  return ownElseShared(folder, (each) => Object.hasOwn(side.settings.providers, nameFromRoot(folder, each)))(name);
}
