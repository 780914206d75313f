import type { Caller, ModelCall } from '../call/model-call.js';
import type { Account } from './account.js';
import { type Amount, amountOfSpend, noAmount, type Spend, spendOf, sumOf } from './amount.js';
import type { BudgetState } from './budget-state.js';
import type { BudgetCaps } from './caps.js';
import { withProviderTools } from './provider-tools.js';
import type { Refusal } from './refusal.js';
import { refusalOfRequest } from './request-caps.js';
import type { Scope } from './scope.js';
import { ScopeBook } from './scope-book.js';
import type { EarlierSpend, SpendEntry } from './spend-entry.js';
import { freeCall, type WorstCase, worstCaseOf } from './worst-case.js';

/** One call that asks for room: what it may take at the most, and from whom. */
export type Ticket = {
  readonly kind: 'ticket';
  readonly worstCase: WorstCase;
  /** Narrowest first. */
  readonly accounts: readonly Account[];
  /** Which call this is, from 1; 0 until it is let in. */
  number: number;
};

/** The outcome of asking for room: granted, too early to say, or not to be had. */
export type Reservation =
  | { readonly kind: 'granted' }
  /** Only calls under way stand in the way of this account; when they settle there may be room. */
  | { readonly kind: 'wait'; readonly at: Account }
  | Refusal;

/** Dollars that caps leave; `undefined` where there is none. */
export type LeftUsd = { readonly run: number | undefined; readonly session: number | undefined };

export type LedgerParts = {
  readonly caps: BudgetCaps;
  /** What earlier parts of the same run took. */
  readonly alreadySpent: EarlierSpend;
  readonly openedAtMs: number;
  readonly state?: BudgetState | undefined;
  /** Is told of every reservation and settlement, in order. */
  readonly onEntry?: ((entry: SpendEntry) => void) | undefined;
};

const granted: Reservation = { kind: 'granted' };

const bindsAmounts = ({ rules }: Account): boolean => rules.limits.some(({ measure }) => measure !== 'calls');

/** The accounts of all scopes of a gateway. A call takes from every account it is in, or from none. */
export class Ledger {
  private readonly book: ScopeBook;
  private readonly parts: LedgerParts;
  private lastNowMs: number;
  private callsLetIn = 0;

  constructor(parts: LedgerParts) {
    const { caps, alreadySpent, openedAtMs, state, onEntry } = parts;
    const { milliseconds: earlierMs = 0 } = alreadySpent;
    const spent = amountOfSpend(alreadySpent);
    this.parts = parts;
    this.lastNowMs = openedAtMs;
    this.book = new ScopeBook(caps, { spent, beganAtMs: openedAtMs - earlierMs }, state);
    onEntry?.({ kind: 'opened', elapsed_ms: earlierMs, at_ms: openedAtMs });
  }

  /** A ticket for a call, or why it can never be made. A ticket must be settled or dropped. */
  ticketFor(call: ModelCall, clockMs: number): Ticket | Refusal {
    const { perRequest, perToolUse } = this.parts.caps;
    const tooBig = perRequest && refusalOfRequest(call, perRequest, perToolUse);
    if (tooBig !== undefined) return tooBig;
    const worstCase = worstCaseOf(call);
    const need = withProviderTools(call, worstCase, perToolUse);
    const ticket = this.ticketOf(call, 'kind' in need ? worstCase : need, clockMs);
    if (ticket.kind === 'refused' || !('kind' in need) || !ticket.accounts.some(bindsAmounts)) return ticket;
    this.drop(ticket);
    return need;
  }

  /** Counts a stored answer as a call of its session and its user, or says why not; the run counts what is asked. */
  countCached(call: ModelCall, clockMs: number): Refusal | undefined {
    const nowMs = this.forward(clockMs);
    const accounts = this.book.accountsOf(call, nowMs);
    if ('kind' in accounts) return accounts;
    const own = accounts.filter((account) => !this.isEverybodys(account));
    const refusal = own.map((account) => account.judge(freeCall, nowMs)).find((each) => typeof each === 'object');
    if (refusal !== undefined) return refusal;
    for (const account of own) {
      account.reserve(freeCall, nowMs);
      account.settle(freeCall, freeCall, nowMs);
    }
    return undefined;
  }

