import { formatPercent } from '../../report/words/format-quantity.js';
import type { Quality } from './contract-schema.js';

/** How many documents a rule may find, of how many. */
export type Bound = { readonly says: string; holds(found: number, of: number): boolean };

/** What holds where a rule does not say: no document. */
export const none: Bound = { says: 'none', holds: (found) => found === 0 };

type Written = Pick<Quality, 'unit' | keyof typeof comparisons | 'mustBeBetween' | 'mustNotBeBetween'>;

const comparisons = {
  mustBe: { sign: '=', holds: (value: number, limit: number) => value === limit },
  mustNotBe: { sign: '≠', holds: (value: number, limit: number) => value !== limit },
  mustBeGreaterThan: { sign: '>', holds: (value: number, limit: number) => value > limit },
  mustBeGreaterOrEqualTo: { sign: '≥', holds: (value: number, limit: number) => value >= limit },
  mustBeLessThan: { sign: '<', holds: (value: number, limit: number) => value < limit },
  mustBeLessOrEqualTo: { sign: '≤', holds: (value: number, limit: number) => value <= limit },
} as const;

/** The bound that a rule of quality writes; `undefined` where it writes none. Of several all must hold. */
export function boundOf(written: Written): Bound | undefined {
  const parts = [...comparisonsIn(written), ...rangesIn(written)];
  if (parts.length === 0) return undefined;
  const isPercent = written.unit === 'percent';
  return {
    says: `${parts.map(({ says }) => says).join(' and ')}${isPercent ? ' %' : ''}`,
    holds: (found, of) => {
      const value = isPercent ? (100 * found) / Math.max(1, of) : found;
      return parts.every((part) => part.holds(value));
    },
  };
}

type Part = { readonly says: string; holds(value: number): boolean };

function comparisonsIn(written: Written): Part[] {
  return Object.entries(comparisons).flatMap(([key, { sign, holds }]) => {
    const limit = written[key as keyof typeof comparisons];
    return limit === undefined ? [] : [{ says: `${sign} ${limit}`, holds: (value) => holds(value, limit) }];
  });
}

function rangesIn({ mustBeBetween: within, mustNotBeBetween: without }: Written): Part[] {
  const isWithin = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;
  return [
    ...(within === undefined
      ? []
      : [{ says: `between ${within.join(' and ')}`, holds: (value: number) => isWithin(value, within) }]),
    ...(without === undefined
      ? []
      : [{ says: `not between ${without.join(' and ')}`, holds: (value: number) => !isWithin(value, without) }]),
  ];
}

/** How many of how many, for people. */
export const shareOf = (found: number, of: number): string =>
  of === 0 ? String(found) : `${found} of ${of} (${formatPercent(found / of)})`;
