import { own } from '../artifacts/own.js';
import { tellCases } from '../evaluation/tell-cases.js';
import { addCounts } from './case-counts.js';
import { historyKeyOf } from './history-line.js';
/** The counts of earlier runs, of the suites that somebody asks about. */
export class CaseHistory {
    suites = new Map();
    run;
    /** Only lines of these are kept, and none of the run itself: it tells its own scores. */
    constructor(keys, run) {
        this.run = run;
        for (const key of keys)
            this.suites.set(nameOf(key), new Map());
    }
    /** Counts a line; one of another suite, or of one that has changed since, is passed over. */
    add(line) {
        const metrics = this.suites.get(nameOf(line));
        if (metrics === undefined || line.run === this.run)
            return;
        const cases = metrics.get(line.metric) ?? new Map();
        metrics.set(line.metric, cases);
        for (const [id, [passes, samples]] of Object.entries(line.cases)) {
            // A line that counts more passes than answers is damaged.
            if (passes > samples)
                continue;
            cases.set(id, addCounts(cases.get(id) ?? { passes: 0, samples: 0 }, { passes, samples }));
        }
    }
    /** The suite, its cases told with what is known of them. */
    tell(run) {
        const key = historyKeyOf(run);
        const metrics = key && this.suites.get(nameOf(key));
        if (metrics === undefined || metrics.size === 0)
            return run;
        return tellCases(run, (each) => withEarlier(each, metrics));
    }
}
const nameOf = ({ suite, dataset, graders, target }) => JSON.stringify([suite, dataset, graders, target]);
function withEarlier(each, metrics) {
    const earlier = [];
    for (const [metric, cases] of metrics) {
        const counts = cases.get(each.id);
        if (counts !== undefined && own(each.head, metric) !== undefined)
            earlier.push([metric, counts]);
    }
    return earlier.length === 0 ? each : { ...each, earlier: Object.fromEntries(earlier) };
}
