import type { Power } from '../evaluation/plan/power.js';
import { defaultMargin } from '../gate/settle-margin.js';
import { terminalLine } from '../report/terminal/text.js';
import {
  formatAmount,
  formatMoney,
  formatPointsSize,
  formatShare,
  shortCommit,
} from '../report/words/format-quantity.js';
import type { PlannedSuite, PlanReport } from './plan-report.js';
import { assumedDiscordance } from './unit-noise.js';

/** How much is told: size and cost alone, also what can be shown, or also how that is reckoned, with all notes. */
export type PlanDetail = 'cost' | 'short' | 'full';

/** A plan for a person at a terminal or reading a job's log, a block for each suite. */
export function planText(report: PlanReport, detail: PlanDetail = 'short'): string[] {
  const { suites, expected_usd: expected, greatest_usd: greatest } = report;
  if (suites.length === 0) return ['no suite is affected, so nothing is asked'];
  const programs = suites.some(({ asks_own_program: asks }) => asks === true) ? ', beside what programs take' : '';
  const total = `in all: likely ${formatMoney(expected)}, at the most ${formatMoney(greatest)}${programs}`;
  const lines = suites.flatMap((suite) => suiteLines(suite, detail));
  const notes = detail === 'full' ? report.notes.map((note) => `note: ${note}`) : [];
  return [...lines, ...(suites.length > 1 ? [total] : []), ...notes].map(terminalLine);
}

/** What should be seen even by whoever reads nothing else: margins that are not what somebody would expect. */
export const planWarnings = ({ suites }: PlanReport): string[] =>
  suites.flatMap(({ name, binding, power, cases_total: total }) =>
    binding && power?.margin_widened ? [terminalLine(`${name}: ${widening(power, total)}`)] : [],
  );

function suiteLines(suite: PlannedSuite, detail: PlanDetail): string[] {
  const beside = suite.binding ? '' : " (head's own yardstick, for information)";
  if (suite.problem !== undefined) return [`plan of ${suite.name}${beside}: cannot be run: ${suite.problem}`];
  return [
    `plan of ${suite.name}${beside}: ${sizeOf(suite)}`,
    ...(detail === 'cost' ? [] : shown(suite, detail)).map((line) => `  ${line}`),
    `  ${costOf(suite, detail)}`,
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

function shown({ power, comparison, cases_planned: planned }: PlannedSuite, detail: PlanDetail): string[] {
  if (power === undefined) {
    if (planned === 0) return ['no case fits the budget'];
    return comparison === 'head-only'
      ? ['there is no base to compare with, so no drop can be found']
      : ['no metric decides: every one is only reported'];
  }
  const [drop, passable] = [points(power.detectable_drop), points(power.passable_margin)];
  return [
    `four times of five it finds a drop of ${drop}, and passes an unchanged head at a margin of ${passable}`,
    marginLine(power),
    ...(detail === 'full' ? [noiseLine(power)] : []),
  ];
}

function marginLine(power: Power): string {
  const { margin, margin_widened: isWidened, passable_margin: passable } = power;
  const binds = `the margin is ${points(margin)}${isWidened ? `, widened from ${points(defaultMargin)}` : ''}`;
  if (margin >= passable && !isWidened) return binds;
  const doubt = margin >= passable ? '' : ', so an unchanged head is inconclusive more than once in five';
  return `${binds}${doubt}; ${whatWouldDo(power)}`;
}

/** The margin is that of the whole dataset, of which the budget may have let in a part. */
const widening = ({ margin, cases, units = 0, unit }: Power, total: number): string =>
  `the default margin of ${points(defaultMargin)} was widened to ${points(margin)}, since ` +
  `${formatAmount(Math.round((units * total) / cases), unit ?? 'case')} cannot pass it even if no answer changes; add some, or set gate.margin to ` +
  'the drop that you accept';

/** How many cases would pass the margin that is wanted, as the margin that is passed was reckoned. */
function whatWouldDo({ margin_widened: isWidened, enough_units: enough, unit = 'case' }: Power): string {
  if (enough === undefined) return 'no number of cases would do';
  const told = isWidened ? ` for ${points(defaultMargin)}` : '';
  return `about ${formatAmount(enough, unit)} would do${told}, or fewer with more repeats`;
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

function costOf(suite: PlannedSuite, detail: PlanDetail): string {
  const { samples, expected_usd: expected, greatest_usd: greatest, power, asks_own_program: asksProgram } = suite;
  if (asksProgram === true)
    return `${formatAmount(samples, 'answer')}: what they cost, only the replies tell${gradesOf(suite)}`;
  const why = greatest === 0 || detail !== 'full' ? '' : ` (${costWords[power?.expected_from ?? 'input-size']})`;
  return `${formatAmount(samples, 'answer')}: likely ${formatMoney(expected)}${why}, at the most ${formatMoney(greatest)}`;
}

/** A call of a program reserves a billionth of a dollar, which is no cost. */
const gradesOf = ({ greatest_usd: greatest }: PlannedSuite): string =>
  greatest < 0.0001 ? '' : `; to grade them, at the most ${formatMoney(greatest)}`;

const points = (share: number): string => formatPointsSize(share);
