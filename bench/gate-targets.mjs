const percent = (share) => `${(100 * share).toFixed(1)} %`;
const nameOf = ({ name, world, n, repeats }) => name ?? `${world}, ${n} cases, ${repeats} a case`;

const standardError = (share, replicates) => Math.sqrt((share * (1 - share)) / replicates);

/** No cell may exceed the limit by more than two Monte-Carlo standard errors. */
function atMost(what, cells, limit) {
  const worst = cells.reduce((one, other) => (other.share > one.share ? other : one));
  const isMet = cells.every(({ share, replicates }) => share <= limit + 2 * standardError(limit, replicates));
  const over = cells.filter(({ share }) => share > limit).length;
  const beside = over === 0 ? '' : `, ${over} of ${cells.length} cells above ${percent(limit)}`;
  return {
    what,
    worst: `${percent(worst.share)} (${nameOf(worst.cell)})${beside}`,
    goal: `≤ ${percent(limit)}`,
    isMet,
  };
}

function atLeast(what, cells, limit) {
  const worst = cells.reduce((one, other) => (other.share < one.share ? other : one));
  return {
    what,
    worst: `${percent(worst.share)} (${nameOf(worst.cell)})`,
    goal: `≥ ${percent(limit)}`,
    isMet: worst.share >= limit,
  };
}

const taking = (measured, share) =>
  measured.map(({ cell, shares, replicates }) => ({ cell, replicates, share: share(shares) }));

/** The targets of the gate, each with the cell that comes nearest to missing it. */
export function gateTargets(grid, churn) {
  const atDrop = (wanted) => grid.filter(({ cell }) => cell.drop === wanted);
  const atMargin = grid.filter(({ cell, margin }) => cell.drop === 'margin' || cell.drop === margin);
  const great = atDrop(0.1).filter(({ cell }) => cell.n === 300 && cell.repeats === 1);
  return [
    atMost(
      'false FAIL of an unchanged head',
      taking(atDrop(0), ({ fail }) => fail),
      0.055,
    ),
    atMost(
      'PASS at a drop as great as the margin',
      taking(atMargin, ({ pass }) => pass),
      0.055,
    ),
    atLeast(
      'FAIL at a 10-point drop, 300 cases',
      taking(great, ({ fail }) => fail),
      0.95,
    ),
    atLeast(
      'calls saved at a 10-point drop, 300 cases',
      taking(great, ({ asked }) => 1 - asked),
      0.3,
    ),
    atMost(
      'false FAIL when 30 % of the cases, or clusters, are drawn anew',
      taking(
        churn.filter(({ cell }) => cell.limit !== undefined),
        ({ fail }) => fail,
      ),
      0.06,
    ),
  ];
}
