import type { ChangeSet, FoundChange } from '../../../domain/changes/change-set.js';
import { inOrder, type Lane } from '../../../domain/changes/lane.js';
import { splitLanes } from '../../../domain/changes/split-lanes.js';
import type { FileChange } from '../../../ports/git.js';
import type { SettledCommits } from '../deploy/settle-commits.js';
import type { Declared } from './find-changes.js';
import { nameCommits } from './name-commits.js';
import type { ScorePorts } from './score-commits.js';

export type MixedChange = {
  readonly commits: SettledCommits;
  readonly files: readonly FileChange[];
  readonly found: readonly FoundChange[];
  readonly declared: Declared;
};

/** For lanes that ride together: the commits that carry each, and how to part them. Nothing to part without a base. */
export async function partLanes(
  ports: ScorePorts,
  { commits, files, found, declared }: MixedChange,
): Promise<Pick<ChangeSet, 'commits' | 'split' | 'notes'>> {
  const { base, head, headCommit, worktree } = commits;
  if (base === (await ports.git.emptyTree())) return { notes: [] };
  const named = await nameCommits(ports, { base, head: headCommit, found: worktree ? undefined : found, declared });
  const told = named.commits === undefined ? {} : { commits: [...named.commits] };
  if (worktree) return { ...told, notes: [...named.notes, 'commit this work to be told how to split it'] };
  const mixture = { base, head, files: files.map(withLanes(found)), commits: named.carrying };
  const { split, notes } = splitLanes(mixture);
  return { ...told, ...(split.length === 0 ? {} : { split: [...split] }), notes: [...named.notes, ...notes] };
}

/** A file that nothing was found in holds what moved elsewhere, which is told there, as code. */
function withLanes(found: readonly FoundChange[]): (file: FileChange) => FileChange & { lanes: readonly Lane[] } {
  const lanes = new Map<string, Lane[]>();
  for (const { path, lane } of found) lanes.set(path, [...(lanes.get(path) ?? []), lane]);
  return (file) => ({ ...file, lanes: inOrder(lanes.get(file.headPath ?? file.basePath ?? '') ?? ['code']) });
}
