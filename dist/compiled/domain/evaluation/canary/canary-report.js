import { z } from 'zod';
import { JudgeRow } from '../judges/judge-row.js';
/** How the judges of a suite grade its anchors: `lanegate canary --json`. */
export const CanaryReport = z.strictObject({
    version: z.literal(1),
    suite: z.string(),
    path: z.string().describe('The file of the anchors'),
    judges: z.array(JudgeRow).describe('Against what was on record before'),
    errors: z.record(z.string(), z.string()).describe('Anchor to why it has no grade'),
    written: z.boolean().describe('Whether these grades are on record now'),
    cost_usd: z.number(),
});
