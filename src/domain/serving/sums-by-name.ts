import { CallSum } from './call-sum.js';
import type { ServedCall } from './served-call.js';
import type { Breakdown } from './serving-report.js';

/** Names are the clients' own, and there may be any number of them: so many are told apart. */
export const mostNames = 200;

/** The sums of calls by a name. Names beyond the most are summed as others. */
export class SumsByName {
  private readonly named = new Map<string, CallSum>();
  private others: CallSum | undefined;
  /** True once as many names as may be told were answered, which stays so. */
  private isFull = false;

  add(name: string, call: ServedCall): void {
    this.sumOf(name).add(call);
  }

  /** The dearest first, then those with the most calls. */
  breakdown(): Breakdown {
    const rows = [...this.named].map(([name, sum]) => ({ name, ...sum.totals(), latency_ms: sum.latency() }));
    rows.sort((one, other) => other.cost_usd - one.cost_usd || other.calls - one.calls);
    return this.others === undefined ? { rows } : { rows, others: this.others.totals() };
  }

  private sumOf(name: string): CallSum {
    const known = this.named.get(name);
    if (known !== undefined) return known;
    this.isFull ||= this.named.size >= mostNames && !this.hasMadeRoom();
    if (this.isFull) return this.sumOfOthers();
    const sum = new CallSum();
    this.named.set(name, sum);
    return sum;
  }

  /** A name that nobody ever answered makes room, lest inventions take the places of all that is real. */
  private hasMadeRoom(): boolean {
    for (const [name, sum] of this.named) {
      if (!sum.isBarren) continue;
      this.sumOfOthers().addAll(sum);
      return this.named.delete(name);
    }
    return false;
  }

  private sumOfOthers(): CallSum {
    this.others ??= new CallSum();
    return this.others;
  }
}
