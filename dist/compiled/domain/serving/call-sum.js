import { toNanoUsd, usdOf } from '../inference/budget/amount.js';
import { isCount, tokensOf } from '../inference/price/usage.js';
import { durationBoundsMs, Histogram, quantileOf } from './histogram.js';
/** Under which count a call of an outcome is told. */
export const countOfOutcome = {
    answered: 'answered',
    cached: 'cached',
    incident: 'incidents',
    failed: 'failed',
    budget: 'stopped',
    left: 'left',
};
const noCounts = {
    calls: 0,
    answered: 0,
    cached: 0,
    incidents: 0,
    failed: 0,
    stopped: 0,
    left: 0,
    attempts: 0,
    input_tokens: 0,
    output_tokens: 0,
    cached_input_tokens: 0,
    reasoning_tokens: 0,
    unmetered: 0,
    saved_tokens: 0,
};
/** What some calls came to, kept up to date in place; money in whole billionths of a dollar, so that sums are exact. */
export class CallSum {
    counts = { ...noCounts };
    latencies = new Histogram(durationBoundsMs);
    nanoUsd = 0;
    savedNanoUsd = 0;
    /** True when nobody ever answered: such a name may be an invention of its client. */
    get isBarren() {
        const { answered, cached, incidents } = this.counts;
        return answered + cached + incidents === 0 && this.nanoUsd === 0;
    }
    add(call) {
        const { counts } = this;
        counts.calls += 1;
        counts[countOfOutcome[call.outcome]] += 1;
        counts.attempts += call.attempts;
        this.nanoUsd += toNanoUsd(call.costUsd);
        this.savedNanoUsd += toNanoUsd(call.savedUsd);
        this.addTokens(call);
        if (isFromProvider(call))
            this.latencies.add(call.durationMs);
    }
    addAll(other) {
        for (const name of Object.keys(noCounts))
            this.counts[name] += other.counts[name];
        this.nanoUsd += other.nanoUsd;
        this.savedNanoUsd += other.savedNanoUsd;
        this.latencies.addAll(other.latencies);
    }
    totals() {
        return {
            ...this.counts,
            cost_usd: usdOf({ nanoUsd: this.nanoUsd }),
            saved_usd: usdOf({ nanoUsd: this.savedNanoUsd }),
        };
    }
    latency() {
        return { p50: quantileOf(this.latencies, 0.5), p95: quantileOf(this.latencies, 0.95) };
    }
    /** What a stored answer once took is saved, not taken. */
    addTokens({ usage, outcome, costUsd }) {
        const { counts } = this;
        const tokens = tokensOf(usage);
        if (outcome === 'cached')
            counts.saved_tokens += tokens ?? 0;
        else if (usage !== undefined && tokens !== undefined)
            this.addBilled(usage);
        else if (outcome === 'answered' || outcome === 'incident' || costUsd > 0)
            counts.unmetered += 1;
    }
    addBilled(usage) {
        const { counts } = this;
        counts.input_tokens += usage.inputTokens;
        counts.output_tokens += usage.outputTokens;
        counts.cached_input_tokens += partOf(usage.cachedInputTokens);
        counts.reasoning_tokens += partOf(usage.reasoningTokens);
    }
}
/** True of calls whose time says how fast a provider is. */
export const isFromProvider = ({ outcome }) => outcome === 'answered' || outcome === 'incident';
const partOf = (count = 0) => (isCount(count) ? count : 0);
