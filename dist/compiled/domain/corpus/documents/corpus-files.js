import { laneDeclaredFor } from '../../changes/declared-lane.js';
import { corpusFolderOf, placeOf } from '../../changes/vocabulary/place.js';
import { corpusNameOf } from '../corpus-settings.js';
/** The files of each corpus that is declared, none of which is left out where it has no file. */
export function declaredCorpora(paths, data) {
    const found = byName(paths, (path) => corpusNameOf(path, data));
    return new Map(Object.keys(data).map((name) => [name, found.get(name) ?? []]));
}
/**
 * What lies in folders known for a corpus, each by its path, as far as `lanes` says nothing else of it: the files that
 * are of the data lane though nobody declared them.
 */
export const knownCorpora = (paths, lanes) => byName(paths, (path) => {
    const lane = laneDeclaredFor(path, { lanes, data: {} }) ?? placeOf(path);
    return lane === 'data' ? corpusFolderOf(path) : undefined;
});
function byName(paths, nameOf) {
    const files = new Map();
    for (const path of paths) {
        const name = nameOf(path);
        if (name === undefined)
            continue;
        const known = files.get(name);
        if (known === undefined)
            files.set(name, [path]);
        else
            known.push(path);
    }
    return files;
}
