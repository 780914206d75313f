import type { GuardrailVerdict } from './guardrail-verdict.js';
import type { MetricVerdict } from './verdict.js';
import type { VerdictWord } from './verdict-word.js';

/** Words that cannot be earned, and why. */
export type Limit = { readonly barred: readonly VerdictWord[]; readonly reason: string };

type Limited = Pick<MetricVerdict, 'verdict' | 'reason'> | Pick<GuardrailVerdict, 'verdict' | 'reason'>;

/** What has a barred word is inconclusive, and tells why beside what it would have been. */
export function limitVerdict<Judged extends Limited>(judged: Judged, limit: Limit | undefined): Judged {
  if (limit === undefined || !limit.barred.some((word) => word === judged.verdict)) return judged;
  return { ...judged, verdict: 'inconclusive', reason: `${limit.reason} (${judged.reason})` };
}
