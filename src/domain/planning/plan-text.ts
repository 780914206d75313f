import type { Power } from '../evaluation/power.js';
import { defaultMargin } from '../gate/settle-margin.js';
import { formatAmount, formatMoney, formatPointsSize, formatShare, shortCommit } from '../report/format-quantity.js';
import { terminalLine } from '../report/terminal-text.js';
import { casesToPass } from '../statistics/passable-margin.js';
import type { BoundMethod } from '../statistics/smallest-passable-margin.js';
import type { PlannedSuite, PlanReport } from './plan-report.js';
import { assumedDiscordance } from './unit-noise.js';

/** A plan for a person at a terminal or reading a job's log, a block for each suite. */
export function planText(report: PlanReport): string[] {
  if (report.suites.length === 0) return ['no suite is affected, so nothing is asked'];
  const total = `in all: likely ${formatMoney(report.expected_usd)}, at the most ${formatMoney(report.greatest_usd)}`;
  return [...report.suites.flatMap(suiteLines), total].map(terminalLine);
}

/** What should be seen even by whoever reads nothing else: margins that are not what somebody would expect. */
export const planWarnings = ({ suites }: PlanReport): string[] =>
  suites.flatMap(({ name, binding, power }) =>
    binding && power?.margin_widened ? [terminalLine(`${name}: ${widening(power)}`)] : [],
  );

function suiteLines(suite: PlannedSuite): string[] {
  const beside = suite.binding ? '' : " (head's own yardstick, for information)";
  if (suite.problem !== undefined) return [`plan of ${suite.name}${beside}: cannot be run: ${suite.problem}`];
  return [
    `plan of ${suite.name}${beside}: ${sizeOf(suite)}`,
    ...shown(suite).map((line) => `  ${line}`),
    `  ${costOf(suite)}`,
  ];
}

const armsWords: Readonly<Record<PlannedSuite['comparison'], string>> = {
  arms: 'base and head',
  identical: 'base and head are the same, asked once',
  'head-only': 'head alone',
};

function sizeOf({ cases_planned: planned, cases_total: total, repeats, comparison, power }: PlannedSuite): string {
  const cases = planned === total ? formatAmount(total, 'case') : `${planned} of ${formatAmount(total, 'case')}`;
  const looks = power === undefined ? '' : `, ${formatAmount(power.looks ?? 1, 'look')}`;
  const units = power?.unit === 'cluster' ? ` in ${formatAmount(power.units ?? 0, 'unit')} of a cluster or a case` : '';
  return `${cases}${units}, ${formatAmount(repeats, 'repeat')}${looks}; ${armsWords[comparison]}`;
}

function shown({ power, comparison }: PlannedSuite): string[] {
  if (power === undefined) {
    return comparison === 'head-only'
      ? ['compared with nothing, so no drop can be found']
      : ['no case fits the budget'];
  }
  return [
    `a drop of ${points(power.detectable_drop)} is found four times of five; smaller ones less often`,
    `an unchanged head passes a margin of ${points(power.passable_margin)} four times of five`,
    ...marginLines(power),
    noiseLine(power),
  ];
}

function marginLines(power: Power): string[] {
  const binds = power.margin_widened ? widening(power) : `the margin that binds is ${points(power.margin)}`;
  if (power.margin >= power.passable_margin) return [binds];
  return [binds, `so an unchanged head will be inconclusive more often than that; ${whatWouldDo(power)}`];
}

const widening = ({ margin, units, unit }: Power): string =>
  `the margin that binds is ${points(margin)}: the default of ${points(defaultMargin)} was widened, since ` +
  `${formatAmount(units ?? 0, unit ?? 'case')} cannot pass it even if no answer changes`;

/** How many cases would pass what binds, by the bound that decides beyond small numbers, at alpha alone. */
function whatWouldDo({ margin, standard_deviation: standardDeviation, repeats }: Power): string {
  const bound: BoundMethod = repeats === 1 ? 'tango' : 'plus-one-t';
  const cases = casesToPass({ bound, standardDeviation, level: 0.05, chance: 0.8 }, margin);
  return `about ${formatAmount(cases, 'case')} would do, or fewer with more repeats`;
}

function noiseLine({ measured, standard_deviation: deviation, repeats }: Power): string {
  const told = `noise: a standard deviation of ${deviation.toFixed(3)} between unchanged arms`;
  if (measured !== undefined)
    return `${told}, measured on ${measured.metric} in the run of ${shortCommit(measured.head)} in this folder`;
  const averaged = repeats === 1 ? '' : `, averaged over ${repeats} repeats`;
  return `${told}, assumed: ${formatShare(assumedDiscordance)} of unchanged cases answer otherwise the next time${averaged}`;
}

const costWords: Readonly<Record<NonNullable<Power['expected_from']>, string>> = {
  'earlier-run': 'as samples cost in the earlier run',
  'input-size': 'four bytes a token, answers a quarter of their cap',
};

function costOf({ samples, expected_usd: expected, greatest_usd: greatest, power }: PlannedSuite): string {
  const why = greatest === 0 ? '' : ` (${costWords[power?.expected_from ?? 'input-size']})`;
  return `${formatAmount(samples, 'answer')}: likely ${formatMoney(expected)}${why}, at the most ${formatMoney(greatest)}`;
}

const points = (share: number): string => formatPointsSize(share);
