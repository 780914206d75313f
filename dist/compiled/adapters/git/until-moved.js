import { appendDelayMs, mostAppends } from '../../domain/ledger/append-delay.js';
/** Tries to move a branch until a try answers something, since others may be faster; at last it throws `whyNot`. */
export async function untilMoved({ clock, random }, tryOnce, whyNot) {
    for (let attempt = 1; attempt <= mostAppends; attempt += 1) {
        const result = await tryOnce();
        if (result !== undefined)
            return result;
        await clock.sleep(appendDelayMs(attempt, random.next()));
    }
    throw new Error(whyNot);
}
