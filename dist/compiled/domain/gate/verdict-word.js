import { z } from 'zod';
/** A verdict is a value, never an exception. */
export const VerdictWord = z.enum(['pass', 'fail', 'inconclusive', 'error', 'not-affected']);
const severity = ['fail', 'error', 'inconclusive', 'pass', 'not-affected'];
/** The gravest of several verdicts: fail, error, inconclusive, pass, not-affected. Of none: `not-affected`. */
export const worst = (verdicts) => {
    const present = new Set(verdicts);
    return severity.find((word) => present.has(word)) ?? 'not-affected';
};
