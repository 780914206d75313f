import { samplesOfArm } from '../evaluation/tally/samples-of-arm.js';
import { causeOfKind, modelKindCount, TolerableKind, } from '../inference/incident/incident-tolerances.js';
import { binomialTail } from '../statistics/distributions/binomial-tail.js';
import { countUnits } from './count-units.js';
/**
 * Holds the incidents and notices of each arm against their tolerances, kind by kind. Above its tolerance no kind lets
 * a suite pass; only what the model itself did, in head alone and beyond chance, is a fail.
 */
export function judgeIncidents(run, { alpha, incidents }) {
    const { base, head } = run.arms;
    const counts = [
        ...(run.comparison === 'arms' && base !== undefined ? countsOf('base', base, incidents) : []),
        ...(head === undefined ? [] : countsOf('head', head, incidents)),
    ];
    return counts.map((count) => {
        const exceeded = count.share > count.tolerance;
        return { ...count, exceeded, verdict: exceeded ? wordFor(count, run, alpha) : 'pass' };
    });
}
function countsOf(arm, totals, tolerances) {
    const samples = samplesOfArm(totals);
    const counts = { ...totals.incidents, ...totals.notices };
    return TolerableKind.options.flatMap((kind) => {
        const count = counts[kind] ?? 0;
        return count === 0 ? [] : [{ kind, arm, count, samples, share: count / samples, tolerance: tolerances[kind] }];
    });
}
const sumOf = (counts) => counts.reduce((sum, count) => sum + count, 0);
/** What a kind above its tolerance makes of its suite. */
function wordFor(count, run, alpha) {
    const isModels = causeOfKind(count.kind) === 'model';
    const isHeadsOwn = count.arm === 'head' && run.comparison !== 'identical' && run.stopped === undefined;
    return isModels && isHeadsOwn && isProven(count, run, alpha) ? 'fail' : 'inconclusive';
}
/**
 * True when chance explains neither that head is above the tolerance nor, where there is a base, that base is within it
 * and head above base. The level is divided among the kinds, since each of them could fail the suite.
 */
function isProven(head, run, alpha) {
    const level = alpha / modelKindCount;
    const units = unitsOf(run);
    const spoilt = Math.floor(head.share * units + rounding);
    if (binomialTail(spoilt, units, head.tolerance) > level)
        return false;
    if (run.comparison === 'head-only')
        return true;
    const base = baseOf(head.kind, run, units);
    if (base === undefined || base.share > head.tolerance)
        return false;
    return binomialTail(spoilt, spoilt + base.spoilt, units / (units + base.units)) <= level;
}
/** Shares times counts fall short of whole numbers by as much. */
const rounding = 1e-9;
/**
 * Repeats of a case are spoilt together, as cases of a cluster are, so that neither is counted as evidence of its own.
 */
function unitsOf({ cases, cases_planned: planned }) {
    const { clusters, alone } = countUnits(cases);
    return clusters === 0 ? planned : clusters + alone;
}
/** How often the kind met base where base was asked at all: what the infrastructure lost speaks neither way. */
function baseOf(kind, { arms }, units) {
    if (arms.base === undefined)
        return undefined;
    const samples = samplesOfArm(arms.base);
    const counted = TolerableKind.options.map((each) => causeOfKind(each) === 'infrastructure' ? countOf(arms.base, each) : 0);
    const measured = samples - sumOf(counted);
    if (measured <= 0)
        return undefined;
    const share = countOf(arms.base, kind) / measured;
    const measuredUnits = Math.floor((units * measured) / samples + rounding);
    return { share, spoilt: Math.ceil(share * measuredUnits - rounding), units: measuredUnits };
}
function countOf(totals, kind) {
    const counts = totals?.incidents ?? {};
    return counts[kind] ?? 0;
}
