import { digestOf } from '../artifacts/digest.js';
import { globsWithout, matchesGlobs } from '../artifacts/glob.js';
import { baseTarget, headTargetOrReason, sourcesOf, } from '../suite/sides.js';
/** The paths of a change, each once: those whose content differs, and those that git alone can tell, such as links. */
export function differingPaths({ base, head }, found) {
    const gone = [...base.blobs.keys()].filter((path) => !head.blobs.has(path));
    const other = [...head.blobs].filter(([path, blob]) => base.blobs.get(path) !== blob).map(([path]) => path);
    return [...new Set([...gone, ...other, ...found.map(({ path }) => path)])].sort();
}
const everything = ['**'];
/**
 * The lists of globs that a suite depends on beyond prompt and model; of a program that declares none, all there is.
 */
export function dependedOn(suite) {
    const sources = sourcesOf(suite);
    const isCommand = [suite.policy, suite.base, suite.head].some((each) => each && 'command' in each.target);
    return sources.length === 0 && isCommand ? [everything] : sources;
}
/**
 * The files among `differing` that a suite's answers depend on by its `sources`. What both arms use as their prompt, an
 * include or a dataset is compared by its meaning elsewhere and is no source.
 */
export function differingSources(suite, sides, differing) {
    const lists = dependedOn(suite);
    const matching = differing.filter((path) => lists.some((globs) => matchesGlobs(path, globs)));
    if (matching.length === 0)
        return [];
    const used = [
        partsOf(baseTarget(suite, sides), suite.base ?? suite.policy),
        partsOf(headTargetOrReason(suite, sides), suite.head ?? suite.policy),
    ];
    return matching.filter((path) => !used.every((parts) => parts.has(path)));
}
function partsOf(resolved, definition) {
    const dataset = definition === undefined ? [] : [definition.cases.path];
    if (resolved.kind === 'gone')
        return new Set(dataset);
    const { prompt } = resolved.target;
    const files = prompt === undefined ? [] : [prompt.path, ...prompt.inclusion.files.map((file) => file.path)];
    return new Set([...files, ...dataset]);
}
/** The digest of all sources of a suite in head, by path and content. */
export function sourcesDigest(suite, { head }) {
    const lists = dependedOn(suite);
    const matching = [...head.blobs].filter(([path]) => lists.some((globs) => matchesGlobs(path, globs)));
    return digestOf(matching.sort(([one], [other]) => (one < other ? -1 : 1)));
}
/** Globs of the suite that no file of either side fits: a misspelt one would otherwise never make the suite run. */
export const unmatchedSources = (suite, { head }, differing) => globsWithout([...differing, ...head.blobs.keys()], (suite.head ?? suite.policy)?.sources ?? []);
