import { type Amount, type Measure, RunningSum, usdOf } from './amount.js';
import { type Caps, type Limit, limitsOf } from './caps.js';
import { HourWindow, type MinuteBucket } from './hour-window.js';
import { type Refusal, refusalOfCrossing, refusalOfTime } from './refusal.js';
import type { Scope } from './scope.js';
import type { WorstCase } from './worst-case.js';

/** The caps of one kind of scope, prepared once for all its accounts. */
export type Rules = {
  readonly limits: readonly Limit[];
  readonly milliseconds: number | undefined;
  readonly isHourly: boolean;
  /** True when some cap binds all that a scope ever takes, so that the scope may not be forgotten. */
  readonly isLasting: boolean;
};

/** Whether a call fits; `wait` when only the worst case of calls under way stands in the way. */
export type Judgement = 'fits' | 'wait' | Refusal;

/** What an account is opened with; all of it is nothing when absent. */
export type OpeningBalance = {
  readonly spent?: Amount | undefined;
  readonly buckets?: readonly MinuteBucket[] | undefined;
  readonly beganAtMs?: number | undefined;
};

export function rulesOf(caps: Caps): Rules {
  const limits = limitsOf(caps);
  return {
    limits,
    milliseconds: caps.milliseconds,
    isHourly: limits.some(({ hourly }) => hourly),
    isLasting: caps.milliseconds !== undefined || limits.some(({ hourly }) => !hourly),
  };
}

/** What one scope has taken and what its calls under way may still take. */
export class Account {
  readonly scope: Scope;
  readonly rules: Rules;
  readonly spent = new RunningSum();
  readonly reserved = new RunningSum();
  /** Calls that wait or are under way; an account with any may not be forgotten. */
  holders = 0;
  lastUsedAtMs = 0;
  private readonly window: HourWindow | undefined;
  private beganAtMs: number | undefined;

  constructor(scope: Scope, rules: Rules, { spent, buckets, beganAtMs }: OpeningBalance = {}) {
    this.scope = scope;
    this.rules = rules;
    this.window = rules.isHourly ? new HourWindow(buckets) : undefined;
    this.beganAtMs = beganAtMs;
    if (spent !== undefined) this.spent.add(spent);
  }

  judge(call: WorstCase, nowMs: number): Judgement {
    const { limits, milliseconds } = this.rules;
    if (milliseconds !== undefined && this.ageMs(nowMs) >= milliseconds) return refusalOfTime(this.scope, milliseconds);
    this.window?.forget(nowMs);
    let fits = true;
    for (const limit of limits) {
      const { measure, most } = limit;
      const need = call[measure];
      if (need === 0) continue;
      const taken = this.taken(limit);
      if (taken[measure] + this.certain(measure) + need > most) return this.refuse(limit, call, nowMs);
      if (taken[measure] + this.reserved[measure] + need > most) fits = false;
    }
    return fits ? 'fits' : 'wait';
  }

  reserve(call: WorstCase, nowMs: number): void {
    this.beganAtMs ??= nowMs;
    this.reserved.add(call);
  }

  /** Replaces what a call reserved by what it took. */
  settle(call: WorstCase, actual: Amount, nowMs: number): void {
    this.reserved.subtract(call);
    this.spent.add(actual);
    this.window?.add(actual, nowMs);
  }

  /** Dollars that its cap on all it ever takes leaves; `undefined` where it has none. */
  leftUsd(): number | undefined {
    const limit = this.rules.limits.find(({ measure, hourly }) => measure === 'nanoUsd' && !hourly);
    return limit && usdOf({ nanoUsd: Math.max(0, limit.most - this.spent.nanoUsd) });
  }

  /** What the nearest of its caps leaves, from 0 to 1, with what is under way at its worst. */
  shareLeft(nowMs: number): number {
    const { limits, milliseconds } = this.rules;
    this.window?.forget(nowMs);
    let share = milliseconds === undefined ? 1 : shareOf(this.ageMs(nowMs), milliseconds);
    for (const limit of limits) {
      const { measure, most } = limit;
      share = Math.min(share, shareOf(this.taken(limit)[measure] + this.reserved[measure], most));
    }
    return share;
  }

  /** Milliseconds since the first call, or since the scope began where it began before. */
  ageMs(nowMs: number): number {
    return this.beganAtMs === undefined ? 0 : nowMs - this.beganAtMs;
  }

  /** True when nothing of the last 60 minutes is left to bind. */
  hasEmptyWindow(nowMs: number): boolean {
    return this.window?.isEmptyAt(nowMs) ?? true;
  }

  /** The account as it outlives the process: what is under way counts as spent at its worst. */
  balance(nowMs: number): OpeningBalance {
    const { spent, reserved, beganAtMs } = this;
    const total = new RunningSum();
    total.add(spent);
    total.add(reserved);
    const window = this.window === undefined ? undefined : new HourWindow(this.window.save());
    if (reserved.calls > 0) window?.add(reserved, nowMs);
    return { spent: total, buckets: window?.save() ?? [], beganAtMs };
  }

  private taken({ hourly }: Limit): Amount {
    return hourly && this.window !== undefined ? this.window.total : this.spent;
  }

  /** What calls under way take for certain: each is one call, however it ends. */
  private certain(measure: Measure): number {
    return measure === 'calls' ? this.reserved.calls : 0;
  }

  private refuse(limit: Limit, call: WorstCase, nowMs: number): Refusal {
    const { measure, most, hourly } = limit;
    const taken = this.taken(limit)[measure] + this.certain(measure);
    const freeAtMs =
      hourly && call[measure] <= most ? this.window?.leftAtMs(measure, taken + call[measure] - most) : undefined;
    const retryAfterMs = freeAtMs === undefined ? undefined : freeAtMs - nowMs;
    return refusalOfCrossing({ scope: this.scope, limit, taken, call, counted: 'at one a byte', retryAfterMs });
  }
}

const shareOf = (taken: number, most: number): number => (most === 0 ? 0 : Math.max(0, 1 - taken / most));
