import { inOrder, isDeployed, Lane } from './lane.js';
import { commandsOver, isCopyable, shellWord } from './shell-words.js';
/**
 * Commands that give every lane a branch of its own from the base: its commits in order where each commit is of one
 * lane and no two lanes touch the same path, else the files of the lane as head has them.
 */
export const splitLanes = (mixture) => splitByCommit(mixture) ?? splitByPath(mixture);
/** The one lane that something deploys in, since what never deploys may ride along; `undefined` when there are more. */
function homeOf(lanes) {
    const deployed = lanes.filter(isDeployed);
    return deployed.length > 1 ? undefined : (deployed[0] ?? lanes[0]);
}
function splitByCommit({ base, head, commits }) {
    const carrying = commits?.filter(({ files }) => files.length > 0) ?? [];
    const isSimple = commits?.every(({ isMerge }) => !isMerge) && carrying.every(({ lanes }) => homeOf(lanes));
    if (!isSimple || contestedPaths(carrying).size > 0)
        return undefined;
    const lanes = inOrder(carrying.flatMap((commit) => homeOf(commit.lanes) ?? []));
    if (lanes.length < 2)
        return undefined;
    const split = lanes.map((lane) => {
        const own = carrying.filter((commit) => homeOf(commit.lanes) === lane).map(({ sha }) => sha);
        // Without renames a pick goes by path alone, and no two lanes share a path, so that it cannot conflict.
        return { lane, commands: [branchOff(lane, base, head), ...commandsOver(pick, own)] };
    });
    return { split, notes: [] };
}
const pick = 'git -c merge.renames=false cherry-pick';
function splitByPath({ base, head, files }) {
    const contested = contestedPaths(files.map((file) => ({ lanes: file.lanes, files: [file] })));
    const needsHands = (file) => homeOf(file.lanes) === undefined || pathsOf(file).some((path) => contested.has(path));
    const [byHand, others] = partition(files, needsHands);
    const [spelled, left] = partition(others, (file) => pathsOf(file).every(isCopyable));
    const lanes = inOrder(spelled.flatMap((file) => homeOf(file.lanes) ?? []));
    const isWorthwhile = lanes.length > 1 || byHand.length + left.length > 0;
    const split = lanes.map((lane) => {
        const own = spelled.filter((file) => homeOf(file.lanes) === lane);
        return { lane, commands: commandsByPath(lane, own, { base, head }) };
    });
    const byHandNotes = [...new Set(byHand.map((file) => byHandNote(file, head)))];
    return { split: isWorthwhile ? split : [], notes: [...capped(byHandNotes), ...capped(left.map(leftOutNote))] };
}
const partition = (all, isFirst) => [
    all.filter(isFirst),
    all.filter((each) => !isFirst(each)),
];
function commandsByPath(lane, files, { base, head }) {
    const come = new Set(files.flatMap(({ headPath }) => headPath ?? []));
    const gone = new Set(files.flatMap(({ basePath }) => (basePath === undefined || come.has(basePath) ? [] : basePath)));
    const git = [...come, ...gone].some((path) => pathspecSyntax.test(path)) ? 'git --literal-pathspecs' : 'git';
    return [
        'cd "$(git rev-parse --show-toplevel)"',
        branchOff(lane, base, head),
        ...commandsOver(`${git} rm --quiet --`, [...gone].map(shellWord)),
        ...commandsOver(`${git} checkout ${head} --`, [...come].map(shellWord)),
        `git commit --quiet --message='The ${lane} lane of ${head.slice(0, 12)}'`,
    ];
}
/** What makes git take a path for a pattern or for magic. */
const pathspecSyntax = /^:|[*?[\\]/;
/** Not below `lanegate/`, which would keep a branch called `lanegate` from being there. */
const branchOff = (lane, base, head) => `git switch --quiet --create split-${head.slice(0, 8)}-${lane} ${base}`;
const pathsOf = ({ basePath, headPath }) => [
    ...new Set([basePath, headPath].filter((path) => path !== undefined)),
];
/** Paths that two lanes touch, or that are a file for one and a folder for another. */
function contestedPaths(carriers) {
    const owner = new Map();
    const contested = new Set();
    for (const { lanes, files } of carriers) {
        const home = homeOf(lanes);
        for (const path of files.flatMap(pathsOf)) {
            if (owner.has(path) && owner.get(path) !== home)
                contested.add(path);
            owner.set(path, home);
        }
    }
    for (const [path, home] of owner) {
        for (const folder of foldersOf(path)) {
            if (owner.has(folder) && owner.get(folder) !== home)
                contested.add(path).add(folder);
        }
    }
    return contested;
}
function foldersOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
function byHandNote(file, head) {
    const path = file.headPath ?? file.basePath ?? '';
    const lanes = Lane.options.filter((lane) => file.lanes.includes(lane)).join(' and ');
    const why = homeOf(file.lanes) === undefined ? `${path} holds ${lanes}` : `${path} is touched by several lanes`;
    const how = isCopyable(path)
        ? `take each part with \`git --literal-pathspecs checkout --patch ${head.slice(0, 12)} -- ${shellWord(path)}\` on its branch, or edit it there by hand`
        : 'edit it by hand on each branch';
    return `${why}, which no command can part: ${how}`;
}
const leftOutNote = (file) => `${pathsOf(file).join(' → ')} is left out of the commands to split, since its name cannot be copied safely: move it by hand`;
const mostNotes = 5;
const capped = (notes) => notes.length <= mostNotes
    ? [...notes]
    : [...notes.slice(0, mostNotes), `so it is with ${notes.length - mostNotes} more files`];
