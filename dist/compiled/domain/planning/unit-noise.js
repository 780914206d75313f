import { own } from '../artifacts/own.js';
import { mean } from '../statistics/mean.js';
import { standardDeviation } from '../statistics/standard-deviation.js';
import { decides } from '../suite/gate-settings.js';
/**
 * The share of single right-or-wrong answers to unchanged questions that differ from one time to the next: that of a
 * dataset whose cases pass by chances from Beta(0.8, 0.2), as answers drawn at a temperature do.
 */
export const assumedDiscordance = 0.16;
/** Repeats average their noise out; whether a judge or a cluster is steadier than single answers is not assumed. */
export const assumedNoise = (repeats, binary) => ({
    standardDeviation: Math.sqrt(assumedDiscordance / repeats),
    binary: binary && repeats === 1,
});
/** Fewer units say too little of how much they vary. */
const fewestUnits = 10;
/**
 * The noise of the noisiest metric that decides, by an earlier run: what repeats of the same arm vary by, for so many
 * repeats; else, of single answers to two arms, what these differed by, a change's own effect included. `undefined`
 * where it cannot be told.
 */
export function measuredNoise(run, head, repeats) {
    const metrics = Object.keys(run.gate.metrics).filter((name) => decides(run.gate.metrics[name]));
    let noisiest;
    for (const metric of metrics) {
        const units = unitsOf(run, metric);
        const deviation = deviationOf(units, run, repeats);
        if (deviation === undefined)
            return undefined;
        if (noisiest !== undefined && deviation <= noisiest.standardDeviation)
            continue;
        const binary = repeats === 1 && units.every(({ isSingle, scores }) => isSingle && scores.every(isBinary));
        noisiest = { standardDeviation: deviation, binary, measured: { head, metric } };
    }
    return noisiest;
}
function unitsOf(run, metric) {
    const units = new Map();
    for (const each of run.cases) {
        const arms = armsOf(each, metric);
        if (arms.every((scores) => scores.length === 0))
            continue;
        const key = each.cluster === undefined ? `case ${each.id}` : `cluster ${each.cluster}`;
        const unit = units.get(key) ?? { cases: 0, variance: 0, repeated: 0, difference: 0, isSingle: true, scores: [] };
        units.set(key, unit);
        addCase(unit, arms);
        unit.isSingle &&= each.cluster === undefined;
    }
    return [...units.values()];
}
const armsOf = ({ base, head }, metric) => [base, head].flatMap((scores) => (scores === undefined ? [] : [own(scores, metric) ?? []]));
function addCase(unit, arms) {
    const repeated = arms.filter(({ length }) => length > 1);
    const [one = [], other] = arms;
    unit.cases += 1;
    if (repeated.length > 0) {
        unit.repeated += 1;
        unit.variance += repeated.reduce((sum, scores) => sum + standardDeviation(scores) ** 2, 0) / repeated.length;
    }
    if (other !== undefined)
        unit.difference += mean(other) - mean(one);
    unit.scores.push(...arms.flat());
}
function deviationOf(units, run, repeats) {
    if (units.length < fewestUnits)
        return undefined;
    if (units.every(({ repeated, cases }) => repeated === cases)) {
        const variances = units.map(({ variance, cases }) => (2 * variance) / (repeats * cases * cases));
        return Math.sqrt(mean(variances));
    }
    if (run.comparison !== 'arms' || run.repeats !== repeats)
        return undefined;
    const differences = units.map(({ difference, cases }) => difference / cases).filter((value) => !Number.isNaN(value));
    return differences.length < fewestUnits ? undefined : standardDeviation(differences);
}
const isBinary = (score) => score === 0 || score === 1;
