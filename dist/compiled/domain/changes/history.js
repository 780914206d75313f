import { z } from 'zod';
import { Change } from './change-set.js';
import { Lane } from './lane.js';
/** One commit of the past, against its first parent. */
export const PastCommit = z.strictObject({
    sha: z.string(),
    date: z.string().describe('When it was committed: ISO 8601, UTC'),
    subject: z.string(),
    lanes: z.array(Lane),
    changes: z.array(Change.pick({ path: true, lane: true, facet: true, reason: true, line: true, confidence: true, because: true })),
});
/** What `detect --history` prints under `--json`; the newest commit comes first. */
export const History = z.strictObject({
    version: z.literal(1),
    head: z.string(),
    commits: z.array(PastCommit),
    notes: z.array(z.string()).describe('What could not be scored'),
});
