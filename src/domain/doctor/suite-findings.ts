import { shellWord } from '../changes/shell-words.js';
import type { PlannedSuite } from '../planning/plan-report.js';
import { formatAmount, formatPointsSize } from '../report/words/format-quantity.js';
import type { UserError } from '../user-error.js';
import { type Finding, ok, problem, problemOf, warning } from './finding.js';

/** A suite as it would be run, or the mistake that keeps it from that. */
export type PlannedOrWrong = PlannedSuite | { readonly name: string; readonly mistake: UserError };

/** Whether suites can be run, and whether their cases can show what they are held to. */
export function suiteFindings(suites: readonly PlannedOrWrong[]): Finding[] {
  if (suites.length > 0) {
    return suites.map((suite) => ('mistake' in suite ? problemOf('suites', suite.mistake) : findingOf(suite)));
  }
  const todo = 'add cases and graders under `suites`, or run lanegate init';
  return [warning('suites', 'there is no suite, so no change is ever evaluated', { todo })];
}

function findingOf({ name, problem: why, power, cases_planned: planned, cases_total: total }: PlannedSuite): Finding {
  const todo = `lanegate plan --suite ${shellWord(name)} says what would do`;
  if (why !== undefined) return problem('suites', `${name} cannot be run: ${why}`);
  if (total === 0) return problem('suites', `${name} has no case`, { todo: 'add some to its dataset' });
  if (planned < total) {
    const says = `${name}: only ${planned} of ${formatAmount(total, 'case')} fit the budget`;
    const todo = 'declare the `price` of its model where none is known, raise budget.per_run, or ask a cheaper model';
    return warning('suites', says, { todo });
  }
  if (power === undefined) return ok('suites', `${name} can be run on ${formatAmount(total, 'case')}`);
  const margin = formatPointsSize(power.margin);
  if (power.margin_widened) {
    const says = `${name}: ${formatAmount(total, 'case')} are too few for the default margin, which is widened to ${margin}`;
    return warning('suites', says, { todo });
  }
  if (power.margin < power.passable_margin) {
    const says = `${name}: with ${formatAmount(total, 'case')} and a margin of ${margin} an unchanged head is inconclusive more than once in five`;
    return warning('suites', says, { todo });
  }
  return ok(
    'suites',
    `${name} can be run, and its ${formatAmount(total, 'case')} are enough for a margin of ${margin}`,
  );
}
