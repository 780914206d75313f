import { z } from 'zod';
import { dayMs } from '../../day.js';
/** `gateway.cache` of lanegate.yml: whether answers are kept, how many of them, and for how long. */
export const CacheSettings = z.strictObject({
    enabled: z.boolean().default(true).describe('Whether a request that was answered before is served from the cache'),
    max_megabytes: z
        .number()
        .positive()
        .max(10_000)
        .default(256)
        .describe('How large the cache may grow on disk; the oldest answers go first'),
    max_age_days: z.number().positive().max(365).default(30).describe('Answers older than this are asked for again'),
});
/** The oldest moment, in milliseconds since 1970, from which an answer may still be served. */
export const oldestServedMs = ({ max_age_days }, nowMs) => nowMs - max_age_days * dayMs;
