import { differencesOf } from './compare-facets.js';
import { laneDeclaredFor } from './declared-lane.js';
import { partMoves } from './find-moves.js';
import { changesAnswers, inOrder } from './lane.js';
import { laneOfPlace } from './lane-of-place.js';
import { isDeclared, readFacets } from './read-facets.js';
import { readPair, sideOf } from './read-pair.js';
import { withoutRideAlongs } from './ride-along.js';
import { isParsed } from './source/parsed-files.js';
import { toChange, toMove } from './tell-change.js';
/** The change of every facet that differs, told in the order of the files; what only moved is code. */
export function detectChanges(pairs, reading) {
    const differences = [];
    const changes = [];
    for (const pair of pairs) {
        const path = pair.headPath ?? pair.basePath ?? '';
        const facets = readPair(pair, reading);
        const found = withoutRideAlongs(differencesOf(path, facets.base, facets.head));
        const unreadable = [pair.base, pair.head].find((content) => content.kind === 'unreadable');
        if (unreadable?.kind === 'unreadable') {
            changes.push(unreadableChange(path, unreadable.reason, reading));
            differences.push(...found.filter(isOfBehaviour));
            continue;
        }
        if (found.length === 0)
            changes.push(unchangedMeaning(pair, path, reading.head));
        differences.push(...found);
    }
    const { changed, moved } = partMoves(differences);
    return [...changes, ...changed.map(toChange), ...moved.flatMap(toMove)].sort(byPlace);
}
/** What a model would see of a file that was readable before counts as removed when it is readable no more. */
const isOfBehaviour = ({ base, head }) => {
    const lane = (head ?? base)?.lane ?? 'code';
    return changesAnswers(lane);
};
/** The file differs, yet nothing in it means anything else than before: the matter of code, unless it is only read. */
function unchangedMeaning(pair, path, declared) {
    const side = sideOf(pair.headPath, pair.head) ?? sideOf(pair.basePath, pair.base);
    const isRead = side !== undefined && !isParsed(side.path, side.text);
    const lanes = inOrder(isRead ? readFacets(side, declared).map(({ lane }) => lane) : []);
    const isDocument = lanes.length > 0 && lanes.every((lane) => lane === 'docs');
    const renamed = pair.basePath !== undefined && pair.headPath !== undefined && pair.basePath !== pair.headPath;
    return {
        path,
        lane: isDocument && !renamed ? 'docs' : 'code',
        facet: renamed ? 'path' : 'layout',
        reason: renamed ? `renamed from ${pair.basePath}, its meaning unchanged` : 'nothing that a model sees differs',
    };
}
/** What cannot be read is taken as changed, in the lane that its place suggests. */
function unreadableChange(path, reason, { base, head, lanes }) {
    const lane = laneDeclaredFor(path, lanes) ?? laneOfDeclared(path, [base, head]) ?? laneOfPlace(path);
    return { path, lane, facet: 'content', reason: `changed, but ${reason}` };
}
function laneOfDeclared(path, declared) {
    if (declared.some(({ prompts }) => prompts.has(path)))
        return 'prompt';
    return declared.some((each) => isDeclared(path, each)) ? 'evals' : undefined;
}
const byPlace = (one, other) => compareText(one.path, other.path) || (one.line ?? 0) - (other.line ?? 0) || compareText(one.facet, other.facet);
const compareText = (one, other) => (one < other ? -1 : Number(one > other));
