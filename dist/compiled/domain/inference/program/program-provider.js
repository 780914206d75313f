import { z } from 'zod';
import { isInside, RepositoryPath } from '../../artifacts/repository-path.js';
import { excerptOf } from '../excerpt.js';
import { HeaderName, HeaderValue, namesKeyInHeaders, ReplyPaths } from '../provider/http-provider.js';
import { KeyVariable } from '../provider/key-variable.js';
import { PublicAddress, reach } from '../provider/provider-access.js';
const JsonValue = z.json();
/** `command:` of a target: the user's own program, in any language. */
export const CommandSpec = z.strictObject({
    run: z.string().min(1).describe('The command line that is started, in the files of the commit that is evaluated'),
    setup: z.string().min(1).optional().describe('A command line that runs once in those files before, such as `npm ci`'),
    cwd: RepositoryPath.refine(isInside, 'must be a folder of the repository')
        .optional()
        .describe('The folder that both are started in; the root of the repository when absent'),
    env: z
        .array(KeyVariable)
        .max(50)
        .default([])
        .describe('Environment variables that are handed on; never a key of a provider, nor a variable of the runner'),
    timeout_s: z.number().positive().max(600).default(60).describe('How long one case may take'),
    mode: z
        .enum(['per-case', 'process'])
        .default('per-case')
        .describe('Started for each case, or once for all of them and spoken to in JSON lines'),
});
/** `url:` and what stands beside it in a target: an HTTP endpoint of the user's own. */
export const EndpointSpec = z
    .strictObject({
    url: PublicAddress,
    method: z.enum(['POST', 'PUT', 'PATCH']).default('POST'),
    headers: z.record(HeaderName, HeaderValue).default({}).describe('A value may name the key as {{key}}'),
    body: JsonValue.optional().describe('JSON in which texts are templates over the case; its variables as one object when absent'),
    response: ReplyPaths.optional().describe('Where the answer stands in the reply; as a command replies when absent'),
    ...reach,
})
    .refine(namesKeyInHeaders, 'needs both `key_env` and a header that names {{key}}, or neither');
const longestLabel = 60;
/** How people read which program answers. */
export const labelOfCommand = ({ run }) => excerptOf(run, longestLabel);
/** The same of an endpoint, without its query. */
export function labelOfEndpoint({ url }) {
    const { host, pathname } = new URL(url);
    return excerptOf(`${host}${pathname === '/' ? '' : pathname}`, longestLabel);
}
