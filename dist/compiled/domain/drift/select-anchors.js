import { digestOfText } from '../artifacts/digest.js';
import { askedAgain } from '../selftest/selftest-plan.js';
/**
 * The cases that stand for a suite: so many of them, drawn by their ids, in the order of the dataset. Of each cluster
 * one is drawn before any has a second, since a cluster counts once.
 */
export function drawAnchors(cases, most) {
    const seen = new Map();
    const roundOf = ({ cluster }) => {
        if (cluster === undefined)
            return 0;
        const round = seen.get(cluster) ?? 0;
        seen.set(cluster, round + 1);
        return round;
    };
    const drawn = [...cases]
        .map((question, place) => ({ question, place, lot: digestOfText(question.id) }))
        .sort((one, other) => (one.lot < other.lot ? -1 : 1))
        .map((each) => ({ ...each, round: roundOf(each.question) }))
        .sort((one, other) => one.round - other.round)
        .slice(0, most);
    return drawn.sort((one, other) => one.place - other.place).map(({ question }) => question);
}
/** Which cluster each case is of; `undefined` where none is of any. */
export function clustersOf(cases) {
    const pairs = [...cases].flatMap(({ id, cluster }) => (cluster === undefined ? [] : [[id, cluster]]));
    return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}
/** The cases of these ids, in the order of the dataset. */
export const casesOf = (cases, ids) => [...cases].filter(({ id }) => ids.has(id));
/** A suite of which only some cases are asked, so many times each, whatever was answered before. */
export const anchorsAsked = (repeats, choose) => (planned) => {
    if (planned.kind === 'problem')
        return planned;
    const { plan } = planned;
    return askedAgain(repeats)({ kind: 'run', plan: { ...plan, cases: choose(plan.cases) } });
};
