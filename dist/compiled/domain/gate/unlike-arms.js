import { own } from '../artifacts/own.js';
import { areOfUnlikeModels } from '../evaluation/judges/judge-replies.js';
import { timesOf } from './judge-replies.js';
/**
 * Why a difference between the arms of a metric may be no lane's: one was answered or graded by other models than
 * another, or the cached answers of base no longer stand. Mixtures are asked last, perhaps days after base and head.
 */
export function whyArmsAreUnlike(run, attribution, metric) {
    if (run.baseline?.control?.stale)
        return 'the cached answers of base no longer stand for what it answers';
    return answeredUnlike(run, attribution) ?? gradedUnlike(run, attribution, metric);
}
/** A mixture is answered by what answers head where it has the model of head, and by what answers base where not. */
function answeredUnlike({ arms: { base, head } }, { arms }) {
    for (const { lanes, served } of arms) {
        const isOfHead = lanes.includes('model');
        const counts = (isOfHead ? head : base)?.served;
        if (served === undefined || counts === undefined)
            continue;
        const told = describeUnlike([
            { arm: isOfHead ? 'head' : 'base', counts },
            { arm: nameOf({ lanes }), counts: served },
        ]);
        if (told !== undefined)
            return `arms of one model were answered by unlike ones: ${told}`;
    }
    return undefined;
}
function gradedUnlike(run, { judges = {}, arms }, metric) {
    const { judges: names = [], served = {} } = run.judges?.find((row) => row.metric === metric) ?? {};
    for (const judge of names) {
        const { base = {}, head = {} } = own(judges, judge) ?? own(served, judge) ?? {};
        const mixed = arms.map((arm, place) => ({ arm: nameOf(arm), counts: own(judges, judge)?.arms[place] ?? {} }));
        const told = describeUnlike([{ arm: 'base', counts: base }, { arm: 'head', counts: head }, ...mixed]);
        if (told !== undefined)
            return `the arms were graded by unlike judges: ${judge} replied ${told}`;
    }
    return undefined;
}
/** The first that is unlike another before it, beside that one. */
function describeUnlike(all) {
    for (const [place, one] of all.entries()) {
        const other = all.slice(0, place).find(({ counts }) => areOfUnlikeModels(counts, one.counts));
        if (other !== undefined)
            return `${timesOf(other.counts)} for ${other.arm} and ${timesOf(one.counts)} for ${one.arm}`;
    }
    return undefined;
}
const nameOf = ({ lanes }) => `the mixture with ${lanes.join(' and ')} of head`;
