import { formatAmount } from '../report/words/format-quantity.js';
import type { AnswerTraits } from './drift-records.js';

/** Which failures answers had, after a colon; empty where none failed. */
export function toldFailures({ incidents }: AnswerTraits): string {
  const failures = Object.entries(incidents).map(([kind, count]) => `${formatAmount(count, 'answer')} ${kind}`);
  return failures.length === 0 ? '' : `: ${failures.join(', ')}`;
}
