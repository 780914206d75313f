import { UserError } from '../domain/user-error.js';
/** A call that failed, seen by the part that knows why. */
export class ModelError extends Error {
    name = 'ModelError';
    kind;
    retryable;
    retryAfterMs;
    status;
    costUsd;
    attempts;
    rateLimit;
    reply;
    key;
    constructor(kind, message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.retryable = facts.retryable;
        this.retryAfterMs = facts.retryAfterMs;
        this.status = facts.status;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 1;
        this.rateLimit = facts.rateLimit;
        this.reply = facts.reply;
        this.key = facts.key;
    }
    /** Why a call was aborted, told as of one that its provider was not asked; what is no `ModelError` stays as it is. */
    static unasked(reason) {
        return reason instanceof ModelError ? reason.with({ attempts: 0 }) : reason;
    }
    /** All that is known of it but its cause. */
    get facts() {
        const { retryable, retryAfterMs, status, costUsd, attempts, rateLimit, reply, key } = this;
        return { retryable, retryAfterMs, status, costUsd, attempts, rateLimit, reply, key };
    }
    /** The same failure with other facts. */
    with(facts) {
        return new ModelError(this.kind, this.message, { ...this.facts, ...facts, cause: facts.cause ?? this });
    }
}
/** A call whose caller left before it ended. Nobody told what it took; this is what the budgets count for it. */
export class CallLeftError extends Error {
    name = 'CallLeftError';
    costUsd;
    attempts;
    constructor(reason, { costUsd, attempts }) {
        super(reason instanceof Error ? reason.message : String(reason), { cause: reason });
        this.costUsd = costUsd;
        this.attempts = attempts;
    }
    /** The same end of a call with what was taken before it; a reason as it is where nothing was. */
    static after(before, reason) {
        if (before.attempts === 0 && before.costUsd === 0)
            return reason;
        const { costUsd, attempts } = reason instanceof CallLeftError ? reason : nothingTaken;
        return new CallLeftError(reason, { costUsd: before.costUsd + costUsd, attempts: before.attempts + attempts });
    }
}
/** A reply that was paid for, and is not handed on since it could not be written down. */
export class UnrecordedReplyError extends UserError {
    costUsd;
    attempts;
    constructor({ message, place, hint, cause }, { costUsd, attempts }) {
        super(message, { place, hint, cause });
        this.costUsd = costUsd;
        this.attempts = attempts;
    }
}
const nothingTaken = { costUsd: 0, attempts: 0 };
/** A cap would be crossed by this call, so it was not made. */
export class BudgetExceededError extends Error {
    name = 'BudgetExceededError';
    /** Whose cap it is; absent where nobody said. */
    scope;
    /** Milliseconds until there may be room again; absent when waiting does not help. */
    retryAfterMs;
    costUsd;
    attempts;
    constructor(message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.scope = facts.scope;
        this.retryAfterMs = facts.retryAfterMs;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 0;
    }
    /** The same refusal with other facts. */
    with(facts) {
        const { message, scope, retryAfterMs, costUsd, attempts } = this;
        return new BudgetExceededError(message, { scope, retryAfterMs, costUsd, attempts, cause: this, ...facts });
    }
}
