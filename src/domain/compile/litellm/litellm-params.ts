import { longCacheWriteRate, type Price } from '../../inference/price/price.js';
import type { Cannot } from '../compiled.js';
import { timeoutSecondsOf } from '../guard-times.js';
import { whyNoProduction } from '../reachable.js';
import type { PlannedModel } from '../traffic-plan.js';
import type { LitellmParams } from './litellm-schema.js';

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
] as const;

/** How a model is asked. */
export function paramsOf(model: PlannedModel): Omit<LitellmParams, 'weight' | 'silent_model'> {
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
    ...optional('cache_creation_input_token_cost_above_1hr', longWriteOf(price)),
    ...parametersOf(model.parameters),
  };
}

/** Why LiteLLM cannot ask a model. */
export function whyNoLitellm({ provider }: PlannedModel): string | undefined {
  if (provider.api === 'http') return 'it is asked by a template of your own';
  const isElsewhere = provider.api === 'bedrock' || (provider.api === 'google' && !isGoogle(provider.base_url));
  return isElsewhere && provider.base_url !== undefined
    ? 'it is asked at an address of your own, which LiteLLM has no key for'
    : whyNoProduction(provider);
}

const isGoogle = (address: string): boolean => new URL(address).hostname === 'generativelanguage.googleapis.com';

/** What of the way to a model LiteLLM does not take over. */
export function lostOfModel({ provider, price, providerName, name }: PlannedModel): Cannot[] {
  const key = `providers.${providerName}`;
  const { proxy, stall_s: stall } = { proxy: undefined, stall_s: undefined, ...provider };
  const lost: Cannot[] = [];
  if (proxy !== undefined) lost.push({ key: `${key}.proxy`, why: 'set HTTPS_PROXY where LiteLLM runs' });
  if (stall !== undefined) lost.push({ key: `${key}.stall_s`, why: 'a stream that stalls is not cut' });
  if (price.source === 'assumed' && price.longContext === undefined)
    lost.push({ key: `models.${name}.price`, why: 'no price is known, so the dearest one is written; declare it' });
  if (price.longContext !== undefined)
    lost.push({ key: `models.${name}.price`, why: 'a long context is billed as a short one' });
  return lost;
}

type Reach = Pick<LitellmParams, 'model' | 'api_base' | 'api_key' | 'api_version' | 'aws_region_name'>;

function reachOf({ provider, model }: PlannedModel): Reach {
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

const azureAddress = (resource: string): string => `https://${resource}.openai.azure.com`;

type Keyed = { readonly key_env?: string | undefined };

const fromEnvironment = (variable: string): string => `os.environ/${variable}`;
const keyOf = ({ key_env: variable }: Keyed): string | undefined => variable && fromEnvironment(variable);

function keyed(provider: Keyed): { api_key?: string } {
  const key = keyOf(provider);
  return key === undefined ? {} : { api_key: key };
}

/** LiteLLM takes the rate of five minutes for an hour where it is told no other. */
const longWriteOf = (price: Price): number | undefined =>
  price.longCacheWriteUsdPerMillion ?? (price.cacheWriteUsdPerMillion && longCacheWriteRate(price));

/** Dollars for one token, without the digits that a division brings. */
const perToken = (usdPerMillion: number): number => Number((usdPerMillion / 1e6).toPrecision(12));

const optional = <Name extends string>(name: Name, usdPerMillion: number | undefined): { [Key in Name]?: number } =>
  usdPerMillion === undefined ? {} : ({ [name]: perToken(usdPerMillion) } as { [Key in Name]: number });

function parametersOf(parameters: PlannedModel['parameters']): Partial<LitellmParams> {
  const isKnown = ([name]: readonly [string, unknown]): boolean => known.some((each) => each === name);
  const entries = Object.entries(parameters).filter(([, value]) => value !== undefined);
  const others = entries.filter((entry) => !isKnown(entry));
  const named: Partial<LitellmParams> = Object.fromEntries(entries.filter(isKnown));
  return others.length === 0 ? named : { ...named, extra_body: Object.fromEntries(others) };
}
