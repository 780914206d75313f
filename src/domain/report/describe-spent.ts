import type { Verdict } from '../gate/verdict.js';
import { formatMoney } from './format-quantity.js';

/** `spent $0.0246`, or who spent that where the samples are those of an earlier run. */
export const describeSpent = ({ spent_usd: usd, receipt }: Verdict): string =>
  receipt?.reused_from === undefined
    ? `spent ${formatMoney(usd)}`
    : `spent nothing; the earlier run ${formatMoney(usd)}`;
