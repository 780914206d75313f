import { wilsonInterval } from './wilson-interval.js';

/** A share: so many of so many. */
export type Share = { readonly count: number; readonly of: number };

/**
 * The interval of the difference of two independent shares, the second minus the first, with `z` standard errors on
 * both sides. Newcombe 1998, method 10: Wilson's intervals put together.
 */
export function newcombeInterval(first: Share, second: Share, z: number): [number, number] {
  const [one, other] = [shareOf(first), shareOf(second)];
  const [firstLow, firstHigh] = wilsonInterval(first.count, first.of, z);
  const [secondLow, secondHigh] = wilsonInterval(second.count, second.of, z);
  const difference = other - one;
  return [
    difference - Math.hypot(other - secondLow, firstHigh - one),
    difference + Math.hypot(secondHigh - other, one - firstLow),
  ];
}

const shareOf = ({ count, of }: Share): number => (of === 0 ? 0 : count / of);
