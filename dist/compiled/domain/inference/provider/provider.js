import { z } from 'zod';
import { RepositoryPath } from '../../artifacts/repository-path.js';
import { UserError } from '../../user-error.js';
import { RecordingPath } from '../recording/recording-path.js';
import { HttpProvider } from './http-provider.js';
import { KeyVariable } from './key-variable.js';
import { PublicAddress, reach, streaming } from './provider-access.js';
const Region = z.string().regex(/^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, 'must be an AWS region, such as `eu-central-1`');
const ResourceName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{1,62}$/, 'must be the name of an Azure resource');
const OpenAiProvider = z.strictObject({
    api: z.literal('openai').describe('Any endpoint that speaks the OpenAI chat completions dialect'),
    base_url: PublicAddress.describe('Up to and without /chat/completions'),
    ...reach,
    ...streaming,
});
const AzureProvider = z
    .strictObject({
    api: z.literal('azure').describe('Azure OpenAI; the model of a binding is the name of its deployment'),
    resource: ResourceName.optional(),
    base_url: PublicAddress.optional().describe('The endpoint, where `resource` does not tell it'),
    endpoint_env: KeyVariable.optional().describe('The variable that holds the endpoint'),
    api_version: z
        .string()
        .regex(/^[0-9a-z-]+$/)
        .optional()
        .describe('A dated version of the older API; the v1 API when absent'),
    ...reach,
    ...streaming,
})
    .refine(({ resource, base_url, endpoint_env }) => [resource, base_url, endpoint_env].filter((each) => each !== undefined).length === 1, 'needs one of `resource`, `base_url` and `endpoint_env`');
const BedrockProvider = z
    .strictObject({
    api: z.literal('bedrock').describe('Amazon Bedrock through its OpenAI-compatible endpoint'),
    region: Region.optional(),
    region_env: KeyVariable.optional().describe('The variable that holds the region'),
    base_url: PublicAddress.optional().describe('Up to and without /chat/completions, such as a private endpoint'),
    ...reach,
    ...streaming,
})
    .refine(({ region, region_env, base_url }) => [region, region_env, base_url].filter((each) => each !== undefined).length === 1, 'needs one of `region`, `region_env` and `base_url`');
const AnthropicProvider = z.strictObject({
    api: z.literal('anthropic').describe('The Anthropic messages API'),
    base_url: PublicAddress.default('https://api.anthropic.com').describe('Up to and without /v1/messages'),
    ...reach,
    ...streaming,
});
const GoogleProvider = z.strictObject({
    api: z.literal('google').describe('The Google Gemini API'),
    base_url: PublicAddress.default('https://generativelanguage.googleapis.com/v1beta').describe('Up to and without /models'),
    ...reach,
    ...streaming,
});
const RecordProvider = z.strictObject({
    api: z.literal('record').describe('Asks another provider and writes its answers down for `replay`'),
    provider: z.string().min(1).describe('The name of the provider that is asked'),
    path: RecordingPath,
});
/** A provider as lanegate.yml declares it. */
export const DeclaredProvider = z.discriminatedUnion('api', [
    OpenAiProvider,
    AzureProvider,
    BedrockProvider,
    AnthropicProvider,
    GoogleProvider,
    HttpProvider,
    z.strictObject({
        api: z.literal('replay').describe('Answers recorded earlier; free and repeatable'),
        path: RepositoryPath,
        provider: z.string().min(1).optional().describe('Whose lines answer; those of any provider when absent'),
    }),
    z.strictObject({ api: z.literal('embedded').describe('The in-process learner; no key, no network') }),
    z.strictObject({
        api: z.literal('echo').describe('Answers with what it is asked, to try out templates and graders'),
    }),
    RecordProvider,
]);
/** Providers that need no declaration, with their usual key variables. */
export const builtInProviders = {
    openai: { api: 'openai', base_url: 'https://api.openai.com/v1', key_env: 'OPENAI_API_KEY' },
    anthropic: { api: 'anthropic', base_url: 'https://api.anthropic.com', key_env: 'ANTHROPIC_API_KEY' },
    google: {
        api: 'google',
        base_url: 'https://generativelanguage.googleapis.com/v1beta',
        key_env: 'GEMINI_API_KEY',
    },
    azure: { api: 'azure', endpoint_env: 'AZURE_OPENAI_ENDPOINT', key_env: 'AZURE_OPENAI_API_KEY' },
    bedrock: { api: 'bedrock', region_env: 'AWS_REGION', key_env: 'AWS_BEARER_TOKEN_BEDROCK' },
    openrouter: { api: 'openai', base_url: 'https://openrouter.ai/api/v1', key_env: 'OPENROUTER_API_KEY' },
    ollama: { api: 'openai', base_url: 'http://127.0.0.1:11434/v1' },
    embedded: { api: 'embedded' },
    echo: { api: 'echo' },
};
/** Stands before the name of a provider that only its recorder is to ask; its lines bear the name without it. */
export const hiddenPrefix = 'recorded/';
/**
 * The provider that a declaration means, with the one a recorder asks found among the others. Throws a `UserError` when
 * that one is not there or is a recorder itself.
 */
