import { own } from '../artifacts/own.js';
import { noPairedMetric, withPair } from './shadow-evidence.js';
/** Shadow evidence while pairs are added, each in the same time however many there were. */
export class ShadowTally {
    pairs;
    metrics;
    answered;
    unrefused;
    constructor({ pairs, metrics, answered, unrefused }) {
        this.pairs = pairs;
        this.metrics = new Map(Object.entries(metrics));
        this.answered = answered;
        this.unrefused = unrefused;
    }
    add({ baseline, candidate }) {
        this.pairs += 1;
        this.answered = withPair(this.answered, whole(candidate.error) - whole(baseline.error));
        if (baseline.refused !== undefined && candidate.refused !== undefined)
            this.unrefused = withPair(this.unrefused, Number(baseline.refused) - Number(candidate.refused));
        for (const [metric, score] of Object.entries(candidate.scores ?? {})) {
            const before = own(baseline.scores ?? {}, metric);
            if (before === undefined)
                continue;
            this.metrics.set(metric, withPair(this.metrics.get(metric) ?? noPairedMetric, score - before));
        }
    }
    evidence() {
        const { pairs, answered, unrefused } = this;
        const metrics = Object.fromEntries([...this.metrics].sort(([one], [other]) => (one < other ? -1 : 1)));
        return { kind: 'shadow', pairs, metrics, answered, unrefused };
    }
}
const whole = (error) => (error === undefined ? 1 : 0);
