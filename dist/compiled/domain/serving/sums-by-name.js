import { CallSum } from './call-sum.js';
/** Names are the clients' own, and there may be any number of them: so many are told apart. */
export const mostNames = 200;
/** The sums of calls by a name. Names beyond the most are summed as others. */
export class SumsByName {
    named = new Map();
    others;
    /** True once as many names as may be told were answered, which stays so. */
    isFull = false;
    add(name, call) {
        this.sumOf(name).add(call);
    }
    /** The dearest first, then those with the most calls. */
    breakdown() {
        const rows = [...this.named].map(([name, sum]) => ({ name, ...sum.totals(), latency_ms: sum.latency() }));
        rows.sort((one, other) => other.cost_usd - one.cost_usd || other.calls - one.calls);
        return this.others === undefined ? { rows } : { rows, others: this.others.totals() };
    }
    sumOf(name) {
        const known = this.named.get(name);
        if (known !== undefined)
            return known;
        this.isFull ||= this.named.size >= mostNames && !this.hasMadeRoom();
        if (this.isFull)
            return this.sumOfOthers();
        const sum = new CallSum();
        this.named.set(name, sum);
        return sum;
    }
    /** A name that nobody ever answered makes room, lest inventions take the places of all that is real. */
    hasMadeRoom() {
        for (const [name, sum] of this.named) {
            if (!sum.isBarren)
                continue;
            this.sumOfOthers().addAll(sum);
            return this.named.delete(name);
        }
        return false;
    }
    sumOfOthers() {
        this.others ??= new CallSum();
        return this.others;
    }
}
