import { readJson } from '../../../domain/artifacts/read-json.js';
/** The lines of a journal one by one; what is no line of it is passed over. */
export async function* readJournal(files, path, schema) {
    const lines = await files.lines(path);
    if (lines === undefined)
        return;
    for await (const line of lines) {
        const value = schema.safeParse(readJson(line)?.json).data;
        if (value !== undefined)
            yield value;
    }
}
