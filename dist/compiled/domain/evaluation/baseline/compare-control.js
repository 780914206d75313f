import { own } from '../../artifacts/own.js';
import { holmAdjustment } from '../../statistics/holm-adjustment.js';
import { mean } from '../../statistics/mean.js';
import { meansByName } from '../../statistics/means-by-name.js';
import { twoSidedSignFlip } from '../../statistics/two-sided-sign-flip.js';
import { decides } from '../../suite/gate-settings.js';
/**
 * Cached answers are called stale at this level, over all deciding metrics of a suite. An honest cache is then called
 * stale in at most one run of a hundred, since the test is exact, where a single refresh settles it; a laxer level
 * would make gates that nobody believes, a stricter one takes more samples than a tenth of a usual suite.
 */
const staleAt = 0.01;
/**
 * Compares the fresh scores of base with the cached ones, case by case: a two-sided sign-flip test for each metric that
 * decides, adjusted by Holm. Samples without both scores show nothing and are only counted.
 */
export function compareControl(samples, roles) {
    const asked = samples.filter(({ fresh }) => fresh !== undefined).toSorted(byPlace);
    const metrics = Object.keys(roles).filter((name) => decides(roles[name]));
    const shifts = metrics.map((metric) => ({ metric, differences: differencesOf(asked, metric) }));
    const told = shifts.filter(({ differences }) => differences.length > 0);
    const adjusted = holmAdjustment(told.map(({ differences }) => twoSidedSignFlip(differences)));
    const clearest = adjusted.indexOf(Math.min(...adjusted));
    const shown = told[clearest];
    const pValue = adjusted[clearest] ?? null;
    const leftOut = samples.length - asked.length;
    const otherModel = asked.filter((each) => each.other_model === true).length;
    return {
        samples: asked.length,
        ...(leftOut === 0 ? {} : { left_out: leftOut }),
        scored: asked.filter((sample) => metrics.some((metric) => shiftOf(sample, metric) !== undefined)).length,
        p_value: pValue,
        mean_shift: shown === undefined ? null : mean(shown.differences),
        ...(otherModel === 0 ? {} : { other_model: otherModel }),
        stale: pValue !== null && pValue <= staleAt,
        ...(shown === undefined ? {} : { metric: shown.metric }),
    };
}
/** An order of their own, so that sums do not depend on which came first. */
const byPlace = (one, other) => Number(one.case > other.case) - Number(one.case < other.case) || one.repeat - other.repeat;
/** The shift of each case: the mean over its repeats, which are no pairs of their own. */
function differencesOf(samples, metric) {
    const shifts = samples.flatMap((sample) => {
        const shift = shiftOf(sample, metric);
        return shift === undefined ? [] : [[sample.case, shift]];
    });
    return [...meansByName(shifts).values()];
}
function shiftOf({ cached, fresh = {} }, metric) {
    const [before, after] = [own(cached, metric), own(fresh, metric)];
    return before === undefined || after === undefined ? undefined : after - before;
}
/** A suite with what became of the cached answers of base that were asked for once more. */
export function withControl(suite, samples = []) {
    const { baseline, gate } = suite;
    if (baseline === undefined || samples.length === 0)
        return suite;
    return { ...suite, baseline: { ...baseline, control: compareControl(samples, gate.metrics) } };
}
