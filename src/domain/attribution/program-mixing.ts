import { digestOf, type Json } from '../artifacts/digest.js';
import type { ChangeSet } from '../changes/change-set.js';
import { dependedOn } from '../changes/source-differences.js';
import { definitionOf, type Sides, type SuiteAcrossSides, sourcesOf } from '../suite/sides.js';
import { resolveTarget, type Target } from '../suite/target.js';
import { type ChangedFile, type FileFactor, fileFactors } from './file-factors.js';
import { type Mixing, mostFactors, properSubsets, untold } from './mixing.js';

/** Files of head over those of base, and the tree that they make. */
export type MixedFiles = { readonly paths: readonly string[]; readonly tree: string };

/** What tells the lanes of a program apart: mixtures that are still to be made, or what is known without any. */
export type ProgramMixing =
  | { readonly kind: 'files'; readonly factors: readonly FileFactor[]; readonly sets: readonly FileFactor[][] }
  | Exclude<Mixing, { readonly kind: 'mixed' }>;

/** Parts what differs of a program between base and head by the lanes of its files. */
export function programMixing(
  suite: SuiteAcrossSides,
  { changes }: Pick<ChangeSet, 'changes'>,
  files: readonly ChangedFile[],
): ProgramMixing {
  const alsoPaths = startsOtherwise(suite) ? definitionPaths(suite) : [];
  const factors = fileFactors(files, { changes, sources: dependedOn(suite), alsoPaths });
  const [only, second] = factors;
  if (only === undefined) return untold('no file that its answers depend on is of a lane that changes answers');
  if (second === undefined) return { kind: 'single', factor: [...only.lanes] };
  if (factors.length > mostFactors) {
    const lanes = factors.map((factor) => factor.lanes.join(' with ')).join(', ');
    return untold(`${factors.length} lanes changed (${lanes}), and at most ${mostFactors} are told apart`);
  }
  return { kind: 'files', factors, sets: properSubsets(factors) };
}

/** The program as it is in a tree of head's files over base's. Throws a `UserError` where it cannot be resolved. */
export function mixedProgram(suite: SuiteAcrossSides, sides: Sides, { paths, tree }: MixedFiles): Target {
  const blobs = new Map(sides.base.blobs);
  for (const path of paths) {
    const blob = sides.head.blobs.get(path);
    if (blob === undefined) blobs.delete(path);
    else blobs.set(path, blob);
  }
  const arm = definitionPaths(suite).some((path) => paths.includes(path)) ? 'head' : 'base';
  const definition = definitionOf(suite, arm);
  if (definition === undefined) throw new Error(`nobody defines the suite ${suite.name}`);
  return resolveTarget(definition, sourcesOf(suite), { arm: { ...sides[arm], tree, blobs }, policy: sides.policy });
}

/** How a program is started is code of the file that defines its suite. */
const startsOtherwise = (suite: SuiteAcrossSides): boolean => {
  const [base, head] = (['base', 'head'] as const).map((arm) =>
    digestOf((definitionOf(suite, arm)?.target ?? null) as Json),
  );
  return base !== head;
};

const definitionPaths = (suite: SuiteAcrossSides): string[] =>
  (['base', 'head'] as const).flatMap((arm) => definitionOf(suite, arm)?.place.path ?? []);
