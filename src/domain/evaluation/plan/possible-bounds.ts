import type { BoundMethod } from '../../statistics/smallest-passable-margin.js';

/** What is known of a suite's units before a score is there. */
export type UnitFacts = { readonly repeats: number; readonly isClustered: boolean };

/**
 * The bounds that the gate may hold a margin against: Tango's for single scores of right or wrong, which nobody knows
 * beforehand to be such, and none but the plus-one t bound for repeats and clusters.
 */
export const possibleBounds = ({ repeats, isClustered }: UnitFacts): readonly BoundMethod[] =>
  repeats > 1 || isClustered ? ['plus-one-t'] : ['tango', 'plus-one-t'];
