import { z } from 'zod';

/** `gateway.traces` of lanegate.yml: what is written of every call. */
export const TraceSettings = z.strictObject({});
export type TraceSettings = z.infer<typeof TraceSettings>;
