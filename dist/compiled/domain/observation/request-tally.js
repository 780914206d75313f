/** The calls that one arm made for one request, put together as they come, in any order. */
export class RequestTally {
    request;
    arm;
    model;
    kind;
    startMs = Number.POSITIVE_INFINITY;
    user;
    error;
    refused;
    scores = new Map();
    endMs = 0;
    lastStartMs = Number.NEGATIVE_INFINITY;
    calls = 0;
    latencySum = 0;
    costSum = 0;
    constructor(call, arm) {
        this.request = call.request;
        this.arm = arm;
        this.model = call.servedModel ?? call.release ?? call.requestedModel ?? arm;
        this.add(call);
    }
    /** The call that began last says how the request ended; what one call does not tell is not known of the sum. */
    add(call) {
        this.calls += 1;
        this.startMs = Math.min(this.startMs, call.startMs);
        this.endMs = Math.max(this.endMs, call.startMs + (call.latencyMs ?? 0));
        this.latencySum = sumOf(this.latencySum, call.latencyMs);
        this.costSum = sumOf(this.costSum, call.costUsd);
        this.kind = call.kind ?? this.kind;
        this.user ??= call.user;
        if (call.startMs < this.lastStartMs)
            return;
        this.lastStartMs = call.startMs;
        this.error = call.error;
        this.refused = call.refused;
    }
    /** From the beginning of the first call to the end of the last; of one call what was measured of it. */
    get latencyMs() {
        if (this.latencySum === undefined || this.calls === 1)
            return this.latencySum;
        return this.endMs - this.startMs;
    }
    get costUsd() {
        return this.costSum;
    }
}
const sumOf = (sum, more) => sum === undefined || more === undefined ? undefined : sum + more;