export function resolveProvider(declared, known) {
    if (declared.api !== 'record')
        return declared;
    const { provider: name, path } = declared;
    const of = Object.hasOwn(known, name) ? known[name] : undefined;
    if (of === undefined)
        throw new UserError(`there is no provider \`${name}\` to record`);
    if (of.api === 'record')
        throw new UserError(`\`${name}\` records already, so its answers cannot be recorded again`);
    return { api: 'record', path, of, asked: name.startsWith(hiddenPrefix) ? name.slice(hiddenPrefix.length) : name };
}
/** Who answers a call: a recorder asks the provider that it records. */
export const whoAnswers = (provider) => provider.api === 'record' ? provider.of : provider;
/** True of a program or an endpoint of the user's own, of which only a reply can tell what it cost. */
export const isOwnProgram = (provider) => provider.api === 'command' || provider.api === 'endpoint';
/** True when no answer is paid for by tokens, whatever the model. */
export const isFree = (provider) => isOwnProgram(provider) || !tellsTime(provider);
/**
 * False where how long an answer takes tells nothing of whoever will answer: it is replayed, or made in this process.
 */
export const tellsTime = (provider) => !['replay', 'embedded', 'echo'].includes(whoAnswers(provider).api);
/**
 * False where a stored answer would stand in the way: it costs nothing to ask, what was asked must be written down, or
 * nobody can tell whether what is deployed at an address is still the same.
 */
export const mayBeStored = (provider) => provider.api === 'command' || (provider.api !== 'record' && !isFree(provider));
/**
 * Who answers, as far as answers depend on it: keys, proxies, streaming and timeouts are no part of it, and a recorder
 * is whom it asks.
 */
export function providerIdentity(provider) {
    switch (provider.api) {
        case 'openai':
        case 'anthropic':
        case 'google':
            return `${provider.api} ${provider.base_url}`;
        case 'azure': {
            const { resource, base_url, endpoint_env, api_version = 'v1' } = provider;
            return `azure ${base_url ?? resource ?? `$${endpoint_env}`} ${api_version}`;
        }
        case 'bedrock': {
            const { region, region_env, base_url } = provider;
            return `bedrock ${base_url ?? region ?? `$${region_env}`}`;
        }
        case 'http': {
            const { url, method, headers, body, response } = provider;
            return `http ${JSON.stringify([url, method, headers, body, response])}`;
        }
        case 'endpoint': {
            const { url, method, headers, response = null } = provider;
            return `endpoint ${JSON.stringify([url, method, headers, response])}`;
        }
        case 'command':
            return `command ${provider.digest}`;
        case 'replay':
            return provider.provider === undefined
                ? `replay ${provider.path}`
                : `replay ${provider.path} ${JSON.stringify(provider.provider)}`;
        case 'embedded':
        case 'echo':
            return provider.api;
        case 'record':
            return 'of' in provider ? providerIdentity(provider.of) : `record ${provider.provider}`;
    }
}
/** The keys, paths and patience of a provider, on which no answer depends; `undefined` where it has none. */
export function providerAccess(provider) {
    if (provider.api === 'record')
        return { path: provider.path };
    if (provider.api === 'replay' || provider.api === 'embedded' || provider.api === 'echo')
        return undefined;
    const { key_env = null, timeout_s = null, ...others } = provider;
    const told = ['proxy', 'stream', 'first_token_s', 'stall_s'].flatMap((name) => {
        const value = name in others ? others[name] : undefined;
        return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
            ? [[name, value]]
            : [];
    });
    if (key_env === null && timeout_s === null && told.length === 0)
        return undefined;
    return { key_env, timeout_s, ...Object.fromEntries(told) };
}
/** The file that a provider reads answers from or writes them to. */
export const recordingPathOf = (provider) => provider.api === 'replay' || provider.api === 'record' ? provider.path : undefined;
