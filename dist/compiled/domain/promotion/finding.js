import { z } from 'zod';
/** What one thing that is watched came to. */
export const Finding = z.strictObject({
    subject: z.string().describe('A metric, a guardrail, or what else was looked at'),
    verdict: z.enum(['pass', 'fail', 'inconclusive', 'error']),
    reason: z.string(),
});
const severity = ['fail', 'error', 'inconclusive', 'pass'];
/** The gravest of several findings: fail, error, inconclusive, pass. Of nothing: inconclusive. */
export const gravest = (findings) => severity.find((word) => findings.some(({ verdict }) => verdict === word)) ?? 'inconclusive';
/** The reasons of all findings of one kind, each with what it is about. */
export const reasonsOf = (findings, wanted) => findings.filter(({ verdict }) => verdict === wanted).map(({ subject, reason }) => `${subject}: ${reason}`);
