import { ModelError } from '../ports/model.js';
/** How long a model that was told to stop may take to obey before it is left behind. */
const graceMs = 1000;
/**
 * Controllers of calls that ended without being stopped, for calls that come: making one, and letting go of it, takes
 * longer than all else about a deadline. Whoever had its signal has settled, and a signal that was aborted stays out.
 */
export class SpareControllers {
    spare = [];
    take() {
        return this.spare.pop() ?? new AbortController();
    }
    giveBack(controller) {
        if (!controller.signal.aborted)
            this.spare.push(controller);
    }
}
/**
 * The time that one call may take. Its signal aborts when the time is over or when the caller aborts; `close` must be
 * called once when the call has ended.
 */
export class CallDeadline {
    /** For everything that is done on behalf of the call. */
    signal;
    /** True once the time was over before the call ended. */
    isOver = false;
    controller;
    controllers;
    clock;
    caller;
    endsAtMs;
    stopAlarm;
    stopGrace;
    leaveBehind;
    constructor({ clock, controllers }, ms, caller) {
        this.controllers = controllers;
        this.controller = controllers.take();
        this.signal = this.controller.signal;
        this.clock = clock;
        this.caller = caller;
        this.endsAtMs = clock.now() + ms;
        this.stopAlarm = clock.alarm(ms, () => {
            this.isOver = true;
            this.stop(new ModelError('timeout', `no answer within ${ms / 1000} s`, { retryable: false }));
        });
        if (caller?.aborted)
            this.stop(caller.reason);
        else
            caller?.addEventListener('abort', this.obeyCaller);
    }
    remainingMs() {
        return this.endsAtMs - this.clock.now();
    }
    /** What the work comes to, unless it goes on although the signal has told it to stop. */
    bound(work) {
        return new Promise((resolve, reject) => {
            this.leaveBehind = reject;
            work.then(resolve, reject);
        });
    }
    close() {
        this.stopAlarm();
        this.stopGrace?.();
        this.caller?.removeEventListener('abort', this.obeyCaller);
        this.controllers.giveBack(this.controller);
    }
    obeyCaller = () => this.stop(this.caller?.reason);
    stop(reason) {
        this.controller.abort(reason);
        this.stopGrace ??= this.clock.alarm(graceMs, () => this.leaveBehind?.(reason));
    }
}
