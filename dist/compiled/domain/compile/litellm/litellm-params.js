import { timeoutSecondsOf } from '../guard-times.js';
import { whyNoProduction } from '../reachable.js';
/** Parameters that LiteLLM takes under their own name; others go to the provider in `extra_body`. */
const known = [
    'temperature',
    'top_p',
    'top_k',
    'max_tokens',
    'seed',
    'stop',
    'presence_penalty',
    'frequency_penalty',
    'reasoning_effort',
    'response_format',
];
/** How a model is asked. */
export function paramsOf(model) {
    const { provider, price } = model;
    const { first_token_s: firstToken } = { first_token_s: undefined, ...provider };
    return {
        ...reachOf(model),
        timeout: timeoutSecondsOf(provider),
        ...(firstToken === undefined ? {} : { stream_timeout: firstToken }),
        input_cost_per_token: perToken(price.inputUsdPerMillion),
        output_cost_per_token: perToken(price.outputUsdPerMillion),
        ...optional('cache_read_input_token_cost', price.cachedInputUsdPerMillion),
        ...optional('cache_creation_input_token_cost', price.cacheWriteUsdPerMillion),
        ...parametersOf(model.parameters),
    };
}
/** Why LiteLLM cannot ask a model. */
export function whyNoLitellm({ provider }) {
    if (provider.api === 'http')
        return 'it is asked by a template of your own';
    const isElsewhere = provider.api === 'bedrock' || (provider.api === 'google' && !isGoogle(provider.base_url));
    return isElsewhere && provider.base_url !== undefined
        ? 'it is asked at an address of your own, which LiteLLM has no key for'
        : whyNoProduction(provider);
}
const isGoogle = (address) => new URL(address).hostname === 'generativelanguage.googleapis.com';
/** What of the way to a model LiteLLM does not take over. */
export function lostOfModel({ provider, price, providerName, name }) {
    const key = `providers.${providerName}`;
    const { proxy, stall_s: stall } = { proxy: undefined, stall_s: undefined, ...provider };
    const lost = [];
    if (proxy !== undefined)
        lost.push({ key: `${key}.proxy`, why: 'set HTTPS_PROXY where LiteLLM runs' });
    if (stall !== undefined)
        lost.push({ key: `${key}.stall_s`, why: 'a stream that stalls is not cut' });
    if (price.source === 'assumed' && price.longContext === undefined)
        lost.push({ key: `models.${name}.price`, why: 'no price is known, so the dearest one is written; declare it' });
    if (price.longContext !== undefined)
        lost.push({ key: `models.${name}.price`, why: 'a long context is billed as a short one' });
    return lost;
}
function reachOf({ provider, model }) {
    switch (provider.api) {
        case 'openai':
            return { model: `openai/${model}`, api_base: provider.base_url, api_key: keyOf(provider) ?? 'unused' };
        case 'anthropic':
            return { model: `anthropic/${model}`, api_base: provider.base_url, ...keyed(provider) };
        case 'google':
            return { model: `gemini/${model}`, ...keyed(provider) };
        case 'azure': {
            const { resource, base_url: base, endpoint_env: variable, api_version: version } = provider;
            const address = base ?? (resource === undefined ? fromEnvironment(variable ?? '') : azureAddress(resource));
            return {
                model: `azure/${model}`,
                api_base: address,
                ...(version && { api_version: version }),
                ...keyed(provider),
            };
        }
        case 'bedrock': {
            const region = provider.region ?? fromEnvironment(provider.region_env ?? 'AWS_REGION');
            return { model: `bedrock/${model}`, aws_region_name: region, ...keyed(provider) };
        }
        default:
            throw new Error(`LiteLLM cannot ask ${provider.api}`);
    }
}
const azureAddress = (resource) => `https://${resource}.openai.azure.com`;
const fromEnvironment = (variable) => `os.environ/${variable}`;
const keyOf = ({ key_env: variable }) => variable && fromEnvironment(variable);
function keyed(provider) {
    const key = keyOf(provider);
    return key === undefined ? {} : { api_key: key };
}
/** Dollars for one token, without the digits that a division brings. */
const perToken = (usdPerMillion) => Number((usdPerMillion / 1e6).toPrecision(12));
const optional = (name, usdPerMillion) => usdPerMillion === undefined ? {} : { [name]: perToken(usdPerMillion) };
function parametersOf(parameters) {
    const isKnown = ([name]) => known.some((each) => each === name);
    const entries = Object.entries(parameters).filter(([, value]) => value !== undefined);
    const others = entries.filter((entry) => !isKnown(entry));
    const named = Object.fromEntries(entries.filter(isKnown));
    return others.length === 0 ? named : { ...named, extra_body: Object.fromEntries(others) };
}
