import { bindingSuites } from '../words/culprits.js';
import { staleNotices } from './baseline-lines.js';
import { overrideNotices } from './override-notices.js';
import { receiptNotices } from './receipt-notice.js';
/** What a reader must know before any score: overrides, reused verdicts, baselines that are out of date. */
export const openingNotices = (verdict) => [
    ...overrideNotices(verdict),
    ...receiptNotices(verdict),
    ...staleNotices(bindingSuites(verdict)),
];
