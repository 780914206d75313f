import { leastCount } from '../statistics/least-count.js';
import {
  type BoundMethod,
  casesForMargin,
  smallestPassableMargin,
  unseenBreakShare,
} from '../statistics/smallest-passable-margin.js';
import { type Place, UserError } from '../user-error.js';

/** The margin where nobody set one. */
export const defaultMargin = 0.05;

/** A default margin is never widened beyond: who may lose half of the answers has no gate. */
const widestDefault = 0.5;

/** Where the margin comes from. One that nobody set follows the size of the dataset; one that somebody set does not. */
export type MarginRule =
  | {
      readonly kind: 'default';
      /** The share of the dataset that the budget let in: a change that is dearer to ask must not widen its margin. */
      readonly drawnShare: number;
    }
  | { readonly kind: 'explicit'; readonly value: number; readonly refusal?: Refusal | undefined };

/** How a margin that no data of this size can pass is refused; without it, such a margin stays and nothing passes. */
export type Refusal = { readonly subject: string; readonly place?: Place; readonly isClustered?: boolean };

export type SettledMargin = {
  readonly margin: number;
  readonly widened: boolean;
  /** How many units the whole dataset has, where the default was widened for them. */
  readonly units?: number;
  /** How many units it takes to pass any default margin, where there are fewer. */
  readonly fewest?: number;
};

/** How many units there are, and how many more there would be had none been lost. */
export type Size = { readonly n: number; readonly missing: number; readonly alpha: number };

/** The margin that holds for so many units. Throws a `UserError` for one that even an unchanged head could not pass. */
export function settleMargin(rule: MarginRule, bound: BoundMethod, { n, missing, alpha }: Size): SettledMargin {
  if (rule.kind === 'default') {
    const units = (n + missing) / rule.drawnShare;
    const narrowest = narrowestDefault(bound, units, alpha);
    const settled = widenDefault(narrowest, Math.round(units));
    return narrowest < widestDefault ? settled : { ...settled, fewest: fewestForDefault(bound, alpha) };
  }
  const { value, refusal } = rule;
  const smallest = smallestPassableMargin(bound, n + missing, alpha);
  if (refusal !== undefined && value <= smallest)
    throw refuse({ value, smallest, n: n + missing, refusal }, casesForMargin(bound, value, alpha));
  return { margin: value, widened: false };
}

/**
 * Tango's bound is a little too narrow for a few cases of which none differs, so that the margin it would allow is
 * passed by a drop as great in more than alpha of all runs.
 */
const narrowestDefault = (bound: BoundMethod, n: number, alpha: number): number =>
  Math.max(smallestPassableMargin(bound, n, alpha), bound === 'tango' ? unseenBreakShare(n, alpha) : 0);

const fewestForDefault = (bound: BoundMethod, alpha: number): number =>
  leastCount((n) => narrowestDefault(bound, n, alpha) < widestDefault);

function widenDefault(smallest: number, units: number): SettledMargin {
  if (smallest < defaultMargin) return { margin: defaultMargin, widened: false };
  return { margin: Math.min(widestDefault, (Math.floor(smallest * 100) + 1) / 100), widened: true, units };
}

type Refused = { readonly value: number; readonly smallest: number; readonly n: number; readonly refusal: Refusal };

function refuse({ value, smallest, n, refusal }: Refused, casesNeeded: number): UserError {
  const enough = Number.isFinite(casesNeeded) ? `it takes ${casesNeeded}` : 'and no number of them could';
  const units = refusal.isClustered === true ? 'clusters of cases' : 'cases';
  return new UserError(
    `a margin of ${value} cannot be passed by ${n} ${units} of ${refusal.subject}, even if no answer changes; ${enough}`,
    {
      place: refusal.place,
      hint: `add ${units}, set the margin above ${smallest.toFixed(3)}, or leave it out and it follows the dataset`,
    },
  );
}
