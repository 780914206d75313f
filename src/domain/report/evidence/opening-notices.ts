import type { Verdict } from '../../gate/verdict.js';
import { bindingSuites } from '../words/culprits.js';
import { lengthNotices } from './answer-lengths.js';
import { staleNotices } from './baseline-lines.js';
import type { Notice } from './evidence.js';
import { overrideNotices } from './override-notices.js';
import { receiptNotices } from './receipt-notice.js';

/**
 * What a reader must know before any score: overrides, reused verdicts, baselines that are out of date, and judged
 * scores that moved as the length of the answers did.
 */
export const openingNotices = (verdict: Verdict): Notice[] => [
  ...overrideNotices(verdict),
  ...receiptNotices(verdict),
  ...staleNotices(bindingSuites(verdict)),
  ...lengthNotices(bindingSuites(verdict)),
];
