import type { SuiteVerdict, Verdict } from '../gate/verdict.js';
import { bindingSuites } from './culprits.js';
import { formatAmount, formatCount } from './format-quantity.js';
import type { Neutralise } from './neutralise.js';

/** Suites named before the rest are counted. */
const mostSuites = 5;

/** Which cases the budget or failed calls left without a comparison, in one sentence; '' when all were measured. */
export function describeGaps(verdict: Verdict, neutralise: Neutralise): string {
  const suites = bindingSuites(verdict).filter(({ cases }) => cases.planned < cases.total || cases.missing > 0);
  if (suites.length === 0) return '';
  const told = suites.slice(0, mostSuites).map(({ name, cases }) => `${neutralise(name)}: ${describeCases(cases)}`);
  const rest = suites.length - told.length;
  const more = rest > 0 ? [`and ${formatAmount(rest, 'more suite')}`] : [];
  return `${[...told, ...more].join('; ')}.`;
}

const describeCases = ({ planned, total, missing }: SuiteVerdict['cases']): string =>
  [
    ...(planned < total ? [describePlanned(planned, total)] : []),
    ...(missing > 0 ? [`${formatAmount(missing, 'case')} without a score in one of the arms`] : []),
  ].join(', ');

function describePlanned(planned: number, total: number): string {
  const all = formatAmount(total, 'case');
  return planned === 0 ? `none of ${all} was run` : `${formatCount(planned)} of ${all} fit the budget`;
}
