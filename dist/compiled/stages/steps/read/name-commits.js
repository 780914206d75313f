import { inOrder } from '../../../domain/changes/lane.js';
import { UserError } from '../../../domain/user-error.js';
import { changesOf, scoreCommits } from './score-commits.js';
/** Beyond these, naming would take longer than the rest of the work. */
const mostCommits = 50;
const mostFiles = 2000;
/** Says which commit of a change carries which lanes, or why that cannot be said. */
export async function nameCommits(ports, range) {
    const { git } = ports;
    const listed = await listCommits(git, range);
    if (typeof listed === 'string')
        return unnamed(listed);
    const newest = listed.slice(0, mostCommits);
    if (newest.some(({ changes }) => changes === 'cut-off'))
        return unnamed('their history is not in this clone');
    const own = [];
    for (const commit of newest)
        own.push(await withoutMerged(git, commit));
    if (own.flatMap(changesOf).length > mostFiles)
        return unnamed(`they change more than ${mostFiles} files one by one`);
    const oldestFirst = (await score(ports, own, range)).reverse();
    const isWhole = newest.length === listed.length;
    return {
        commits: oldestFirst.filter(({ lanes }) => lanes.length > 0).map(toLaneCommit),
        carrying: isWhole ? oldestFirst.map(toCarryingCommit) : undefined,
        notes: isWhole ? [] : [`only the newest ${mostCommits} commits of this change are named`],
    };
}
const unnamed = (why) => ({
    commits: undefined,
    carrying: undefined,
    notes: [`the commits of this change are not named: ${why}`],
});
/** The newest commits, one more than are named, so that it shows whether there are more; or why they are not there. */
async function listCommits(git, { base, head }) {
    try {
        const commits = [];
        for await (const commit of git.history(head, { count: mostCommits + 1, notIn: base }))
            commits.push(commit);
        return commits;
    }
    catch (error) {
        if (error instanceof UserError)
            return error.message;
        throw error;
    }
}
/** A merge carries only what it has from none of its parents, since the commits that it merged speak for themselves. */
async function withoutMerged(git, commit) {
    let changes = changesOf(commit);
    for (const parent of commit.parents.slice(1)) {
        const others = await git.changes(parent, commit.commit);
        const paths = new Set(others.map(pathOf));
        changes = changes.filter((change) => paths.has(pathOf(change)));
    }
    return { ...commit, changes };
}
const pathOf = ({ basePath, headPath }) => headPath ?? basePath ?? '';
/** A change of one commit is as a whole what that commit is. */
async function score(ports, commits, range) {
    const { base, found, declared } = range;
    const [only] = commits;
    if (only !== undefined && commits.length === 1 && only.parents[0] === base && found !== undefined) {
        return [{ commit: only, changes: found, lanes: inOrder(found.map(({ lane }) => lane)) }];
    }
    const scored = [];
    for await (const each of scoreCommits(ports, commits, declared))
        scored.push(each);
    return scored;
}
const toLaneCommit = ({ commit, lanes }) => ({
    sha: commit.commit,
    subject: commit.subject,
    lanes: [...lanes],
});
const toCarryingCommit = ({ commit, lanes }) => ({
    sha: commit.commit,
    lanes,
    files: changesOf(commit),
    isMerge: commit.parents.length > 1,
});
