import { own } from '../artifacts/own.js';
import type { Observation } from '../observation/observation.js';
import { noPairedMetric, type PairedMetric, type ShadowEvidence, withPair } from './shadow-evidence.js';

/** Both answers to one request. */
export type ShadowedPair = { readonly baseline: Observation; readonly candidate: Observation };

/** Shadow evidence while pairs are added, each in the same time however many there were. */
export class ShadowTally {
  private pairs: number;
  private readonly metrics: Map<string, PairedMetric>;
  private answered: PairedMetric;
  private unrefused: PairedMetric;

  constructor({ pairs, metrics, answered, unrefused }: ShadowEvidence) {
    this.pairs = pairs;
    this.metrics = new Map(Object.entries(metrics));
    this.answered = answered;
    this.unrefused = unrefused;
  }

  add({ baseline, candidate }: ShadowedPair): void {
    this.pairs += 1;
    this.answered = withPair(this.answered, whole(candidate.error) - whole(baseline.error));
    if (baseline.refused !== undefined && candidate.refused !== undefined)
      this.unrefused = withPair(this.unrefused, Number(baseline.refused) - Number(candidate.refused));
    for (const [metric, score] of Object.entries(candidate.scores ?? {})) {
      const before = own(baseline.scores ?? {}, metric);
      if (before === undefined) continue;
      this.metrics.set(metric, withPair(this.metrics.get(metric) ?? noPairedMetric, score - before));
    }
  }

  evidence(): ShadowEvidence {
    const { pairs, answered, unrefused } = this;
    const metrics = Object.fromEntries([...this.metrics].sort(([one], [other]) => (one < other ? -1 : 1)));
    return { kind: 'shadow', pairs, metrics, answered, unrefused };
  }
}

const whole = (error: unknown): number => (error === undefined ? 1 : 0);
