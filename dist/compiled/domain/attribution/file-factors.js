import { matchesGlobs } from '../artifacts/glob.js';
import { inOrder, isDeployed, Lane } from '../changes/lane.js';
/**
 * Parts the changed files that a program's answers depend on by their lanes. Files with facets of several lanes cannot
 * be split, so these lanes stay together. What is only docs or evals takes no part: no answer depends on it.
 */
export function fileFactors(files, dependence) {
    const laned = files
        .map((file) => ({ paths: pathsOf(file), lanes: lanesOf(file, dependence.changes) }))
        .filter(({ paths, lanes }) => lanes.length > 0 && paths.some((path) => matters(path, dependence)));
    return joinedLanes(laned).map((lanes) => ({
        lanes,
        paths: laned.filter((file) => file.lanes.some((lane) => lanes.includes(lane))).flatMap(({ paths }) => paths),
    }));
}
const pathsOf = ({ basePath, headPath }) => [
    ...new Set([basePath, headPath].filter((path) => path !== undefined)),
];
/** A change set names a file by its path in head, and one that is gone by the path that it had. */
function lanesOf({ basePath, headPath }, changes) {
    const told = headPath ?? basePath;
    return inOrder(changes.filter(({ path, lane }) => path === told && isDeployed(lane)).map(({ lane }) => lane));
}
const matters = (path, { sources, alsoPaths }) => alsoPaths.includes(path) || sources.some((globs) => matchesGlobs(path, globs));
/** Lanes that share a file, each in one group, in the order they are told. */
function joinedLanes(files) {
    let groups = [];
    for (const { lanes } of files) {
        const touched = groups.filter((group) => group.some((lane) => lanes.includes(lane)));
        groups = [...groups.filter((group) => !touched.includes(group)), inOrder([...lanes, ...touched.flat()])];
    }
    const placeOf = ([first = 'docs']) => Lane.options.indexOf(first);
    return groups.sort((one, other) => placeOf(one) - placeOf(other));
}
