import type { Account } from '../domain/inference/budget/account.js';
import type { Amount, Spend } from '../domain/inference/budget/amount.js';
import type { BudgetState } from '../domain/inference/budget/budget-state.js';
import {
  Ledger,
  type LedgerParts,
  type LeftUsd,
  type Reservation,
  type Ticket,
} from '../domain/inference/budget/ledger.js';
import type { Refusal } from '../domain/inference/budget/refusal.js';
import type { Caller, ModelCall } from '../domain/inference/call/model-call.js';
import type { Clock } from '../ports/clock.js';
import { BudgetExceededError, ModelError } from '../ports/model.js';

type Waiting = {
  readonly ticket: Ticket;
  readonly enter: () => void;
  readonly refuse: (refusal: Refusal) => void;
};

/**
 * The door of the budgets: calls enter when their worst case fits beside what is spent and reserved in each of their
 * scopes. Who waits holds up those who came later to the same scope, or a large call would wait for ever behind small
 * ones; calls of other sessions and users pass by.
 */
export class BudgetQueue {
  private readonly ledger: Ledger;
  private readonly clock: Clock;
  /** In the order they came. */
  private readonly waiting = new Set<Waiting>();
  /** Accounts at which somebody waits, so that nobody may overtake there. */
  private readonly held = new Set<Account>();

  constructor(parts: Omit<LedgerParts, 'openedAtMs'>, clock: Clock) {
    this.clock = clock;
    this.ledger = new Ledger({ ...parts, openedAtMs: clock.now() });
  }

  /**
   * Lets a call in, at once or when its turn comes, with its worst case reserved. Throws `BudgetExceededError` when it
   * may not be made, and the signal's reason when it is aborted before.
   */
  enter(call: ModelCall, signal: AbortSignal | undefined): Promise<Ticket> | Ticket {
    if (signal?.aborted) throw ModelError.unasked(signal.reason);
    const ticket = this.ledger.ticketFor(call, this.clock.now());
    if (ticket.kind === 'refused') throw exceeded(ticket);
    const reservation = this.decide(ticket);
    if (reservation.kind === 'refused') throw this.refused(ticket, reservation);
    return reservation.kind === 'wait' ? this.wait(ticket, signal) : ticket;
  }

  /** Counts a stored answer as a call. Throws `BudgetExceededError` when its session or its user has none left. */
  countCached(call: ModelCall): void {
    const refusal = this.ledger.countCached(call, this.clock.now());
    if (refusal !== undefined) throw exceeded(refusal);
  }

  /** Replaces what a call reserved by what it took, and lets in who fits now. */
  settle(ticket: Ticket, actual: Amount): void {
    this.ledger.settle(ticket, actual, this.clock.now());
    if (ticket.accounts.some((account) => this.held.has(account))) this.admitWaiting();
  }

  spent(): Spend {
    return this.ledger.spent();
  }

  leftUsd(caller: Caller | undefined): LeftUsd {
    return this.ledger.leftUsd(caller);
  }

  underWay(): ReturnType<Ledger['underWay']> {
    return this.ledger.underWay();
  }

  save(): BudgetState {
    return this.ledger.save(this.clock.now());
  }

  nearest(most: number): BudgetState {
    return this.ledger.nearest(most, this.clock.now());
  }

  /** Lets a call in unless somebody waits before it; who has to wait holds up who comes later. */
  private decide(ticket: Ticket): Reservation {
    const behind = ticket.accounts.find((account) => this.held.has(account));
    const reservation: Reservation =
      behind === undefined ? this.ledger.reserve(ticket, this.clock.now()) : { kind: 'wait', at: behind };
    if (reservation.kind !== 'wait') return reservation;
    this.held.add(reservation.at);
    for (const account of ticket.accounts) if (!this.ledger.isEverybodys(account)) this.held.add(account);
    return reservation;
  }

  private wait(ticket: Ticket, signal: AbortSignal | undefined): Promise<Ticket> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.waiting.delete(waiting);
        signal?.removeEventListener('abort', abort);
      };
      const enter = (): void => {
        leave();
        resolve(ticket);
      };
      const refuse = (refusal: Refusal): void => {
        leave();
        reject(this.refused(ticket, refusal));
      };
      const abort = (): void => {
        leave();
        this.ledger.drop(ticket);
        reject(ModelError.unasked(signal?.reason));
        this.admitWaiting();
      };
      const waiting: Waiting = { ticket, enter, refuse };
      signal?.addEventListener('abort', abort);
      this.waiting.add(waiting);
    });
  }

  private admitWaiting(): void {
    this.held.clear();
    for (const { ticket, enter, refuse } of this.waiting) {
      const reservation = this.decide(ticket);
      if (reservation.kind === 'granted') enter();
      else if (reservation.kind === 'refused') refuse(reservation);
      else if (this.ledger.isEverybodys(reservation.at)) return;
    }
  }

  private refused(ticket: Ticket, refusal: Refusal): BudgetExceededError {
    this.ledger.drop(ticket);
    return exceeded(refusal);
  }
}

const exceeded = ({ reason, scope, retryAfterMs }: Refusal): BudgetExceededError =>
  new BudgetExceededError(reason, { scope, retryAfterMs });
