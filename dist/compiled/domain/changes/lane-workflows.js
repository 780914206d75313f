import { readWorkflowText } from './workflow-text.js';
/** GitHub reads workflows in this folder alone, and in none below it. */
export const isWorkflowPath = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/iu.test(path);
/** The file that makes its folder an action. */
export const isActionPath = (path) => /(?:^|\/)action\.ya?ml$/u.test(path);
/** The folder of an action.yml; empty for the root. */
const folderOfAction = (path) => path.replace(/\/?action\.ya?ml$/u, '');
/**
 * The changed files that belong to lane workflows of the target branch, the merge base or head, in the order of the
 * change. None where the target branch has no lane workflow: that is the change that adopts Lanegate.
 */
export function editedLaneWorkflows(changes, sides) {
    const policy = laneWorkflows(sides.policy);
    if (policy.files.size === 0)
        return [];
    const all = [policy, laneWorkflows(sides.base), laneWorkflows(sides.head)];
    const isOfLanes = (path) => path !== undefined && all.some((each) => holds(each, path));
    return changes.flatMap(({ basePath, headPath }) => [headPath, basePath].find(isOfLanes) ?? []);
}
/** What is changed and has such a folder below it is a link or a submodule. */
const holds = ({ files, folders }, path) => files.has(path) ||
    [...folders].some((folder) => `${path}/`.startsWith(`${folder}/`) || folder.startsWith(`${path}/`));
/**
 * Every workflow that names Lanegate, whatever of the repository such a file uses, and whatever leads to it by `./` or
 * `$/`; of actions those that some workflow reaches, with all that lies in their folder.
 */
export function laneWorkflows(files) {
    const read = new Map([...files].map(([path, text]) => [path, inRepository(readFile(path, text), files)]));
    const targets = new Map([...read].map(([path, { uses }]) => [path, uses.flatMap((used) => filesUsed(used, read))]));
    const naming = [...read].filter(([, { namesLanegate }]) => namesLanegate).map(([path]) => path);
    const leading = reach(naming, reversed(targets));
    const below = reach(naming, targets);
    const running = reach([...read.keys()].filter(isWorkflowPath), targets);
    const found = [...leading, ...below].filter((path) => running.has(path));
    const used = [...below].filter((path) => running.has(path)).flatMap((path) => read.get(path)?.uses ?? []);
    const folders = [...used.filter((path) => !isWorkflowPath(path)), ...found.filter(isActionPath).map(folderOfAction)];
    return { files: new Set(found), folders: new Set(folders.filter((folder) => folder !== '')) };
}
/** What cannot be read may name Lanegate. */
const readFile = (path, text) => text === undefined
    ? { namesLanegate: true, uses: [] }
    : readWorkflowText(text, isWorkflowPath(path) ? 'workflow' : 'action');
/** What is used where the repository is checked out into a folder, by its path in the repository itself. */
function inRepository({ namesLanegate, uses }, files) {
    const place = (used) => {
        const parts = used.split('/');
        const ends = parts.map((_, start) => parts.slice(start).join('/'));
        return ends.find((end) => filesUsed(end, files).length > 0) ?? used;
    };
    return { namesLanegate, uses: uses.map(place) };
}
/** The files that a path in `uses` leads to: a workflow, or the action.yml of a folder. */
const filesUsed = (used, files) => [used, ...['action.yml', 'action.yaml'].map((name) => (used === '' ? name : `${used}/${name}`))].filter((path) => files.has(path));
function reach(from, graph) {
    const reached = new Set(from);
    for (const path of reached)
        for (const next of graph.get(path) ?? [])
            reached.add(next);
    return reached;
}
function reversed(graph) {
    const back = new Map();
    for (const [path, targets] of graph) {
        for (const target of targets)
            back.set(target, [...(back.get(target) ?? []), path]);
    }
    return back;
}
