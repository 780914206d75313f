/** Samples between two times that the run waits for the disk, so that no more than these are ever held. */
const samplesBetweenFlushes = 256;
/**
 * Now and then answers a wait for the disk, which all share that come until it is over: answers that take no time would
 * else never leave the disk a turn. Once the disk takes no more that wait throws, since nothing may be paid for then.
 */
export function sharedFlush({ journal, spendJournal, }) {
    let added = 0;
    let flushing;
    const flush = async () => {
        try {
            await Promise.all([journal.flush(), spendJournal.flush()]);
        }
        finally {
            flushing = undefined;
        }
    };
    return () => {
        added += 1;
        const isDue = added % samplesBetweenFlushes === 0 || journal.hasFailed || spendJournal.hasFailed;
        if (isDue)
            flushing ??= flush();
        return flushing;
    };
}
