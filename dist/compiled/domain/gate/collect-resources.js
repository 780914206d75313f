import { mean } from '../statistics/mean.js';
import { UnitPlaces } from './unit-places.js';
/** The mean cost of each case over its repeats, US dollars. */
export const collectCosts = (run) => collect(run, ({ cost_usd: costs }) => meanOf(costs));
/** The latency of every answer, milliseconds. */
export const collectLatencies = (run) => collect(run, ({ latency_ms: latencies }) => latencies);
const meanOf = (values) => (values.length === 0 ? [] : [mean(values)]);
function collect({ cases }, numbersOf) {
    const units = [];
    const clustered = [];
    const places = new UnitPlaces();
    const counted = { cases: 0, without: 0 };
    for (const { cluster, resources } of cases) {
        const base = resources?.base === undefined ? [] : numbersOf(resources.base);
        const head = resources === undefined ? [] : numbersOf(resources.head);
        if (base.length === 0 || head.length === 0) {
            counted.without += 1;
            continue;
        }
        counted.cases += 1;
        const place = places.placeOf(cluster);
        if (cluster === undefined) {
            units[place] = { base, head };
            continue;
        }
        const unit = clustered[place] ?? { base: [], head: [] };
        unit.base.push(...base);
        unit.head.push(...head);
        clustered[place] = unit;
        units[place] = unit;
    }
    return { units, ...counted };
}
