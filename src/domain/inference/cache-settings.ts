import { z } from 'zod';

/** `gateway.cache` of lanegate.yml: how many answers are kept, and for how long. */
export const CacheSettings = z.strictObject({});
export type CacheSettings = z.infer<typeof CacheSettings>;
