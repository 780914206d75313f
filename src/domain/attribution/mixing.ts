import type { Lane } from '../changes/lane.js';
import type { Factor } from '../evaluation/attribution-run.js';
import type { Target } from '../suite/target.js';

/** A target of which some lanes are as in head and all else as in base. */
export type Mixture = { readonly lanes: readonly Lane[]; readonly target: Target };

/** How the lanes of a suite can be told apart: by mixtures, without any as there is one alone, or not at all. */
export type Mixing =
  | { readonly kind: 'mixed'; readonly factors: readonly Factor[]; readonly mixtures: readonly Mixture[] }
  | { readonly kind: 'single'; readonly factor: Factor }
  | { readonly kind: 'untold'; readonly reason: string };

/** More would take fourteen arms and more, each as large as the suite. */
export const mostFactors = 3;

/** What cannot be told apart, and why. */
export const untold = (reason: string): Extract<Mixing, { kind: 'untold' }> => ({ kind: 'untold', reason });

/** Every set of factors but none and all, each as the factors that are in it; the smaller numbers first. */
export function properSubsets<Each>(factors: readonly Each[]): Each[][] {
  const sets = Array.from({ length: 2 ** factors.length - 2 }, (_, index) => index + 1);
  return sets.map((set) => factors.filter((_, factor) => (set & (2 ** factor)) !== 0));
}
