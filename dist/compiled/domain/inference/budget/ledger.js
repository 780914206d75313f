import { amountOfSpend, noAmount, spendOf, sumOf } from './amount.js';
import { withProviderTools } from './provider-tools.js';
import { refusalOfRequest } from './request-caps.js';
import { ScopeBook } from './scope-book.js';
import { freeCall, worstCaseOf } from './worst-case.js';
const granted = { kind: 'granted' };
const bindsAmounts = ({ rules }) => rules.limits.some(({ measure }) => measure !== 'calls');
/** The accounts of all scopes of a gateway. A call takes from every account it is in, or from none. */
export class Ledger {
    book;
    parts;
    lastNowMs;
    callsLetIn = 0;
    constructor(parts) {
        const { caps, alreadySpent, openedAtMs, state, onEntry } = parts;
        const { milliseconds: earlierMs = 0 } = alreadySpent;
        const spent = amountOfSpend(alreadySpent);
        this.parts = parts;
        this.lastNowMs = openedAtMs;
        this.book = new ScopeBook(caps, { spent, beganAtMs: openedAtMs - earlierMs }, state);
        onEntry?.({ kind: 'opened', elapsed_ms: earlierMs, at_ms: openedAtMs });
    }
    /** A ticket for a call, or why it can never be made. A ticket must be settled or dropped. */
    ticketFor(call, clockMs) {
        const { perRequest, perToolUse } = this.parts.caps;
        const tooBig = perRequest && refusalOfRequest(call, perRequest, perToolUse);
        if (tooBig !== undefined)
            return tooBig;
        const worstCase = worstCaseOf(call);
        const need = withProviderTools(call, worstCase, perToolUse);
        const ticket = this.ticketOf(call, 'kind' in need ? worstCase : need, clockMs);
        if (ticket.kind === 'refused' || !('kind' in need) || !ticket.accounts.some(bindsAmounts))
            return ticket;
        this.drop(ticket);
        return need;
    }
    /** Counts a stored answer as a call of its session and its user, or says why not; the run counts what is asked. */
    countCached(call, clockMs) {
        const nowMs = this.forward(clockMs);
        const accounts = this.book.accountsOf(call, nowMs);
        if ('kind' in accounts)
            return accounts;
        const own = accounts.filter((account) => !this.isEverybodys(account));
        const refusal = own.map((account) => account.judge(freeCall, nowMs)).find((each) => typeof each === 'object');
        if (refusal !== undefined)
            return refusal;
        for (const account of own) {
            account.reserve(freeCall, nowMs);
            account.settle(freeCall, freeCall, nowMs);
        }
        return undefined;
    }
    /** Makes room for a call under every cap, or under none. */
    reserve(ticket, clockMs) {
        const nowMs = this.forward(clockMs);
        let waitsAt;
        for (const account of ticket.accounts) {
            const judgement = account.judge(ticket.worstCase, nowMs);
            if (judgement === 'wait')
                waitsAt = account;
            else if (judgement !== 'fits')
                return judgement;
        }
        if (waitsAt !== undefined)
            return { kind: 'wait', at: waitsAt };
        for (const account of ticket.accounts)
            account.reserve(ticket.worstCase, nowMs);
        this.callsLetIn += 1;
        ticket.number = this.callsLetIn;
        this.tell('reserved', ticket, ticket.worstCase);
        return granted;
    }
    /** Replaces what a call reserved by what it took. */
    settle(ticket, actual, clockMs) {
        const nowMs = this.forward(clockMs);
        for (const account of ticket.accounts)
            account.settle(ticket.worstCase, actual, nowMs);
        this.leave(ticket);
        this.tell('settled', ticket, actual);
    }
    /** Takes back a ticket that nothing was reserved for. */
    drop(ticket) {
        this.leave(ticket);
    }
    /** True of the accounts that every call takes from. */
    isEverybodys(account) {
        return this.book.everybodys.includes(account);
    }
    /** What the run has spent; calls count from when they are let in. */
    spent() {
        const { spent, reserved } = this.book.run;
        return { ...spendOf(spent), calls: spent.calls + reserved.calls };
    }
    /** Dollars that the caps of the run and of a caller's session leave. */
    leftUsd({ session } = {}) {
        return {
            run: this.book.run.leftUsd(),
            session: session === undefined ? undefined : this.book.sessionOf(session)?.leftUsd(),
        };
    }
    /** What calls under way may still take, of each scope that has any. */
    underWay() {
        return [...this.book.all()]
            .map(({ scope, reserved }) => ({ scope, amount: sumOf(reserved, noAmount) }))
            .filter(({ amount }) => amount.nanoUsd !== 0 || amount.tokens !== 0 || amount.calls !== 0);
    }
    save(clockMs) {
        return this.book.save(this.forward(clockMs));
    }
    ticketOf(call, worstCase, clockMs) {
        const accounts = this.book.accountsOf(call, this.forward(clockMs));
        if ('kind' in accounts)
            return accounts;
        for (const account of accounts)
            account.holders += 1;
        return { kind: 'ticket', worstCase, accounts, number: 0 };
    }
    leave({ accounts }) {
        for (const account of accounts) {
            account.holders -= 1;
            account.lastUsedAtMs = this.lastNowMs;
        }
    }
    /** A clock that is set back must not make an hour last longer, nor a minute come twice. */
    forward(clockMs) {
        this.lastNowMs = Math.max(this.lastNowMs, clockMs);
        return this.lastNowMs;
    }
    tell(kind, { number }, { nanoUsd, tokens }) {
        this.parts.onEntry?.({
            kind,
            call: number,
            nano_usd: nanoUsd,
            tokens,
            elapsed_ms: this.book.run.ageMs(this.lastNowMs),
        });
    }
}
