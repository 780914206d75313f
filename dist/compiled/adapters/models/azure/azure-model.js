import { UserError } from '../../../domain/user-error.js';
import { addressOf, pathSegment } from '../http/address.js';
import { createHttpModel } from '../http/http-model.js';
import { openAiDialect, operationPath } from '../openai/openai-dialect.js';
/**
 * Models deployed in Azure OpenAI. A request names a deployment and a reply the model behind it, so no served model is
 * held against the one that was asked for.
 */
export function createAzureModel(parts) {
    return createHttpModel({
        ...openAiDialect,
        isMine: (provider) => provider.api === 'azure',
        addressFor: (call, provider) => azureAddress(call, provider, endpointOf(provider, parts.keyFor)),
        headersFor: (_provider, key) => (key === undefined ? [] : ['api-key', key]),
        namesModels: () => false,
    }, parts);
}
/**
 * The endpoint of a resource. Throws a `UserError`, which does not show the value, for a variable that holds no
 * address.
 */
function endpointOf({ resource, base_url, endpoint_env }, keyFor) {
    if (base_url !== undefined)
        return new URL(base_url);
    if (endpoint_env === undefined)
        return new URL(`https://${resource}.openai.azure.com`);
    try {
        const url = new URL(keyFor(endpoint_env).trim());
        if (/^https?:$/.test(url.protocol))
            return url;
    }
    catch (error) {
        if (error instanceof UserError)
            throw error;
    }
    const hint = 'it must be the endpoint of the resource, such as https://name.openai.azure.com';
    throw new UserError(`the variable \`${endpoint_env}\` holds no address`, { hint });
}
/**
 * Where a deployment is asked: by the v1 API, where the body names it, or by a dated version of the older one, whose
 * path does (learn.microsoft.com/azure/foundry/openai/api-version-lifecycle).
 */
export function azureAddress(call, { api_version }, endpoint) {
    const url = new URL(endpoint);
    const base = url.pathname.replace(/\/+$/, '');
    const isWhole = /\/openai\/(?:v1|deployments\/[^/]+)$/.test(base);
    const older = api_version === undefined ? '/openai/v1' : `/openai/deployments/${pathSegment(call.model)}`;
    url.pathname = `${base}${isWhole ? '' : older}${operationPath(call)}`;
    if (api_version !== undefined)
        url.searchParams.set('api-version', api_version);
    return addressOf(url);
}
