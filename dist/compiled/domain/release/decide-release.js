import { entryOf } from '../ledger/ledger-entry.js';
import { isLetThrough, newestJudged } from './combination.js';
/**
 * Whether a lane may be released: its verdict lets it through, or somebody did on record. A change that left the lane
 * alone says nothing of it; then what was said of the same prompts, models and data before has to stand for it.
 */
export function decideRelease(facts) {
    const { lane, verdict } = facts;
    const word = verdict.lanes[lane] ?? 'error';
    const refused = whyRefused(facts, word);
    if (refused === undefined)
        return { kind: 'let-through', evidence: { verdict: word } };
    const override = (verdict.overrides ?? []).find(({ holds, lanes }) => holds && lanes.includes(lane));
    if (override === undefined)
        return { kind: 'refused', reason: refused };
    return { kind: 'let-through', evidence: { verdict: word, override: pathOf(override, verdict.head) } };
}
function whyRefused({ lane, verdict, judged, unsound }, word) {
    if (unsound !== undefined)
        return unsound;
    if (word === 'fail' || word === 'error')
        return `the verdict of ${lane} is ${word}: ${verdict.reason}`;
    const blocker = verdict.blockers?.find(({ lanes }) => lanes.includes(lane));
    if (blocker !== undefined)
        return `the verdict of ${lane} blocks: ${blocker.reason}`;
    if (word !== 'not-affected' || lane === 'code')
        return undefined;
    return whyUnproven(lane, verdict, judged);
}
function whyUnproven(lane, verdict, judged) {
    if (verdict.verdict !== 'not-affected') {
        // What an override of another lane sets aside was still found.
        return verdict.blocks || (verdict.blockers ?? []).length > 0
            ? `${lane} was evaluated with what did not pass: ${verdict.reason}`
            : undefined;
    }
    const newest = newestJudged(judged, 'warn');
    if (newest === undefined) {
        return `this change left ${lane} alone, and nothing on record says that what it is now was ever evaluated`;
    }
    if (isLetThrough(newest, 'warn'))
        return undefined;
    return `this change left ${lane} alone, and what it is now was judged before: ${newest.verdict}`;
}
function pathOf({ holds: _, why_not: __, ...given }, head) {
    return entryOf({ version: 1, kind: 'override', head, ...given }).path;
}
