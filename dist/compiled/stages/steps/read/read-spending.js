import { readJson } from '../../../domain/artifacts/read-json.js';
import { KilledMinutes, SpendEntry, SpendSum, } from '../../../domain/inference/budget/spend-entry.js';
import { UserError } from '../../../domain/user-error.js';
/**
 * What the journal of a run's money says that killed parts of it took. A last line that a kill tore is of a call that
 * was not made, or counts at its worst already; any other that cannot be read is a `UserError`, since nobody knows what
 * stood there.
 */
export async function readSpending(files, path) {
    const [sum, minutes] = [new SpendSum(), new KilledMinutes()];
    const lines = (await files.lines(path)) ?? [];
    let line = 0;
    let isTorn = false;
    for await (const text of lines) {
        if (isTorn)
            throw unreadable(path, line);
        line += 1;
        const entry = SpendEntry.safeParse(readJson(text)?.json).data;
        if (entry === undefined) {
            // What a machine that went down had no time to write is zeros, and may have been many lines.
            if (text.includes('\0'))
                throw unreadable(path, line);
            isTorn = true;
            continue;
        }
        sum.add(entry);
        minutes.add(entry);
    }
    return { spent: sum.spent(), killed: minutes.buckets() };
}
const unreadable = (path, line) => new UserError('this line of what was spent is damaged, so nobody can tell how much is left of the budget', {
    place: { path, line },
    hint: 'name another folder, or remove this file if what was spent need not count',
});
