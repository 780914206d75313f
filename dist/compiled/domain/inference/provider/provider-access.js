import { z } from 'zod';
import { KeyVariable } from './key-variable.js';
const Seconds = z.number().positive().max(600);
// What is no address must not reach the check after it, which could not read it.
const WebAddress = z.url({
    protocol: /^https?$/,
    abort: true,
    error: 'must be an address that begins with `https://` or `http://`',
});
const hasNoCredentials = (address) => {
    const { username, password } = new URL(address);
    return username === '' && password === '';
};
/** An address that is written into lanegate.yml, where no secret may stand. */
export const PublicAddress = WebAddress.refine(hasNoCredentials, 'must not carry a user name or a password');
/** How a provider is reached; no answer depends on it. */
export const reach = {
    key_env: KeyVariable.optional(),
    timeout_s: Seconds.optional().describe('How long one request may take; 60 when absent'),
    proxy: PublicAddress.optional().describe('A proxy for this provider alone; HTTPS_PROXY, HTTP_PROXY and NO_PROXY count when absent'),
};
/** How a provider that can stream is asked to. */
export const streaming = {
    stream: z
        .boolean()
        .optional()
        .describe('Whether answers are streamed, so that a stall is seen early; when absent, to clients that ask for it'),
    first_token_s: Seconds.optional().describe('How long a streamed answer may take to begin; 30 when absent'),
    stall_s: Seconds.optional().describe('How long a streamed answer may pause; 20 when absent'),
};
