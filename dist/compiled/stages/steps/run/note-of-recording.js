/**
 * What to know of a file that is recorded into and holds lines already: a replay answers with the earlier ones first,
 * so that what is recorded now would never be seen. `undefined` where there is nothing to tell.
 */
export async function noteOfRecording(files, path) {
    const lines = path === undefined ? undefined : await files.lines(path);
    for await (const line of lines ?? []) {
        if (line.trim() === '')
            continue;
        return `${path} holds an earlier recording, which a replay answers from first: delete it to record anew`;
    }
    return undefined;
}
