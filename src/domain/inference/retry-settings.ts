import { z } from 'zod';

/** `gateway.retry` of lanegate.yml: how often and how long a failed call is tried again. */
export const RetrySettings = z.strictObject({});
export type RetrySettings = z.infer<typeof RetrySettings>;
