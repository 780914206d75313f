import { FillingHistogram } from '../statistics/log-histogram.js';
import { noMoments, withNumber } from '../statistics/running-moments.js';
import { SeenBook } from './seen-requests.js';
/** Evidence of traffic while requests are added, each in the same time however many there were. */
export class TrafficTally {
    before;
    arms;
    split;
    constructor(before) {
        this.before = before;
        this.arms = { baseline: new ArmTally(before.baseline), candidate: new ArmTally(before.candidate) };
        this.split = new SplitTally(before.split);
    }
    /** What the baseline answered after it was left does not change what is compared with. */
    add(observation) {
        if (observation.arm === 'baseline' && this.before.is_reference)
            return;
        this.arms[observation.arm].add(observation);
        this.split.add(observation);
    }
    evidence() {
        const { baseline, candidate } = this.arms;
        const arms = { baseline: baseline.evidence(), candidate: candidate.evidence() };
        return { ...this.before, ...arms, split: this.split.evidence() };
    }
}
/** Counts users and not their requests, since a split by user sends all requests of one user to one arm. */
class SplitTally {
    users;
    /** Spares those who were counted in this very call the way through the filter. */
    counted = new Set();
    candidate;
    total;
    constructor({ candidate, total, users }) {
        this.candidate = candidate;
        this.total = total;
        this.users = new SeenBook(users);
    }
    add({ user, arm, at }) {
        if (user !== undefined && !this.isNew(user, at))
            return;
        this.total += 1;
        if (arm === 'candidate')
            this.candidate += 1;
    }
    evidence() {
        return { candidate: this.candidate, total: this.total, users: this.users.stored() };
    }
    isNew(user, at) {
        if (this.counted.has(user))
            return false;
        this.counted.add(user);
        return this.users.add(user, at);
    }
}
class ArmTally {
    latencies;
    scores;
    counts;
    costs;
    constructor({ latencies_ms, costs_usd, scores, ...counts }) {
        this.latencies = new FillingHistogram(latencies_ms);
        this.costs = costs_usd;
        this.scores = new Map(Object.entries(scores));
        this.counts = { ...counts };
    }
    add({ error, refused, latency_ms, cost_usd, scores }) {
        this.counts.requests += 1;
        if (error !== undefined)
            this.counts.errors += 1;
        if (refused !== undefined)
            this.counts.looked_for_refusals += 1;
        if (refused === true)
            this.counts.refusals += 1;
        if (latency_ms !== undefined)
            this.latencies.add(latency_ms);
        if (cost_usd !== undefined)
            this.costs = withNumber(this.costs, cost_usd);
        for (const [metric, score] of Object.entries(scores ?? {}))
            this.scores.set(metric, withNumber(this.scores.get(metric) ?? noMoments, score));
    }
    evidence() {
        const scores = Object.fromEntries([...this.scores].sort(([one], [other]) => (one < other ? -1 : 1)));
        return { ...this.counts, latencies_ms: this.latencies.filled(), costs_usd: this.costs, scores };
    }
}
