import { Account } from './account.js';
const hourMs = 3_600_000;
/** A session is over a day after its last call; its name then begins another one. */
export const sessionLimits = { endsAfterMs: 24 * hourMs, mostRemembered: 200_000 };
/** What a user has spent is never forgotten where a cap binds all of it. */
export const userLimits = { endsAfterMs: Number.POSITIVE_INFINITY, mostRemembered: 200_000 };
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
    kind;
    rules;
    limits;
    accounts = new Map();
    sweep = this.accounts.entries();
    sweptAtMs = Number.NEGATIVE_INFINITY;
    constructor(kind, rules, limits) {
        this.kind = kind;
        this.rules = rules;
        this.limits = limits;
    }
    /** The account of a name, or `undefined` when there is no room for another. */
    accountOf(name, nowMs) {
        const known = this.accounts.get(name);
        if (known !== undefined && !this.isOver(known, nowMs)) {
            known.lastUsedAtMs = nowMs;
            return known;
        }
        this.accounts.delete(name);
        this.forgetSome(nowMs);
        if (this.isFull())
            this.forgetAll(nowMs);
        if (this.isFull())
            return undefined;
        return this.keep(name, new Account({ kind: this.kind, name }, this.rules), nowMs);
    }
    /** The account of a name that is known. */
    find(name) {
        return this.accounts.get(name);
    }
    get size() {
        return this.accounts.size;
    }
    get mostRemembered() {
        return this.limits.mostRemembered;
    }
    values() {
        return this.accounts.values();
    }
    restore(balances) {
        for (const { name, lastUsedAtMs, ...balance } of balances) {
            this.keep(name, new Account({ kind: this.kind, name }, this.rules, balance), lastUsedAtMs);
        }
    }
    save(nowMs) {
        return [...this.accounts]
            .filter(([, account]) => !this.isOver(account, nowMs))
            .map(([name, account]) => ({ name, lastUsedAtMs: account.lastUsedAtMs, ...account.balance(nowMs) }));
    }
    keep(name, account, nowMs) {
        account.lastUsedAtMs = nowMs;
        this.accounts.set(name, account);
        return account;
    }
    isFull() {
        return this.accounts.size >= this.limits.mostRemembered;
    }
    /** Looks at the next few, round and round, so that each new name pays for the forgetting of old ones. */
    forgetSome(nowMs) {
        for (let looks = 0; looks < looksEach; looks += 1) {
            const { done, value } = this.sweep.next();
            if (done) {
                this.sweep = this.accounts.entries();
                return;
            }
            const [name, account] = value;
            if (this.isOver(account, nowMs))
                this.accounts.delete(name);
        }
    }
    forgetAll(nowMs) {
        if (nowMs - this.sweptAtMs < wholeSweepEveryMs)
            return;
        this.sweptAtMs = nowMs;
        for (const [name, account] of this.accounts)
            if (this.isOver(account, nowMs))
                this.accounts.delete(name);
    }
    isOver(account, nowMs) {
        if (account.holders > 0)
            return false;
        if (!this.rules.isLasting)
            return account.hasEmptyWindow(nowMs);
        return nowMs - account.lastUsedAtMs >= this.limits.endsAfterMs && account.hasEmptyWindow(nowMs);
    }
}
