import { Account, rulesOf } from './account.js';
import { AccountTable, sessionLimits, userLimits } from './account-table.js';
import { amountOfSpend } from './amount.js';
import { accountOfState, bucketsOfState, stateOfAccount, stateOfBuckets } from './budget-state.js';
/**
 * Finds the accounts that a call takes from: of its request, its session and its user where those are capped, of the
 * gateway's hour, the day, the pull request, and always of the run.
 */
export class ScopeBook {
    run;
    /** The accounts that every call takes from. */
    everybodys;
    hour;
    tables;
    requestRules;
    sessionRules;
    requests = new WeakMap();
    lonelySessions = new WeakMap();
    constructor(caps, run, state) {
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
    accountsOf(call, nowMs) {
        const { session, user } = call.caller ?? {};
        const accounts = [];
        const { requestRules, sessionRules } = this;
        if (requestRules)
            accounts.push(accountOfCall('request', requestRules, { call, known: this.requests }));
        if (session === undefined && sessionRules) {
            // All whom a route asks for one call are asked in its session.
            accounts.push(accountOfCall('session', sessionRules, { call: call.origin ?? call, known: this.lonelySessions }));
        }
        const refusal = this.addNamed(accounts, 'session', { name: session, nowMs }) ??
            this.addNamed(accounts, 'user', { name: user, nowMs });
        if (refusal !== undefined)
            return refusal;
        accounts.push(...this.everybodys);
        return accounts;
    }
    /** The account of a session that has made a call, where sessions are capped. */
    sessionOf(name) {
        return this.tables.session?.find(name);
    }
    /** What outlives the process: the last hour, and what sessions and users have taken. */
    save(nowMs) {
        return {
            version: 1,
            hour: this.hour === undefined ? [] : stateOfBuckets(this.hour.balance(nowMs)),
            sessions: (this.tables.session?.save(nowMs) ?? []).map(stateOfAccount),
            users: (this.tables.user?.save(nowMs) ?? []).map(stateOfAccount),
        };
    }
    addNamed(accounts, kind, { name, nowMs }) {
        const table = this.tables[kind];
        if (name === undefined || table === undefined)
            return undefined;
        const account = table.accountOf(name, nowMs);
        if (account === undefined)
            return noRoom(kind, name, table);
        accounts.push(account);
        return undefined;
    }
    /** Every account that has a name or is everybody's. */
    *all() {
        yield* this.everybodys;
        yield* this.tables.session?.values() ?? [];
        yield* this.tables.user?.values() ?? [];
    }
}
/** The account of one call with all its attempts, which end with the call. */
function accountOfCall(kind, rules, { call, known }) {
    const account = known.get(call) ?? new Account({ kind }, rules);
    known.set(call, account);
    return account;
}
const sharedAccount = (kind, caps) => caps && new Account({ kind }, rulesOf(caps), { spent: amountOfSpend(caps.before) });
function noRoom(kind, name, { mostRemembered }) {
    const remembered = mostRemembered.toLocaleString('en-US');
    const reason = `${remembered} ${kind}s are known, which is as many as budget.per_${kind} can be kept for, so another is refused`;
    return { kind: 'refused', scope: { kind, name }, reason };
}
