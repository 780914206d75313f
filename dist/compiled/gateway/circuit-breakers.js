import { breakerDigest } from '../domain/inference/circuit-breaker/breaker-digest.js';
import { standingOf, } from '../domain/inference/circuit-breaker/breaker-standing.js';
import { admit, closedBreaker, isForgettable, reasonOf, record, } from '../domain/inference/circuit-breaker/circuit-breaker.js';
import { defaultCircuitBreakerSettings, } from '../domain/inference/circuit-breaker/circuit-breaker-settings.js';
import { restoreCircuitBreakers, } from '../domain/inference/circuit-breaker/restore-circuit-breakers.js';
import { targetKey, targetName } from '../domain/inference/provider/target-key.js';
import { ModelError } from '../ports/model.js';
import { PerTarget } from './per-target.js';
/** The circuit breakers of a gateway, one for each target. */
export class CircuitBreakers {
    clock;
    settings;
    tell;
    restored;
    targets;
    constructor(parts) {
        const { clock, settings = defaultCircuitBreakerSettings, tell = () => undefined } = parts;
        this.clock = clock;
        this.settings = settings;
        this.tell = tell;
        this.restored = restoreCircuitBreakers(parts.saved, clock.now());
        this.targets = new PerTarget((key) => this.open(key), ({ breaker }) => breaker.state === 'closed');
        if (this.restored.problem !== undefined)
            tell(this.restored.problem);
    }
    /** Throws `circuit-open` when the call may not be made. */
    enter(call) {
        const held = this.heldFor(call);
        const admission = admit(held.breaker, this.clock.now(), this.settings, held.hasAnswered);
        held.breaker = admission.breaker;
        if (admission.kind === 'refused')
            throw circuitOpen(call, admission);
        return { held, ticket: admission.ticket };
    }
    leave(call, { held, ticket }, outcome) {
        const nowMs = this.clock.now();
        const before = held.breaker;
        held.hasAnswered ||= outcome.kind === 'answered';
        held.breaker = record(before, { ticket, outcome, nowMs }, this.settings);
        if (held.breaker.state !== before.state)
            this.tell(transition(held.breaker, call, nowMs));
    }
    /** Milliseconds until the circuit may let the call pass; `undefined` when it does, or is not worth waiting for. */
    waitMs(call) {
        const { breaker, hasAnswered } = this.heldFor(call);
        const admission = admit(breaker, this.clock.now(), this.settings, hasAnswered);
        return admission.kind === 'refused' && admission.worthWaiting ? admission.waitMs : undefined;
    }
    /** Every breaker that matters to a later job, also of targets that were not asked in this one. */
    save() {
        const nowMs = this.clock.now();
        const used = [...this.targets.all()].map(({ digest, breaker }) => [digest, breaker]);
        const kept = [...new Map([...this.restored.breakers, ...used])].filter(([, breaker]) => !isForgettable(breaker, nowMs, this.settings));
        return { version: 1, saved_at_ms: nowMs, breakers: Object.fromEntries(kept) };
    }
    /** The breakers of the targets that were asked for. */
    standings() {
        return [...this.targets.all()].flatMap(({ guarded, breaker }) => (guarded ? [standingOf(guarded, breaker)] : []));
    }
    heldFor(call) {
        const held = this.targets.of(breakerKey(call));
        held.guarded ??= { target: targetName(call), operation: call.operation ?? 'chat', route: call.via?.route };
        return held;
    }
    open(key) {
        const digest = breakerDigest(key);
        const breaker = this.restored.breakers.get(digest) ?? closedBreaker();
        return { digest, guarded: undefined, breaker, hasAnswered: false };
    }
}
/** A route's calls have breakers of their own: what is slow or dear for one route may be right for another. */
const breakerKey = (call) => call.via === undefined ? targetKey(call) : `${targetKey(call)} by ${call.via.route}`;
function circuitOpen(call, { reason, waitMs, worthWaiting }) {
    const message = `the circuit of ${targetName(call)} is open: ${reason}; asked again in ${seconds(waitMs)} s`;
    return new ModelError('circuit-open', message, { retryable: worthWaiting, retryAfterMs: waitMs, attempts: 0 });
}
function transition(breaker, call, nowMs) {
    const circuit = `the circuit of ${targetName(call)}`;
    if (breaker.state === 'open') {
        return `${circuit} opens for ${seconds(breaker.until_ms - nowMs)} s: ${reasonOf(breaker)}`;
    }
    return `${circuit} closes: its probes were answered`;
}
const seconds = (ms) => Math.ceil(ms / 100) / 10;
