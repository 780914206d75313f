/**
 * The bounds that the gate may hold a margin against: Tango's for single scores of right or wrong, which nobody knows
 * beforehand to be such, and none but the plus-one t bound for repeats and clusters.
 */
export const possibleBounds = ({ repeats, isClustered }) => repeats > 1 || isClustered ? ['plus-one-t'] : ['tango', 'plus-one-t'];
