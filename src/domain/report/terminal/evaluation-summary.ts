import type { Evaluation, SuiteRun } from '../../evaluation/evaluation.js';
import { describeLooks } from '../evidence/look-lines.js';
import { formatAmount, formatMoney } from '../words/format-quantity.js';
import { terminalLine } from './text.js';

/** An evaluation for a terminal: what each suite ran, what it cost and where it is written. */
export function evaluationSummary(evaluation: Evaluation, path: string): string {
  const { suites, spent, notes } = evaluation;
  const lines = [
    suites.length === 0 ? 'no suite is affected, so nothing was run' : '',
    ...suites.map(describeSuite),
    ...notes.map((note) => `note: ${note}`),
    `${formatAmount(spent.calls, 'call')}, ${formatMoney(spent.usd)}; written to ${path}`,
  ];
  return `${lines
    .filter((line) => line !== '')
    .map(terminalLine)
    .join('\n')}\n`;
}

function describeSuite(suite: SuiteRun): string {
  const beside = suite.binding ? '' : " (head's own yardstick, for information)";
  if (suite.problem !== undefined) return `${suite.name}${beside}: not run: ${suite.problem}`;
  const cases = `${suite.cases_planned} of ${formatAmount(suite.cases_total, 'case')}`;
  const incidents = [suite.arms.base, suite.arms.head].flatMap((arm) => Object.values(arm?.incidents ?? {}));
  const failed = incidents.reduce((sum, count) => sum + count, 0);
  const stopped = suite.stopped === undefined ? '' : `; stopped: ${suite.stopped}`;
  return `${suite.name}${beside}: ${cases}, ${formatAmount(failed, 'incident')}${earlyEnd(suite)}${stopped}`;
}

/** Cases beyond the look that ended a suite are planned and not asked. */
const earlyEnd = ({ looks }: SuiteRun): string =>
  looks === undefined || looks.saved_samples === 0 ? '' : `; ${describeLooks(looks, 'inconclusive')}`;
