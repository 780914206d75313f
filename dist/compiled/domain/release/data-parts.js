import { digestOf } from '../artifacts/digest.js';
import { matchesGlobs } from '../artifacts/glob.js';
import { corpusFolderOf } from '../changes/vocabulary/place.js';
import { corpusNameOf } from '../corpus/corpus-settings.js';
/**
 * What the corpora of a commit are, each by its name in `data`, by the glob of `lanes` that takes it in, or by its
 * folder. Files are known by their blobs, so that none of them is read however large it is.
 */
export function dataParts(side, suites, paths) {
    const datasets = new Set(suites.flatMap(({ cases }) => (cases.kind === 'file' ? [cases.path] : [])));
    const files = new Map();
    for (const path of paths) {
        if (datasets.has(path))
            continue;
        const name = corpusOf(path, side);
        const entry = [path, side.blobs.get(path) ?? ''];
        const known = files.get(name);
        if (known === undefined)
            files.set(name, [entry]);
        else
            known.push(entry);
    }
    return Object.fromEntries([...files].map(([name, entries]) => [name, { digest: digestOf(entries.sort(byPath)) }]));
}
const byPath = ([one], [other]) => (one < other ? -1 : 1);
const corpusOf = (path, { settings }) => corpusNameOf(path, settings.data) ??
    settings.lanes.data?.findLast((glob) => matchesGlobs(path, [glob])) ??
    corpusFolderOf(path) ??
    path;
