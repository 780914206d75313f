import { cutText } from '../report/text/cut-text.js';
import { visibleText } from '../report/text/neutralise.js';
const longestLabel = 120;
/** A counter or a gauge in Prometheus's text format, version 0.0.4; '' without samples. */
export function numberFamily({ name, help }, type, samples) {
    const sums = new Map();
    // Names that differ only where they are cut would be one sample told twice, which the format forbids.
    for (const { labels, value } of samples)
        add(sums, inBraces(labelPairs(labels ?? {})), value);
    return familyOf({ name, help }, type, [...sums].map(([labels, value]) => `${name}${labels} ${value}`));
}
/** A histogram with its cumulative buckets; '' where nothing was measured. */
export function histogramFamily(heading, samples) {
    const lines = new Map();
    for (const { labels, value } of samples.filter(({ value: { count } }) => count > 0)) {
        addHistogram(lines, heading.name, labels, value);
    }
    return familyOf(heading, 'histogram', [...lines].map(([start, value]) => `${start} ${value}`));
}
function addHistogram(lines, name, labels, counted) {
    const { bounds, counts, sum, count } = counted;
    const told = labelPairs(labels);
    let below = 0;
    for (const [bucket, bound] of bounds.entries()) {
        below += counts[bucket] ?? 0;
        add(lines, `${name}_bucket${inBraces([...told, `le="${bound}"`])}`, below);
    }
    add(lines, `${name}_bucket${inBraces([...told, 'le="+Inf"'])}`, count);
    add(lines, `${name}_sum${inBraces(told)}`, sum);
    add(lines, `${name}_count${inBraces(told)}`, count);
}
function add(sums, key, value) {
    sums.set(key, (sums.get(key) ?? 0) + value);
}
const familyOf = ({ name, help }, type, lines) => lines.length === 0 ? '' : `${[`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines].join('\n')}\n`;
const labelPairs = (labels) => Object.entries(labels).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${labelValue(value)}"`]));
const inBraces = (pairs) => (pairs.length === 0 ? '' : `{${pairs.join(',')}}`);
/** Clients choose names: keys in them are hidden, what is invisible is shown, and the three characters are escaped. */
const labelValue = (value) => cutText(visibleText(value.slice(0, 2 * longestLabel)), longestLabel).text.replace(/[\\"\n]/g, (character) => character === '\n' ? '\\n' : `\\${character}`);
