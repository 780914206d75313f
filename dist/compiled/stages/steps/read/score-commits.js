import { inOrder } from '../../../domain/changes/lane.js';
import { findChanges } from './find-changes.js';
import { readContents } from './read-contents.js';
/** As many commits are read at once as stay below these, and one at least. */
const batch = { commits: 64, files: 1000, bytes: 64_000_000 };
/** Scores commits one by one in their order; their contents are read a batch at a time, so that memory is bounded. */
export async function* scoreCommits({ git, syntax }, commits, declared) {
    for await (const some of inBatches(commits)) {
        const contents = await readContents(git, some.flatMap(changesOf), batch.bytes);
        for (const commit of some) {
            const changes = await findChanges(syntax, changesOf(commit), contents, declared);
            yield { commit, changes, lanes: inOrder(changes.map(({ lane }) => lane)) };
        }
    }
}
async function* inBatches(commits) {
    let some = [];
    let files = 0;
    for await (const commit of commits) {
        const more = changesOf(commit).length;
        if (some.length > 0 && (some.length === batch.commits || files + more > batch.files)) {
            yield some;
            some = [];
            files = 0;
        }
        some.push(commit);
        files += more;
    }
    if (some.length > 0)
        yield some;
}
/** What a commit changed; nothing is known of one that is cut off. */
export const changesOf = ({ changes }) => (changes === 'cut-off' ? [] : changes);
