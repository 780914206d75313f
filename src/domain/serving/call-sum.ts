import { toNanoUsd, usdOf } from '../inference/budget/amount.js';
import { isCount, tokensOf, type Usage } from '../inference/price/usage.js';
import { durationBoundsMs, Histogram, quantileOf } from './histogram.js';
import type { ServedCall, ServedOutcome } from './served-call.js';
import type { CallTotals, NamedTotals } from './serving-report.js';

type CountName = {
  [Name in keyof CallTotals]: Name extends 'cost_usd' | 'saved_usd' ? never : Name;
}[keyof CallTotals];

/** Under which count a call of an outcome is told. */
export const countOfOutcome: Readonly<Record<ServedOutcome, CountName>> = {
  answered: 'answered',
  cached: 'cached',
  incident: 'incidents',
  failed: 'failed',
  budget: 'stopped',
  left: 'left',
};

const noCounts: Readonly<Record<CountName, number>> = {
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
  private readonly counts = { ...noCounts };
  private readonly latencies = new Histogram(durationBoundsMs);
  private nanoUsd = 0;
  private savedNanoUsd = 0;

  /** True when nobody ever answered: such a name may be an invention of its client. */
  get isBarren(): boolean {
    const { answered, cached, incidents } = this.counts;
    return answered + cached + incidents === 0 && this.nanoUsd === 0;
  }

  add(call: ServedCall): void {
    const { counts } = this;
    counts.calls += 1;
    counts[countOfOutcome[call.outcome]] += 1;
    counts.attempts += call.attempts;
    this.nanoUsd += toNanoUsd(call.costUsd);
    this.savedNanoUsd += toNanoUsd(call.savedUsd);
    this.addTokens(call);
    if (isFromProvider(call)) this.latencies.add(call.durationMs);
  }

  addAll(other: CallSum): void {
    for (const name of Object.keys(noCounts) as CountName[]) this.counts[name] += other.counts[name];
    this.nanoUsd += other.nanoUsd;
    this.savedNanoUsd += other.savedNanoUsd;
    this.latencies.addAll(other.latencies);
  }

  totals(): CallTotals {
    return {
      ...this.counts,
      cost_usd: usdOf({ nanoUsd: this.nanoUsd }),
      saved_usd: usdOf({ nanoUsd: this.savedNanoUsd }),
    };
  }

  latency(): NamedTotals['latency_ms'] {
    return { p50: quantileOf(this.latencies, 0.5), p95: quantileOf(this.latencies, 0.95) };
  }

  /** What a stored answer once took is saved, not taken. */
  private addTokens({ usage, outcome, costUsd }: ServedCall): void {
    const { counts } = this;
    const tokens = tokensOf(usage);
    if (outcome === 'cached') counts.saved_tokens += tokens ?? 0;
    else if (usage !== undefined && tokens !== undefined) this.addBilled(usage);
    else if (outcome === 'answered' || outcome === 'incident' || costUsd > 0) counts.unmetered += 1;
  }

  private addBilled(usage: Usage): void {
    const { counts } = this;
    counts.input_tokens += usage.inputTokens;
    counts.output_tokens += usage.outputTokens;
    counts.cached_input_tokens += partOf(usage.cachedInputTokens);
    counts.reasoning_tokens += partOf(usage.reasoningTokens);
  }
}

/** True of calls whose time says how fast a provider is. */
export const isFromProvider = ({ outcome }: ServedCall): boolean => outcome === 'answered' || outcome === 'incident';

const partOf = (count = 0): number => (isCount(count) ? count : 0);
