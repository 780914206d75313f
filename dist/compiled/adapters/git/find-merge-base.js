import { UserError } from '../../domain/user-error.js';
import { GitError } from './run-git.js';
/** Generations to fetch, in growing steps; git takes the last for "all". */
const depths = [64, 512, 4096, 2_147_483_647];
/**
 * The best common ancestor. A base that a shallow history shows counts only if nothing is cut off between it and the
 * two tips; until then commits, and commits alone, are fetched. Throws `UserError` when they cannot be had.
 */
export async function findMergeBase(store, one, other) {
    if (one === other)
        return one;
    const near = await look(store.scratch, one, other);
    if (near.cut.length === 0)
        return near.base;
    const history = await store.openHistory();
    try {
        const far = await deepenUntilSeen(store, history, { one, other, cut: near.cut });
        return far === undefined ? undefined : await store.commit(far);
    }
    finally {
        await history.remove();
    }
}
async function deepenUntilSeen(store, history, { one, other, cut }) {
    for (const depth of depths) {
        if (!(await store.deepen(history, cut, depth)))
            break;
        const sight = await look(history, one, other);
        if (sight.cut.length === 0)
            return sight.base;
    }
    throw new UserError(`the common history of ${one} and ${other} is cut off`, {
        hint: 'Fetch more of it, with `git fetch --unshallow` or `fetch-depth: 0`, or let git reach origin.',
    });
}
async function look(repository, one, other) {
    const outcome = await repository.ask(['merge-base', '--all', one, other]);
    if (outcome.status > 1)
        throw new GitError(`no merge base of ${one} and ${other}: ${outcome.stderr.trim()}`);
    const bases = linesOf(outcome.stdout);
    const shallow = new Set(linesOf(await repository.shallow()));
    if (shallow.size === 0)
        return { base: bases[0], cut: [] };
    const beyond = await repository.read(['rev-list', one, other, '--not', ...bases]);
    return { base: bases[0], cut: linesOf(beyond).filter((commit) => shallow.has(commit)) };
}
const linesOf = (output) => output.toString().split('\n').filter(Boolean);
