/**
 * What a reader must know of answers of base that were not asked for in this run; that they were not, reports tell
 * anyway.
 */
export const baselineNotes = (suites) => suites.flatMap(({ name, yardstick, baseline }) => baseline === undefined
    ? []
    : sentencesOf(baseline).map((each) => `${name}${yardstick === 'head' ? " (head's yardstick)" : ''}: ${each}`));
function sentencesOf({ control, ...counts }) {
    if (control === undefined)
        return [];
    const { samples, scored, p_value, left_out = 0, other_model = 0, stale } = control;
    const found = stale ? 'and no longer score alike' : 'and score alike as far as can be seen';
    const compared = p_value === null ? 'and none can be compared' : `${found} (p = ${p_value.toFixed(4)})`;
    return [
        ...(samples === 0 ? [] : [`${originOf(counts)}; ${samples} of them were asked for once more, ${compared}`]),
        ...(scored < samples ? [`${samples - scored} of the fresh answers of base have no score to compare`] : []),
        ...(left_out > 0 ? [`no budget was left to ask for ${left_out} cached answers of base once more`] : []),
        ...(other_model > 0 ? [`${other_model} fresh answers of base are of another model than the cached ones`] : []),
    ];
}
function originOf({ cached, asked, oldest_days: days, undated = 0 }) {
    const age = days === undefined ? '' : `, the oldest ${describeDays(days)} old`;
    const unknown = undated === 0 ? '' : `, ${undated} of unknown age`;
    return `${cached} of ${cached + asked} answers of base come from the cache${age}${unknown}`;
}
/** A number of days as people say it. */
export const describeDays = (days) => days < 1 ? 'less than a day' : `${Math.floor(days)} ${Math.floor(days) === 1 ? 'day' : 'days'}`;
