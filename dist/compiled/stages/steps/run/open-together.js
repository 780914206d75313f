/** Opens what belongs together; what is open already is closed where a later part cannot be opened. */
export async function openTogether(open) {
    const parts = [];
    try {
        return await open((part) => {
            parts.push(part);
            return part;
        });
    }
    catch (error) {
        // What keeps a part from being closed is no more than what kept a later one from being opened.
        for (const part of parts.reverse())
            await part.close().catch(() => undefined);
        throw error;
    }
}
