import type { Clock } from '../ports/clock.js';
import { ModelError } from '../ports/model.js';

/** How long a model that was told to stop may take to obey before it is left behind. */
const graceMs = 1000;

/**
 * Controllers of calls that ended without being stopped, for calls that come: making one, and letting go of it, takes
 * longer than all else about a deadline. Whoever had its signal has settled, and a signal that was aborted stays out.
 */
export class SpareControllers {
  private readonly spare: AbortController[] = [];

  take(): AbortController {
    return this.spare.pop() ?? new AbortController();
  }

  giveBack(controller: AbortController): void {
    if (!controller.signal.aborted) this.spare.push(controller);
  }
}

export type DeadlineParts = { readonly clock: Clock; readonly controllers: SpareControllers };

/**
 * The time that one call may take. Its signal aborts when the time is over or when the caller aborts; `close` must be
 * called once when the call has ended.
 */
export class CallDeadline {
  /** For everything that is done on behalf of the call. */
  readonly signal: AbortSignal;
  /** True once the time was over before the call ended. */
  isOver = false;
  private readonly controller: AbortController;
  private readonly controllers: SpareControllers;
  private readonly clock: Clock;
  private readonly caller: AbortSignal | undefined;
  private readonly endsAtMs: number;
  private readonly stopAlarm: () => void;
  private stopGrace: (() => void) | undefined;
  private leaveBehind: ((reason: unknown) => void) | undefined;

  constructor({ clock, controllers }: DeadlineParts, ms: number, caller: AbortSignal | undefined) {
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
    if (caller?.aborted) this.stop(caller.reason);
    else caller?.addEventListener('abort', this.obeyCaller);
  }

  remainingMs(): number {
    return this.endsAtMs - this.clock.now();
  }

  /** What the work comes to, unless it goes on although the signal has told it to stop. */
  bound<Value>(work: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.leaveBehind = reject;
      work.then(resolve, reject);
    });
  }

  close(): void {
    this.stopAlarm();
    this.stopGrace?.();
    this.caller?.removeEventListener('abort', this.obeyCaller);
    this.controllers.giveBack(this.controller);
  }

  private readonly obeyCaller = (): void => this.stop(this.caller?.reason);

  private stop(reason: unknown): void {
    this.controller.abort(reason);
    this.stopGrace ??= this.clock.alarm(graceMs, () => this.leaveBehind?.(reason));
  }
}
