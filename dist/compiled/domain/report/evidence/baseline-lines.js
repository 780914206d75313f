import { describeDays } from '../../evaluation/baseline/baseline-notes.js';
import { formatAmount, formatCount, formatPoints, formatProbability } from '../words/format-quantity.js';
/**
 * Suites whose cached base no longer stands for what base answers; what was measured against it is not to be trusted.
 */
export const staleSuites = (suites) => suites.filter(isStale);
/** True of a suite whose cached base is out of date. */
export const isStale = ({ baseline }) => baseline?.control?.stale === true;
/** Suites told one by one before the rest is counted. */
const mostSuites = 3;
/** Says in the open which cached baselines are out of date, and what shows it. */
export function staleNotices(suites) {
    const stale = staleSuites(suites);
    const rest = stale.length - mostSuites;
    const told = stale.slice(0, mostSuites).map(({ name, baseline }) => ({
        label: 'The baseline is out of date',
        text: [{ name }, ': ', ...(baseline?.control === undefined ? [] : describeShift(baseline.control))],
    }));
    const more = {
        label: 'The baseline is out of date',
        text: [`So it is in ${formatAmount(rest, 'more suite')}.`],
    };
    return rest > 0 ? [...told, more] : told;
}
function describeShift({ samples, mean_shift: shift, p_value: p, metric }) {
    const asked = `${formatAmount(samples, 'cached answer')} of base ${samples === 1 ? 'was' : 'were'} asked for once more`;
    const chance = p === null ? '' : ` (${formatProbability(p)})`;
    const moved = shift === null
        ? ['the scores differ']
        : [...(metric === undefined ? ['the scores'] : [{ name: metric }]), ` moved by ${formatPoints(shift)}`];
    return [`${asked}, and `, ...moved, `${chance}, though nothing in base changed.`];
}
/** How old the answers of base are, and whether they still stand; suites without cached ones are left out. */
export const baselineLines = (suites) => suites.flatMap(({ name, baseline }) => baseline === undefined || baseline.cached === 0
    ? []
    : [[{ name }, `: ${describeAge(baseline)}${describeControl(baseline.control)}`]]);
function describeAge({ cached, asked, oldest_days: days, undated = 0 }) {
    const all = cached + asked;
    const age = days === undefined ? '' : `, the oldest ${describeDays(days)} old`;
    return `${formatCount(cached)} of ${formatAmount(all, 'answer')} of base came from the cache${age}${undated === 0 ? '' : `, ${formatCount(undated)} of unknown age`}`;
}
function describeControl(control) {
    if (control === undefined)
        return '';
    const { samples, scored, stale, mean_shift: shift, p_value: p } = control;
    if (shift === null || p === null)
        return `; of ${formatAmount(samples, 'answer')} that ${samples === 1 ? 'was' : 'were'} asked for once more ${formatCount(scored)} had scores to compare`;
    const told = `${formatPoints(shift)}, ${formatProbability(p)}`;
    return `; ${formatAmount(samples, 'answer')} asked for once more ${stale ? 'no longer agree' : 'agree'} (${told})`;
}
