import {
  type Amount,
  type BudgetCaps,
  type Ledger,
  openLedger,
  type Reservation,
  reserve,
  settle,
  usdOf,
  type WorstCase,
} from '../domain/inference/budget.js';
import type { Clock } from '../ports/clock.js';
import type { Spend } from '../ports/gateway.js';
import { BudgetExceededError } from '../ports/model.js';
import { Queue } from './queue.js';

type Decision = Exclude<Reservation, { kind: 'refused' }> | { readonly kind: 'refused'; readonly error: unknown };

type Waiting = {
  readonly call: WorstCase;
  readonly signal: AbortSignal | undefined;
  readonly enter: () => void;
  readonly refuse: (error: unknown) => void;
};

/**
 * The door of a budget: calls enter when their worst case fits beside what is spent and reserved, first come first
 * served, or a large call would wait for ever behind small ones.
 */
export class BudgetQueue {
  private ledger: Ledger;
  private readonly waiting = new Queue<Waiting>();
  private readonly clock: Clock;
  private readonly openedAtMs: number;

  constructor(caps: BudgetCaps, alreadySpent: Spend, clock: Clock) {
    this.ledger = openLedger(caps, alreadySpent);
    this.clock = clock;
    this.openedAtMs = clock.now();
  }

  /**
   * Resolves when the call may be made and its worst case is reserved. Throws `BudgetExceededError` when it never may,
   * and the signal's reason when it was aborted before its turn came.
   */
  enter(call: WorstCase, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((enter, refuse) => {
      this.waiting.push({ call, signal, enter, refuse });
      this.admit();
    });
  }

  /** Replaces what a call reserved by what it took, and lets in who fits now. */
  settle(call: WorstCase, actual: Amount): void {
    this.ledger = settle(this.ledger, call, actual);
    this.admit();
  }

  spent(): Spend {
    const { spent, calls } = this.ledger;
    return { usd: usdOf(spent), tokens: spent.tokens, calls };
  }

  private admit(): void {
    for (let next = this.waiting.first(); next !== undefined; next = this.waiting.first()) {
      const decision = this.decide(next);
      if (decision.kind === 'wait') return;
      this.waiting.shift();
      if (decision.kind === 'refused') {
        next.refuse(decision.error);
      } else {
        this.ledger = decision.ledger;
        next.enter();
      }
    }
  }

  private decide({ call, signal }: Waiting): Decision {
    if (signal?.aborted) return { kind: 'refused', error: signal.reason };
    if (this.isOutOfTime()) return { kind: 'refused', error: outOfTime(this.ledger.caps) };
    const reservation = reserve(this.ledger, call);
    if (reservation.kind !== 'refused') return reservation;
    return { kind: 'refused', error: new BudgetExceededError(reservation.reason) };
  }

  private isOutOfTime(): boolean {
    const limitMs = this.ledger.caps.milliseconds;
    return limitMs !== undefined && this.clock.now() - this.openedAtMs >= limitMs;
  }
}

const outOfTime = ({ milliseconds = 0 }: BudgetCaps): BudgetExceededError =>
  new BudgetExceededError(`the time cap of ${Number((milliseconds / 60_000).toFixed(2))} minutes is used up`);
