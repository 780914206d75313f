/** Keeps the entries of a run's money in a journal, so that neither a kill nor a full disk loses any of it. */
export function keptSpending(journal) {
    let written = Promise.resolve();
    return {
        add: (entry) => {
            written = journal.addInTurn(JSON.stringify(entry));
        },
        written: async () => {
            await written;
            if (journal.hasFailed)
                await journal.flush();
        },
    };
}
