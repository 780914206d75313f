import { laneDeclaredFor } from '../changes/declared-lane.js';
import { inOrder, type Lane } from '../changes/lane.js';
import { laneOfPlace } from '../changes/lane-of-place.js';
import type { DeclaredPaths } from '../changes/read-facets.js';
import { type CodeOwners, codeOwnersPaths, ownersOfPath } from '../ownership/code-owners.js';
import type { Configuration } from '../suite/configuration.js';
import { configurationFile } from '../suite/configuration-file.js';
import { type Finding, ok, warning } from './finding.js';

export type OwnerFacts = {
  /** Every file of the commit. */
  readonly paths: readonly string[];
  /** The files that lanegate.yml includes. */
  readonly parts: readonly string[];
  /** The lane of files whose place alone does not tell it, such as declared prompts and datasets. */
  readonly declared: ReadonlyMap<string, Lane>;
  readonly settings: Pick<Configuration, 'lanes' | 'data' | 'ownership'>;
  readonly codeOwners: CodeOwners | undefined;
  /** Workflows that use Lanegate. */
  readonly workflows: readonly string[];
};

/**
 * Whether somebody must look at a change of each lane and of what guards them, and whether `ownership` says the same.
 */
export function ownerFindings(facts: OwnerFacts): Finding[] {
  const { codeOwners } = facts;
  if (codeOwners === undefined) {
    const todo = `write .github/CODEOWNERS, at least for ${configurationFile}, .github/workflows/ and the datasets`;
    return [
      warning('owners', 'there is no CODEOWNERS, so whoever may write may change what guards the lanes', { todo }),
    ];
  }
  return [
    ...codeOwners.skipped.map(({ line, text, reason }) =>
      warning('owners', `GitHub passes over \`${text.slice(0, 80)}\`: ${reason}`, {
        place: `${codeOwners.path}:${line}`,
      }),
    ),
    ...guardFindings(facts, codeOwners),
    ...laneFindings(facts, codeOwners),
  ];
}

/** The files by which everything else is guarded. */
function guardFindings({ paths, parts, workflows }: OwnerFacts, codeOwners: CodeOwners): Finding[] {
  const present = [configurationFile, ...codeOwnersPaths].filter((path) => paths.includes(path));
  const guards = [...present, ...parts, ...workflows];
  const bare = guards.filter((path) => ownersOfPath(codeOwners, path).length === 0);
  if (bare.length === 0)
    return [ok('owners', 'somebody owns each file that guards the lanes', { place: codeOwners.path })];
  return bare.map((path) =>
    warning('owners', `nobody owns ${path}, so whoever may write may change it alone`, {
      todo: `add \`/${path.replaceAll(' ', '\\ ')} @…\``,
      place: codeOwners.path,
    }),
  );
}

function laneFindings(facts: OwnerFacts, codeOwners: CodeOwners): Finding[] {
  const byLane = new Map<Lane, string[]>();
  for (const path of facts.paths) {
    const lane = laneOf(path, facts);
    const known = byLane.get(lane);
    if (known === undefined) byLane.set(lane, [path]);
    else known.push(path);
  }
  return inOrder(byLane.keys())
    .filter((lane) => lane !== 'docs')
    .map((lane) => laneFinding(lane, byLane.get(lane) ?? [], { ownership: facts.settings.ownership, codeOwners }));
}

/** The lane of files that lanegate.yml or an imported file names, wherever they lie. */
export function lanesOfDeclared({ prompts, ...others }: DeclaredPaths): Map<string, Lane> {
  const evals = Object.values(others).flatMap((paths) => [...(paths ?? [])]);
  return new Map<string, Lane>([
    ...evals.map((path) => [path, 'evals'] as const),
    ...[...prompts].map((path) => [path, 'prompt'] as const),
  ]);
}

const laneOf = (path: string, { declared, settings }: OwnerFacts): Lane =>
  laneDeclaredFor(path, settings) ?? declared.get(path) ?? laneOfPlace(path);

type Asked = { readonly ownership: Configuration['ownership']; readonly codeOwners: CodeOwners };

function laneFinding(lane: Lane, paths: readonly string[], { ownership, codeOwners }: Asked): Finding {
  const place = codeOwners.path;
  const bare = paths.filter((path) => ownersOfPath(codeOwners, path).length === 0);
  if (bare.length > 0) {
    const says = `nobody owns ${bare.length} of ${paths.length} files of the lane ${lane}: ${someOf(bare)}`;
    return warning('owners', says, { todo: 'add a line for them', place });
  }
  const named = ownership[lane];
  const others = named === undefined ? [] : paths.filter((path) => !isOwnedBy(named, ownersOfPath(codeOwners, path)));
  if (others.length > 0) {
    const says = `\`ownership\` names ${named} for the lane ${lane}, and ${place} names others for ${someOf(others)}`;
    return warning('owners', says, { todo: 'let both say the same', place });
  }
  return ok('owners', `somebody owns every file of the lane ${lane}: ${paths.length} in all`, { place });
}

/** Logins and teams are the same in any letter case. */
const isOwnedBy = (named: string, owners: readonly string[]): boolean =>
  owners.some((owner) => owner.replace(/^@/, '').toLowerCase() === named.replace(/^@/, '').toLowerCase());

const mostNamed = 3;

function someOf(paths: readonly string[]): string {
  const rest = paths.length - mostNamed;
  return `${paths.slice(0, mostNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
