import { inOrder } from '../../../domain/changes/lane.js';
import { splitLanes } from '../../../domain/changes/split-lanes.js';
import { nameCommits } from './name-commits.js';
/** For lanes that ride together: the commits that carry each, and how to part them. Nothing to part without a base. */
export async function partLanes(ports, { commits, files, found, declared }) {
    const { base, head, headCommit, worktree } = commits;
    if (base === (await ports.git.emptyTree()))
        return { notes: [] };
    const named = await nameCommits(ports, { base, head: headCommit, found: worktree ? undefined : found, declared });
    const told = named.commits === undefined ? {} : { commits: [...named.commits] };
    if (worktree)
        return { ...told, notes: [...named.notes, 'commit this work to be told how to split it'] };
    const mixture = { base, head, files: files.map(withLanes(found)), commits: named.carrying };
    const { split, notes } = splitLanes(mixture);
    return { ...told, ...(split.length === 0 ? {} : { split: [...split] }), notes: [...named.notes, ...notes] };
}
/** A file that nothing was found in holds what moved elsewhere, which is told there, as code. */
function withLanes(found) {
    const lanes = new Map();
    for (const { path, lane } of found)
        lanes.set(path, [...(lanes.get(path) ?? []), lane]);
    return (file) => ({ ...file, lanes: inOrder(lanes.get(file.headPath ?? file.basePath ?? '') ?? ['code']) });
}
