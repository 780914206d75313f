/** Others may move the same lane this often before a call gives up. */
const mostDecisions = 10;
/**
 * Decides on what the ledger says of a lane, and again on what it says then where somebody else was faster, for which
 * `decide` answers nothing. Throws an `Error` where others move the lane all the time.
 */
export async function untilWritten({ environment, lane }, decide) {
    for (let attempt = 1; attempt <= mostDecisions; attempt += 1) {
        const decided = await decide();
        if (decided !== undefined)
            return decided;
    }
    throw new Error(`others move ${lane} in ${environment} all the time; nothing was moved`);
}
