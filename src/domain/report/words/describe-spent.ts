import type { Verdict } from '../../gate/verdict.js';
import { formatAmount, formatMoney } from './format-quantity.js';

/** `spent $0.0246`, or that nothing was where the samples are those of an earlier run. */
export const describeSpent = ({ spent_usd: usd, receipt }: Verdict): string =>
  receipt?.reused_from === undefined ? `spent ${formatMoney(usd)}` : 'spent nothing';

/** `spent $0.0246 on 160 calls`, and what else than the answers of both arms is among them, such as judges. */
export function describeCalls(verdict: Verdict): string {
  const { suites, receipt } = verdict;
  const spent = describeSpent(verdict);
  if (suites.length === 0 || receipt?.reused_from !== undefined) return spent;
  const isMixed = suites.some(({ attribution = [] }) => attribution.some(({ parts }) => parts.length > 1));
  const isJudged = suites.some(({ judges = [] }) => judges.length > 0);
  const isAskedAgain = suites.some(({ baseline }) => (baseline?.control?.samples ?? 0) > 0);
  const others = [
    ...(isAskedAgain ? ['of answers of base asked for once more'] : []),
    ...(isJudged ? ['of judges'] : []),
    ...(isMixed ? ['of mixtures of base and head'] : []),
  ];
  const among = others.length === 0 ? '' : `, those ${others.join(' and ')} among them`;
  return `${spent} on ${formatAmount(callsOf(verdict), 'call')}${among}`;
}

/** Samples lack the calls that were under way as a run was stopped; of another harness nobody counts any but those. */
const callsOf = ({ spent_calls: calls = 0, suites }: Verdict): number =>
  Math.max(
    calls,
    suites.reduce((sum, suite) => sum + suite.calls.made, 0),
  );
