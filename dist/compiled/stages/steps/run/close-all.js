/**
 * Takes each step even where one of them fails, then throws the first failure. The last one says that all is on disk,
 * so it is taken only where none has failed.
 */
export async function closeAll(steps, last) {
    const failures = [];
    for (const step of steps) {
        try {
            await step();
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw failures[0];
    await last();
}
/** Closes a trace, and tells where spans are missing. */
export async function closeSpans({ log }, spans) {
    const missing = await spans.close();
    if (missing !== undefined)
        log.warn(missing);
}
