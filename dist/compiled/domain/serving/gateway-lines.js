import { z } from 'zod';
import { serverKeyPattern } from './server-key.js';
/**
 * The line that `lanegate gateway --stdin` reads: the key that clients bring, and the keys of providers by variable.
 */
export const GatewaySecrets = z.strictObject({
    key: z.string().regex(serverKeyPattern),
    keys: z.record(z.string(), z.string()).default({}),
});
/** The first line that `lanegate gateway --json` prints, once it takes requests. */
export const GatewayReady = z.strictObject({
    version: z.literal(1),
    url: z.url(),
    openai_base_url: z.url(),
    anthropic_base_url: z.url(),
    pid: z.number().int().positive(),
});
