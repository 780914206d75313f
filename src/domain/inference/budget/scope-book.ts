import type { ModelCall } from '../call/model-call.js';
import { Account, type OpeningBalance, type Rules, rulesOf } from './account.js';
import { AccountTable, type NamedBalance, sessionLimits, userLimits } from './account-table.js';
import { amountOfSpend } from './amount.js';
import { accountOfState, type BudgetState, bucketsOfState, stateOfAccount, stateOfBuckets } from './budget-state.js';
import type { BudgetCaps, SharedCaps } from './caps.js';
import type { Refusal } from './refusal.js';

type Tables = { readonly session: AccountTable | undefined; readonly user: AccountTable | undefined };

/**
 * Finds the accounts that a call takes from: of its request, its session and its user where those are capped, of the
 * gateway's hour, the day, the pull request, and always of the run.
 */
export class ScopeBook {
  readonly run: Account;
  /** The accounts that every call takes from. */
  readonly everybodys: readonly Account[];
  private readonly hour: Account | undefined;
  private readonly tables: Tables;
  private readonly requestRules: Rules | undefined;
  private readonly sessionRules: Rules | undefined;
  private readonly requests = new WeakMap<ModelCall, Account>();
  private readonly lonelySessions = new WeakMap<ModelCall, Account>();

  constructor(caps: BudgetCaps, run: OpeningBalance, state: BudgetState | undefined) {
    const { perRequest, perSession, perUser, perHour, perDay, perPullRequest, perRun = {} } = caps;
    this.run = new Account({ kind: 'run' }, rulesOf(perRun), run);
    this.hour =
      perHour && new Account({ kind: 'hour' }, rulesOf(perHour), { buckets: bucketsOfState(state?.hour ?? []) });
    const shared = [sharedAccount('day', perDay), sharedAccount('pull_request', perPullRequest)];
    this.everybodys = [this.hour, ...shared, this.run].filter((account) => account !== undefined);
    const bindsAttempts = perRequest?.calls !== undefined || perRequest?.milliseconds !== undefined;
    const { calls, milliseconds } = perRequest ?? {};
    this.requestRules = bindsAttempts ? rulesOf({ calls, milliseconds }) : undefined;
    this.sessionRules = perSession && rulesOf(perSession);
    this.tables = {
      session: this.sessionRules && new AccountTable('session', this.sessionRules, sessionLimits),
      user: perUser && new AccountTable('user', rulesOf(perUser), userLimits),
    };
    this.tables.session?.restore((state?.sessions ?? []).map(accountOfState));
    this.tables.user?.restore((state?.users ?? []).map(accountOfState));
  }

  /** The accounts of a call, narrowest first, or why there is none. */
  accountsOf(call: ModelCall, nowMs: number): readonly Account[] | Refusal {
    const { session, user } = call.caller ?? {};
    const accounts: Account[] = [];
    const { requestRules, sessionRules } = this;
    if (requestRules) accounts.push(accountOfCall('request', requestRules, { call, known: this.requests }));
    if (session === undefined && sessionRules) {
      // All whom a route asks for one call are asked in its session.
      accounts.push(accountOfCall('session', sessionRules, { call: call.origin ?? call, known: this.lonelySessions }));
    }
    const refusal =
      this.addNamed(accounts, 'session', { name: session, nowMs }) ??
      this.addNamed(accounts, 'user', { name: user, nowMs });
    if (refusal !== undefined) return refusal;
    accounts.push(...this.everybodys);
    return accounts;
  }

  /** The account of a session that has made a call, where sessions are capped. */
  sessionOf(name: string): Account | undefined {
    return this.tables.session?.find(name);
  }

  /** What outlives the process: the last hour, and what sessions and users have taken. */
  save(nowMs: number): BudgetState {
    return this.stateOf(nowMs, (table) => table.save(nowMs));
  }

  /** The same, of sessions and users those alone that are nearest to a cap: so many of each. */
  nearest(most: number, nowMs: number): BudgetState {
    return this.stateOf(nowMs, (table) => table.nearest(most, nowMs));
  }

  private stateOf(nowMs: number, balancesOf: (table: AccountTable) => NamedBalance[]): BudgetState {
    const { session, user } = this.tables;
    return {
      version: 1,
      hour: this.hour === undefined ? [] : stateOfBuckets(this.hour.balance(nowMs)),
      sessions: (session === undefined ? [] : balancesOf(session)).map(stateOfAccount),
      users: (user === undefined ? [] : balancesOf(user)).map(stateOfAccount),
    };
  }

  private addNamed(
    accounts: Account[],
    kind: 'session' | 'user',
    { name, nowMs }: { readonly name: string | undefined; readonly nowMs: number },
  ): Refusal | undefined {
    const table = this.tables[kind];
    if (name === undefined || table === undefined) return undefined;
    const account = table.accountOf(name, nowMs);
    if (account === undefined) return noRoom(kind, name, table);
    accounts.push(account);
    return undefined;
  }

  /** Every account that has a name or is everybody's. */
  *all(): Generator<Account> {
    yield* this.everybodys;
    yield* this.tables.session?.values() ?? [];
    yield* this.tables.user?.values() ?? [];
  }
}

type CallAccounts = { readonly call: ModelCall; readonly known: WeakMap<ModelCall, Account> };

/** The account of one call with all its attempts, which end with the call. */
function accountOfCall(kind: 'request' | 'session', rules: Rules, { call, known }: CallAccounts): Account {
  const account = known.get(call) ?? new Account({ kind }, rules);
  known.set(call, account);
  return account;
}

const sharedAccount = (kind: 'day' | 'pull_request', caps: SharedCaps | undefined): Account | undefined =>
  caps && new Account({ kind }, rulesOf(caps), { spent: amountOfSpend(caps.before) });

function noRoom(kind: 'session' | 'user', name: string, { mostRemembered }: AccountTable): Refusal {
  const remembered = mostRemembered.toLocaleString('en-US');
  const reason = `${remembered} ${kind}s are known, which is as many as budget.per_${kind} can be kept for, so another is refused`;
  return { kind: 'refused', scope: { kind, name }, reason };
}
