import { z } from 'zod';

/** What of a gateway's work fails the job it served. */
export const FailWord = z.enum(['incidents', 'budget', 'breaker']);
export type FailWord = z.infer<typeof FailWord>;
