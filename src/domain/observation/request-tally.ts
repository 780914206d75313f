import type { ObservationKind, ObservedArm, ObservedError } from './observation.js';
import type { ObservedCall } from './observed-call.js';

/** The calls that one arm made for one request, put together as they come, in any order. */
export class RequestTally {
  readonly request: string;
  readonly arm: ObservedArm;
  readonly model: string;
  kind: ObservationKind | undefined;
  startMs = Number.POSITIVE_INFINITY;
  user: string | undefined;
  error: ObservedError | undefined;
  refused: boolean | undefined;
  private readonly told = new Map<string, number | 'several'>();
  private endMs = 0;
  private lastStartMs = Number.NEGATIVE_INFINITY;
  private calls = 0;
  private latencySum: number | undefined = 0;
  private costSum: number | undefined = 0;

  constructor(call: ObservedCall, arm: ObservedArm) {
    this.request = call.request;
    this.arm = arm;
    this.model = call.servedModel ?? call.release ?? call.requestedModel ?? arm;
    this.add(call);
  }

  /** The call that began last says how the request ended; what one call does not tell is not known of the sum. */
  add(call: ObservedCall): void {
    this.calls += 1;
    this.startMs = Math.min(this.startMs, call.startMs);
    this.endMs = Math.max(this.endMs, call.startMs + (call.latencyMs ?? 0));
    this.latencySum = sumOf(this.latencySum, call.latencyMs);
    this.costSum = sumOf(this.costSum, call.costUsd);
    this.kind = call.kind ?? this.kind;
    this.user ??= call.user;
    if (call.startMs < this.lastStartMs) return;
    this.lastStartMs = call.startMs;
    this.error = call.error;
    this.refused = call.refused;
  }

  /** Of a metric that is told two scores none counts, whichever is read first. */
  score(metric: string, score: number): void {
    const known = this.told.get(metric) ?? score;
    this.told.set(metric, known === score ? score : 'several');
  }

  get scores(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.told].filter((each): each is [string, number] => each[1] !== 'several'));
  }

  /** How many metrics are told more than one score. */
  get contradicted(): number {
    return [...this.told.values()].filter((score) => score === 'several').length;
  }

  /** From the beginning of the first call to the end of the last; of one call what was measured of it. */
  get latencyMs(): number | undefined {
    if (this.latencySum === undefined || this.calls === 1) return this.latencySum;
    return this.endMs - this.startMs;
  }

  get costUsd(): number | undefined {
    return this.costSum;
  }
}

const sumOf = (sum: number | undefined, more: number | undefined): number | undefined =>
  sum === undefined || more === undefined ? undefined : sum + more;
