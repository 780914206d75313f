import { Account, type OpeningBalance, type Rules } from './account.js';
import { leastOf } from './least-of.js';
import type { ScopeKind } from './scope.js';

const hourMs = 3_600_000;

/** When a scope is over and its name may be forgotten, and how many are remembered at once. */
export type TableLimits = {
  /** Milliseconds without a call after which a scope with lasting caps is over; never when infinite. */
  readonly endsAfterMs: number;
  readonly mostRemembered: number;
};

/** A session is over a day after its last call; its name then begins another one. */
export const sessionLimits: TableLimits = { endsAfterMs: 24 * hourMs, mostRemembered: 200_000 };

/** What a user has spent is never forgotten where a cap binds all of it. */
export const userLimits: TableLimits = { endsAfterMs: Number.POSITIVE_INFINITY, mostRemembered: 200_000 };

export type NamedBalance = OpeningBalance & { readonly name: string; readonly lastUsedAtMs: number };

type NamedAccount = readonly [name: string, account: Account];

/** How many accounts each new name looks at; more than one, so that forgetting outpaces remembering. */
const looksEach = 4;
/** How often a table that is full looks through all of it. */
const wholeSweepEveryMs = 60_000;

/**
 * The accounts of scopes that come and go by name. A name that is not known opens an account
 * with the caps of its kind. Only an account that can bind nobody any more is forgotten; when no more can be remembered
 * there is none for a new name, so that memory is bounded and no cap is.
 */
export class AccountTable {
  private readonly kind: ScopeKind;
  private readonly rules: Rules;
  private readonly limits: TableLimits;
  private readonly accounts = new Map<string, Account>();
  private sweep = this.accounts.entries();
  private sweptAtMs = Number.NEGATIVE_INFINITY;

  constructor(kind: ScopeKind, rules: Rules, limits: TableLimits) {
    this.kind = kind;
    this.rules = rules;
    this.limits = limits;
  }

  /** The account of a name, or `undefined` when there is no room for another. */
  accountOf(name: string, nowMs: number): Account | undefined {
    const known = this.accounts.get(name);
    if (known !== undefined && !this.isOver(known, nowMs)) {
      known.lastUsedAtMs = nowMs;
      return known;
    }
    this.accounts.delete(name);
    this.forgetSome(nowMs);
    if (this.isFull()) this.forgetAll(nowMs);
    if (this.isFull()) return undefined;
    return this.keep(name, new Account({ kind: this.kind, name }, this.rules), nowMs);
  }

  /** The account of a name that is known. */
  find(name: string): Account | undefined {
    return this.accounts.get(name);
  }

  get size(): number {
    return this.accounts.size;
  }

  get mostRemembered(): number {
    return this.limits.mostRemembered;
  }

  values(): Iterable<Account> {
    return this.accounts.values();
  }

  restore(balances: readonly NamedBalance[]): void {
    for (const { name, lastUsedAtMs, ...balance } of balances) {
      this.keep(name, new Account({ kind: this.kind, name }, this.rules, balance), lastUsedAtMs);
    }
  }

  save(nowMs: number): NamedBalance[] {
    return this.balancesOf(this.accounts, nowMs);
  }

  /** What those have taken that are nearest to one of their caps, the nearest first. */
  nearest(most: number, nowMs: number): NamedBalance[] {
    const shareLeft = ([, account]: NamedAccount): number =>
      this.isOver(account, nowMs) ? Number.POSITIVE_INFINITY : account.shareLeft(nowMs);
    return this.balancesOf(leastOf(this.accounts, most, shareLeft), nowMs);
  }

  private balancesOf(accounts: Iterable<NamedAccount>, nowMs: number): NamedBalance[] {
    return [...accounts]
      .filter(([, account]) => !this.isOver(account, nowMs))
      .map(([name, account]) => ({ name, lastUsedAtMs: account.lastUsedAtMs, ...account.balance(nowMs) }));
  }

  private keep(name: string, account: Account, nowMs: number): Account {
    account.lastUsedAtMs = nowMs;
    this.accounts.set(name, account);
    return account;
  }

  private isFull(): boolean {
    return this.accounts.size >= this.limits.mostRemembered;
  }

  /** Looks at the next few, round and round, so that each new name pays for the forgetting of old ones. */
  private forgetSome(nowMs: number): void {
    for (let looks = 0; looks < looksEach; looks += 1) {
      const { done, value } = this.sweep.next();
      if (done) {
        this.sweep = this.accounts.entries();
        return;
      }
      const [name, account] = value;
      if (this.isOver(account, nowMs)) this.accounts.delete(name);
    }
  }

  private forgetAll(nowMs: number): void {
    if (nowMs - this.sweptAtMs < wholeSweepEveryMs) return;
    this.sweptAtMs = nowMs;
    for (const [name, account] of this.accounts) if (this.isOver(account, nowMs)) this.accounts.delete(name);
  }

  private isOver(account: Account, nowMs: number): boolean {
    if (account.holders > 0) return false;
    if (!this.rules.isLasting) return account.hasEmptyWindow(nowMs);
    return nowMs - account.lastUsedAtMs >= this.limits.endsAfterMs && account.hasEmptyWindow(nowMs);
  }
}
