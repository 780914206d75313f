import { Ledger, } from '../domain/inference/budget/ledger.js';
import { BudgetExceededError, ModelError } from '../ports/model.js';
/**
 * The door of the budgets: calls enter when their worst case fits beside what is spent and reserved in each of their
 * scopes. Who waits holds up those who came later to the same scope, or a large call would wait for ever behind small
 * ones; calls of other sessions and users pass by.
 */
export class BudgetQueue {
    ledger;
    clock;
    /** In the order they came. */
    waiting = new Set();
    /** Accounts at which somebody waits, so that nobody may overtake there. */
    held = new Set();
    constructor(parts, clock) {
        this.clock = clock;
        this.ledger = new Ledger({ ...parts, openedAtMs: clock.now() });
    }
    /**
     * Lets a call in, at once or when its turn comes, with its worst case reserved. Throws `BudgetExceededError` when it
     * may not be made, and the signal's reason when it is aborted before.
     */
    enter(call, signal) {
        if (signal?.aborted)
            throw ModelError.unasked(signal.reason);
        const ticket = this.ledger.ticketFor(call, this.clock.now());
        if (ticket.kind === 'refused')
            throw exceeded(ticket);
        const reservation = this.decide(ticket);
        if (reservation.kind === 'refused')
            throw this.refused(ticket, reservation);
        return reservation.kind === 'wait' ? this.wait(ticket, signal) : ticket;
    }
    /** Counts a stored answer as a call. Throws `BudgetExceededError` when its session or its user has none left. */
    countCached(call) {
        const refusal = this.ledger.countCached(call, this.clock.now());
        if (refusal !== undefined)
            throw exceeded(refusal);
    }
    /** Replaces what a call reserved by what it took, and lets in who fits now. */
    settle(ticket, actual) {
        this.ledger.settle(ticket, actual, this.clock.now());
        if (ticket.accounts.some((account) => this.held.has(account)))
            this.admitWaiting();
    }
    spent() {
        return this.ledger.spent();
    }
    leftUsd(caller) {
        return this.ledger.leftUsd(caller);
    }
    underWay() {
        return this.ledger.underWay();
    }
    save() {
        return this.ledger.save(this.clock.now());
    }
    /** Lets a call in unless somebody waits before it; who has to wait holds up who comes later. */
    decide(ticket) {
        const behind = ticket.accounts.find((account) => this.held.has(account));
        const reservation = behind === undefined ? this.ledger.reserve(ticket, this.clock.now()) : { kind: 'wait', at: behind };
        if (reservation.kind !== 'wait')
            return reservation;
        this.held.add(reservation.at);
        for (const account of ticket.accounts)
            if (!this.ledger.isEverybodys(account))
                this.held.add(account);
        return reservation;
    }
    wait(ticket, signal) {
        return new Promise((resolve, reject) => {
            const leave = () => {
                this.waiting.delete(waiting);
                signal?.removeEventListener('abort', abort);
            };
            const enter = () => {
                leave();
                resolve(ticket);
            };
            const refuse = (refusal) => {
                leave();
                reject(this.refused(ticket, refusal));
            };
            const abort = () => {
                leave();
                this.ledger.drop(ticket);
                reject(ModelError.unasked(signal?.reason));
                this.admitWaiting();
            };
            const waiting = { ticket, enter, refuse };
            signal?.addEventListener('abort', abort);
            this.waiting.add(waiting);
        });
    }
    admitWaiting() {
        this.held.clear();
        for (const { ticket, enter, refuse } of this.waiting) {
            const reservation = this.decide(ticket);
            if (reservation.kind === 'granted')
                enter();
            else if (reservation.kind === 'refused')
                refuse(reservation);
            else if (this.ledger.isEverybodys(reservation.at))
                return;
        }
    }
    refused(ticket, refusal) {
        this.ledger.drop(ticket);
        return exceeded(refusal);
    }
}
const exceeded = ({ reason, scope, retryAfterMs }) => new BudgetExceededError(reason, { scope, retryAfterMs });
