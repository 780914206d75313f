import { z } from 'zod';

/** What a reader must know of an answer that is one all the same. */
export const Notice = z.enum(['missing-usage', 'fallback', 'stale']);
export type Notice = z.infer<typeof Notice>;
