import { formatAmount, formatPercent, formatPoints, formatPointsSize } from '../../report/words/format-quantity.js';
import { normalQuantile } from '../../statistics/distributions/normal-distribution.js';
import { newcombeInterval } from '../../statistics/newcombe-interval.js';
import { shareOf } from '../contract/bound.js';
import { flawOf } from '../documents/corpus-document.js';
import { qualityChecks } from '../quality/checks.js';
import { corpusFlaws, keyedFlaw } from '../quality/corpus-flaws.js';
import { partFlaws } from './fresh-flaws.js';
import { goneDocuments } from './gone-documents.js';
import { samplesOf } from './samples.js';
/** By how much the share of documents that fail a check of drift may rise, where no contract says. */
const usualRise = 0.05;
/** Which share of the documents of the base may be gone. */
const usualRemoved = 0.2;
/** Holds head against every check of quality, and against base where there is one. */
export function judgeQuality(sides, rules) {
    const head = corpusFlaws(sides.head);
    const base = sides.base && corpusFlaws(sides.base);
    return qualityChecks.flatMap((check) => {
        const tolerance = rules.tolerances.findLast((each) => each.check === check.name);
        if (tolerance?.off === true)
            return [];
        if (check.name === 'removed')
            return judgeRemoved(check, sides, tolerance);
        const found = countsOf(check, { sides, head, base });
        return [rowOf(check, found, judge(check, found, { tolerance, alpha: rules.alpha }))];
    });
}
function countsOf({ name }, { sides, head, base }) {
    const failed = head.get(name) ?? [];
    const known = base?.get(name) ?? [];
    const parted = partFlaws(failed, known);
    return {
        checked: sides.head.documents.length,
        flaws: [...parted.fresh, ...parted.known],
        fresh: parted.fresh.length,
        base: sides.base && { checked: sides.base.documents.length, failed: known.length },
    };
}
function judge(check, found, { tolerance, alpha }) {
    const broken = tolerance?.isWarning === true ? 'inconclusive' : 'fail';
    const absolute = tolerance?.fail_above;
    if (absolute !== undefined)
        return judgeShare(found, absolute, broken);
    return check.kind === 'drift'
        ? judgeRise(found, { rise: tolerance?.rise ?? usualRise, alpha, broken })
        : judgeSound(found, broken);
}
function judgeShare({ flaws, checked }, most, broken) {
    const isKept = checked === 0 || flaws.length / checked <= most;
    const share = shareOf(flaws.length, checked);
    return isKept
        ? { verdict: 'pass', reason: `${share} fail; the contract allows ${formatPercent(most)}` }
        : { verdict: broken, reason: `${share} fail, more than the ${formatPercent(most)} that the contract allows` };
}
function judgeSound({ flaws, fresh, base }, broken) {
    if (flaws.length === 0)
        return { verdict: 'pass', reason: 'no document fails' };
    const known = `${formatAmount(flaws.length - fresh, 'document')} ${flaws.length - fresh === 1 ? 'fails' : 'fail'} as in base`;
    if (fresh === 0)
        return { verdict: 'pass', reason: known };
    const newly = base === undefined ? 'document' : 'new or changed document';
    const others = fresh === flaws.length ? '' : `; ${known}`;
    return {
        verdict: broken,
        reason: `${formatAmount(fresh, newly)} ${fresh === 1 ? 'fails' : 'fail'}${others}`,
    };
}
function judgeRise({ flaws, checked, base }, { rise, alpha, broken }) {
    const share = shareOf(flaws.length, checked);
    if (base === undefined)
        return { verdict: 'not-affected', reason: `${share}; nothing to compare with` };
    if (base.checked === 0 || checked === 0)
        return { verdict: 'not-affected', reason: `${share}; base has no document` };
    const [first, second] = [
        { count: base.failed, of: base.checked },
        { count: flaws.length, of: checked },
    ];
    const difference = second.count / second.of - first.count / first.of;
    const says = `${shareOf(base.failed, base.checked)} → ${share}, ${formatPoints(difference)}`;
    if (difference <= rise)
        return { verdict: 'pass', reason: says };
    const [low] = newcombeInterval(first, second, normalQuantile(1 - alpha));
    const above = `${says}, above the ${formatPointsSize(rise)} that may be`;
    if (low > 0)
        return { verdict: broken, reason: above };
    return { verdict: 'inconclusive', reason: `${above}, of so few documents that it may be chance` };
}
function rowOf(check, { checked, flaws, fresh, base }, judged) {
    const { name, kind, meaning } = check;
    const counts = { checked, failed: flaws.length, base_failed: base?.failed ?? null, fresh };
    return { name, kind, meaning, ...counts, ...judged, samples: samplesOf(flaws) };
}
/** What is renamed, or moved into another file, is not gone. */
function judgeRemoved(check, { base, head }, tolerance) {
    if (base === undefined)
        return [];
    const gone = goneDocuments(base, head);
    const most = tolerance?.fail_above ?? tolerance?.rise ?? usualRemoved;
    const checked = base.documents.length;
    const share = shareOf(gone.length, checked);
    const isKept = checked === 0 || gone.length / checked <= most;
    const isAsked = tolerance !== undefined && !tolerance.isWarning;
    const flaws = gone.map((document) => keyedFlaw(document, flawOf(document, 'is gone')));
    return [
        rowOf(check, { checked, flaws, fresh: flaws.length, base: undefined }, isKept
            ? { verdict: 'pass', reason: `${share} are gone` }
            : { verdict: isAsked ? 'fail' : 'inconclusive', reason: `${share} are gone, more than ${formatPercent(most)}` }),
    ];
}
