import { falseDiscoveryRates } from '../statistics/false-discovery.js';
import { unitsAmong } from './collect-units.js';
import { compareUnits } from './compare-units.js';
/** Of fewer units a slice says more about chance than about head. */
const fewestUnits = 20;
/** Beyond so many slices those with the smallest p-values are told. */
const mostTold = 20;
/** The cases of each tag that enough of them have to make a slice. */
export function tagRows(cases) {
    const left = new Map();
    for (const { tags } of cases)
        for (const tag of new Set(tags))
            left.set(tag, (left.get(tag) ?? 0) + 1);
    const tagged = new Map();
    for (const [tag, count] of left)
        if (count >= fewestUnits)
            tagged.set(tag, new Int32Array(count));
    if (tagged.size === 0)
        return tagged;
    let row = 0;
    for (const { tags } of cases) {
        for (const tag of new Set(tags)) {
            const [rows, toCome] = [tagged.get(tag), left.get(tag) ?? 0];
            if (rows !== undefined)
                rows[rows.length - toCome] = row;
            left.set(tag, toCome - 1);
        }
        row += 1;
    }
    return tagged;
}
/**
 * One metric among the cases of each tag that at least 20 of its units have, the smallest p-value first and 20 slices
 * at most; for information alone, since whoever looks at enough slices finds one that fell. The q-values are over all
 * of them, told or not. What is missing is judged with the suite.
 */
export function judgeSlices(source, tagged, alpha) {
    if (source.comparison !== 'arms')
        return [];
    const slices = [...tagged].flatMap(([tag, rows]) => judgeSlice({ tag, rows, source, alpha }));
    const rates = falseDiscoveryRates(slices.map(({ p_value }) => p_value));
    return slices
        .map((slice, index) => ({ ...slice, q_value: rates[index] ?? 1 }))
        .sort((one, other) => one.p_value - other.p_value || (one.tag < other.tag ? -1 : 1))
        .slice(0, mostTold);
}
/** A metric that was compared, with its slices. */
export function withSlices(metric, { tagged, alpha, ...source }) {
    if (metric.difference === null)
        return metric;
    const slices = judgeSlices({ ...source, name: metric.name }, tagged, alpha);
    return slices.length === 0 ? metric : { ...metric, slices };
}
function judgeSlice({ tag, rows, source, alpha }) {
    const units = unitsAmong(source, rows);
    if (units.head.length < fewestUnits)
        return [];
    const { n, base, head, difference, interval, pFail } = compareUnits(units, alpha);
    return [{ tag, n, base, head, difference, interval: [...interval], p_value: pFail }];
}
