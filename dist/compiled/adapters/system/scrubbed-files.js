/** Files to which no secret that `scrub` knows is written, wherever it came from. */
export const scrubbedFiles = (files, scrub) => ({
    read: (path) => files.read(path),
    readStrictly: (path) => files.readStrictly(path),
    lines: (path) => files.lines(path),
    folders: (path) => files.folders(path),
    write: (path, text) => files.write(path, typeof text === 'string' ? scrub(text) : eachScrubbed(text, scrub)),
    append: async (path) => {
        const journal = await files.append(path);
        return {
            get hasFailed() {
                return journal.hasFailed;
            },
            add: (line) => journal.add(scrub(line)),
            addInTurn: (line) => journal.addInTurn(scrub(line)),
            flush: () => journal.flush(),
            close: () => journal.close(),
        };
    },
});
async function* eachScrubbed(pieces, scrub) {
    for await (const piece of pieces)
        yield scrub(piece);
}
