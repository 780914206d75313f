import { z } from 'zod';

/** What one thing that is watched came to. */
export const Finding = z.strictObject({
  subject: z.string().describe('A metric, a guardrail, or what else was looked at'),
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'error']),
  reason: z.string(),
});
export type Finding = z.infer<typeof Finding>;

const severity = ['fail', 'error', 'inconclusive', 'pass'] as const;

/** The gravest of several findings: fail, error, inconclusive, pass. Of nothing: inconclusive. */
export const gravest = (findings: readonly Finding[]): Finding['verdict'] =>
  severity.find((word) => findings.some(({ verdict }) => verdict === word)) ?? 'inconclusive';

/** The reasons of all findings of one kind, each with what it is about. */
export const reasonsOf = (findings: readonly Finding[], wanted: Finding['verdict']): string[] =>
  findings.filter(({ verdict }) => verdict === wanted).map(({ subject, reason }) => `${subject}: ${reason}`);
