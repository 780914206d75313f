import { z } from 'zod';
/** What must be told of an answer although it is one, and is scored. */
export const Notice = z.enum(['missing-usage', 'fallback', 'stale']);
