import { drops, repeatNumbers, sizesFor, worldNames } from './gate-cells.mjs';
import { alignedTable } from './table.mjs';

const percent = (share) => `${(100 * share).toFixed(share < 0.0995 ? 1 : 0)}`;

const titles = {
  flaky: 'Right or wrong, many cases waver (chances follow Beta(.8, .2); a drop breaks a random share of the cases)',
  stable: 'Right or wrong, few cases waver (Beta(.08, .02); a drop breaks a random share of the cases)',
  'judge-shift': 'A judge gives 0 to 10 points (deviation of a call .15; a drop makes every answer a little worse)',
  'judge-break': 'A judge gives 0 to 10 points (deviation of a call .15; a drop breaks a random share of the cases)',
};

const naiveGates = { any: 'any drop', overTwo: '> 2 pt', overFive: '> 5 pt', threshold: 'threshold' };

const heads = [
  'cases',
  'margin',
  'FAIL at 0',
  'FAIL at 2, 5, 10',
  'miss at 10',
  'PASS at 0',
  'PASS at 2, 5, 10',
  'PASS at margin',
  'calls at 0, 10',
  ...Object.values(naiveGates),
];

/** A cell's counts as shares of its replicates. */
export const sharesOf = (counts) => ({
  pass: counts.pass / counts.replicates,
  fail: counts.fail / counts.replicates,
  asked: counts.asked / counts.replicates,
  naive: Object.fromEntries(Object.keys(naiveGates).map((gate) => [gate, counts.naive[gate] / counts.replicates])),
});

/** One table for each kind of data and number of repeats. */
export const gateTables = (measured) =>
  repeatNumbers.flatMap((repeats) =>
    worldNames.map((world) => {
      const rows = sizesFor(repeats).map((n) => rowOf(measured, { world, n, repeats }));
      const often = repeats === 1 ? 'once' : `${repeats} times`;
      return `**${titles[world]}, each case asked ${often} an arm**\n\n${alignedTable([heads, ...rows])}`;
    }),
  );

function rowOf(measured, { world, n, repeats }) {
  const at = (drop) => measured.find(({ cell }) => isCell(cell, { world, n, repeats, drop }));
  const [same, , , ten] = drops.map((drop) => at(drop).shares);
  const { margin } = at(0);
  const losing = drops.slice(1).map((drop) => at(drop).shares);
  return [
    n,
    percent(margin),
    percent(same.fail),
    losing.map(({ fail }) => percent(fail)).join(', '),
    percent(1 - ten.fail),
    percent(same.pass),
    losing.map(({ pass }) => percent(pass)).join(', '),
    percent((at('margin') ?? at(margin)).shares.pass),
    [same, ten].map(({ asked }) => percent(asked)).join(', '),
    ...Object.keys(naiveGates).map((gate) => `${percent(same.naive[gate])} / ${percent(1 - ten.naive[gate])}`),
  ];
}

const isCell = (cell, wanted) => Object.entries(wanted).every(([name, value]) => cell[name] === value);

/** Suites that change and do not get worse. */
export const churnTable = (measured) =>
  alignedTable([
    ['30 % of the cases, or clusters, drawn anew', 'false FAIL'],
    ...measured.map(({ cell, shares }) => [cell.name, percent(shares.fail)]),
  ]);

/** What was to be reached, and whether it was. */
export function targetsTable(targets) {
  const rows = targets.map(({ what, worst, goal, isMet }) => [what, worst, goal, isMet ? 'met' : 'missed']);
  return alignedTable([['target', 'worst cell', 'goal', ''], ...rows]);
}
