import { mustResolve } from './steps/deploy/settle-commits.js';
import { declaredBy } from './steps/read/declared-paths.js';
import { readSides } from './steps/read/read-sides.js';
import { scoreCommits } from './steps/read/score-commits.js';
/**
 * Scores the last commits up to head, each against its first parent, as head's lanegate.yml declares things today.
 * Answers the commit that head is, and what could not be scored.
 */
export async function scoreHistory({ git, syntax, progress }, request) {
    const head = await mustResolve(git, request.head);
    const sides = await readSides(git, { policy: head, base: head, head });
    const paths = declaredBy(sides.head);
    const declared = { base: paths, head: paths, lanes: sides.head.settings };
    const commits = git.history(head, { count: request.count });
    const cutOff = [];
    let done = 0;
    for await (const scored of scoreCommits({ git, syntax }, until(request.signal, commits), declared)) {
        if (scored.commit.changes === 'cut-off')
            cutOff.push(scored.commit.commit);
        else
            request.onCommit(toPastCommit(scored));
        done += 1;
        progress.show({ label: 'commits', done, total: Math.max(done, request.count), costUsd: 0, incidents: 0 });
    }
    progress.finish();
    return { head, notes: cutOff.map(cutOffNote) };
}
async function* until(signal, commits) {
    for await (const commit of commits) {
        signal?.throwIfAborted();
        yield commit;
    }
}
const toPastCommit = ({ commit, changes, lanes }) => ({
    sha: commit.commit,
    date: commit.date,
    subject: commit.subject,
    lanes: [...lanes],
    changes: changes.map(({ base_text: _, head_text: __, ...told }) => told),
});
const cutOffNote = (commit) => `${commit.slice(0, 12)} is not scored: what is before it is not in this clone; \`git fetch --unshallow\` brings it`;
