import { readSpans } from '../../../domain/inference/trace/read-spans.js';
import { tracesFile } from '../../../domain/inference/trace/span.js';
/** UTF-16 units that are read at most: more than `max_megabytes` lets a run write unless it is raised. */
const mostCharacters = 256_000_000;
/** The spans of a run one by one, from its trace file, packed or not; none where it wrote none. */
export async function* readTraces(files, folder) {
    const lines = (await files.lines(`${folder}/${tracesFile}`)) ?? (await files.lines(`${folder}/${tracesFile}.gz`));
    if (lines === undefined)
        return;
    let characters = 0;
    for await (const line of lines) {
        characters += line.length;
        if (characters > mostCharacters)
            return;
        yield* readSpans(line);
    }
}