  /** Makes room for a call under every cap, or under none. */
  reserve(ticket: Ticket, clockMs: number): Reservation {
    const nowMs = this.forward(clockMs);
    let waitsAt: Account | undefined;
    for (const account of ticket.accounts) {
      const judgement = account.judge(ticket.worstCase, nowMs);
      if (judgement === 'wait') waitsAt = account;
      else if (judgement !== 'fits') return judgement;
    }
    if (waitsAt !== undefined) return { kind: 'wait', at: waitsAt };
    for (const account of ticket.accounts) account.reserve(ticket.worstCase, nowMs);
    this.callsLetIn += 1;
    ticket.number = this.callsLetIn;
    this.tell('reserved', ticket, ticket.worstCase);
    return granted;
  }

  /** Replaces what a call reserved by what it took. */
  settle(ticket: Ticket, actual: Amount, clockMs: number): void {
    const nowMs = this.forward(clockMs);
    for (const account of ticket.accounts) account.settle(ticket.worstCase, actual, nowMs);
    this.leave(ticket);
    this.tell('settled', ticket, actual);
  }

  /** Takes back a ticket that nothing was reserved for. */
  drop(ticket: Ticket): void {
    this.leave(ticket);
  }

  /** True of the accounts that every call takes from. */
  isEverybodys(account: Account): boolean {
    return this.book.everybodys.includes(account);
  }

  /** What the run has spent; calls count from when they are let in. */
  spent(): Spend {
    const { spent, reserved } = this.book.run;
    return { ...spendOf(spent), calls: spent.calls + reserved.calls };
  }

  /** Dollars that the caps of the run and of a caller's session leave. */
  leftUsd({ session }: Caller = {}): LeftUsd {
    return {
      run: this.book.run.leftUsd(),
      session: session === undefined ? undefined : this.book.sessionOf(session)?.leftUsd(),
    };
  }

  /** What calls under way may still take, of each scope that has any. */
  underWay(): { readonly scope: Scope; readonly amount: Amount }[] {
    return [...this.book.all()]
      .map(({ scope, reserved }) => ({ scope, amount: sumOf(reserved, noAmount) }))
      .filter(({ amount }) => amount.nanoUsd !== 0 || amount.tokens !== 0 || amount.calls !== 0);
  }

  save(clockMs: number): BudgetState {
    return this.book.save(this.forward(clockMs));
  }

  /** What is saved, of sessions and users those alone that are nearest to a cap: so many of each. */
  nearest(most: number, clockMs: number): BudgetState {
    return this.book.nearest(most, this.forward(clockMs));
  }

  private ticketOf(call: ModelCall, worstCase: WorstCase, clockMs: number): Ticket | Refusal {
    const accounts = this.book.accountsOf(call, this.forward(clockMs));
    if ('kind' in accounts) return accounts;
    for (const account of accounts) account.holders += 1;
    return { kind: 'ticket', worstCase, accounts, number: 0 };
  }

  private leave({ accounts }: Ticket): void {
    for (const account of accounts) {
      account.holders -= 1;
      account.lastUsedAtMs = this.lastNowMs;
    }
  }

  /** A clock that is set back must not make an hour last longer, nor a minute come twice. */
  private forward(clockMs: number): number {
    this.lastNowMs = Math.max(this.lastNowMs, clockMs);
    return this.lastNowMs;
  }

  private tell(kind: 'reserved' | 'settled', { number }: Ticket, { nanoUsd, tokens }: Amount): void {
    this.parts.onEntry?.({
      kind,
      call: number,
      nano_usd: nanoUsd,
      tokens,
      elapsed_ms: this.book.run.ageMs(this.lastNowMs),
    });
  }
}
