import type { Json } from '../../artifacts/digest.js';
import type { BudgetSettings } from '../../inference/budget/budget-settings.js';
import type { Price } from '../../inference/price/price.js';
import type { TrafficScope } from '../lost.js';
import type { PlannedModel } from '../traffic-plan.js';
import { backendName } from './backends.js';

/** What a caller tells of itself in a header, by which caps of users and sessions are told apart. */
export const callerHeaders = { per_user: 'x-lanegate-user', per_session: 'x-lanegate-session' } as const;

/** Metadata that the gateway keeps for a request. */
const keys = { usd: 'lanegate_micro_usd', tokens: 'lanegate_tokens' } as const;

type Measure = 'usd' | 'tokens' | 'calls';
type Window = {
  readonly scope: TrafficScope;
  readonly measure: Measure;
  readonly unit: 'Hour' | 'Day';
  readonly most: number;
};

const microUsdPerUsd = 1e6;
const mostPerWindow = 4_294_967_295;

/** Caps that have a window of an hour or a day, which rate limits can hold. */
function windowsOf(budget: BudgetSettings): Window[] {
  const hourly = (scope: 'per_user' | 'per_session'): Window[] => {
    const { usd_per_hour: usd, tokens_per_hour: tokens, calls_per_hour: calls } = budget[scope] ?? {};
    return windowsIn(scope, 'Hour', { usd, tokens, calls });
  };
  const all = [
    ...windowsIn('per_day', 'Day', budget.per_day ?? {}),
    ...windowsIn('per_hour', 'Hour', budget.per_hour ?? {}),
    ...hourly('per_user'),
    ...hourly('per_session'),
  ];
  return all.filter(({ most }) => most <= mostPerWindow);
}

type Amounts = { readonly [Name in Measure]?: number | undefined };

const windowsIn = (scope: TrafficScope, unit: Window['unit'], { usd, tokens, calls }: Amounts): Window[] =>
  (
    [
      ['usd', usd === undefined ? undefined : Math.floor(usd * microUsdPerUsd)],
      ['tokens', tokens],
      ['calls', calls],
    ] as const
  ).flatMap(([measure, most]) => (most === undefined ? [] : [{ scope, measure, unit, most }]));

/** Whether rate limits hold a cap of lanegate.yml. */
export const holdsCap =
  (budget: BudgetSettings) =>
  (scope: TrafficScope, name: string): boolean => {
    const isHourly = name.endsWith('_per_hour');
    const isWindow = scope === 'per_hour' || scope === 'per_day' || isHourly;
    const measure = name.replace('_per_hour', '');
    return isWindow && windowsOf(budget).some((window) => window.scope === scope && window.measure === measure);
  };

/**
 * A rule of a global rate limit for each window. What an answer took is known when it came, so a window can be crossed
 * by the calls under way. Counters are not shared between the routes of a gateway: shared ones charge one unit a
 * request, whatever it took.
 */
export const limitRules = (budget: BudgetSettings): Json[] =>
  windowsOf(budget).map(({ scope, measure, unit, most }) => ({
    ...(scope === 'per_user' || scope === 'per_session'
      ? { clientSelectors: [{ headers: [{ name: callerHeaders[scope], type: 'Distinct' }] }] }
      : {}),
    limit: { requests: most, unit },
    ...(measure === 'calls'
      ? {}
      : {
          cost: {
            request: { from: 'Number', number: 0 },
            response: { from: 'Metadata', metadata: { namespace: 'io.envoy.ai_gateway', key: keys[measure] } },
          },
        }),
    shared: false,
  }));

/** What the gateway has to keep of each request for these rules. */
export function requestCosts(budget: BudgetSettings, models: readonly PlannedModel[], namespace: string): Json[] {
  const measures = new Set(windowsOf(budget).map(({ measure }) => measure));
  return [
    ...(measures.has('tokens') ? [{ metadataKey: keys.tokens, type: 'TotalToken' }] : []),
    ...(measures.has('usd') ? [{ metadataKey: keys.usd, type: 'CEL', cel: costExpression(models, namespace) }] : []),
  ];
}

/**
 * Millionths of a dollar, rounded up, by the backend that answered; whoever is none of them costs as much as the
 * dearest. The gateway counts what a cache served, and what was written to one, as a part of the input.
 */
function costExpression(models: readonly PlannedModel[], namespace: string): string {
  const dearest = models.map(({ price }) => ratesOf(price)).reduce(dearer);
  return models.reduceRight(
    (rest, model) => `backend == '${backendName(model)}.${namespace}' ? ${sumOf(ratesOf(model.price))} : ${rest}`,
    sumOf(dearest),
  );
}

/** Billionths of a dollar for one token. */
type NanoRates = {
  readonly input: number;
  readonly output: number;
  /** Of input that was read from a cache. */
  readonly cached: number;
  /** What input costs beside that when it is written to a cache. */
  readonly written: number;
};

function ratesOf(price: Price): NanoRates {
  const { inputUsdPerMillion: input, outputUsdPerMillion: output } = price;
  const { cachedInputUsdPerMillion: cached = input, cacheWriteUsdPerMillion: written = input } = price;
  const nano = (usdPerMillion: number): number => Math.ceil(usdPerMillion * 1000 - 1e-9);
  return {
    input: nano(input),
    output: nano(output),
    cached: nano(cached),
    written: nano(Math.max(0, written - input)),
  };
}

const dearer = (one: NanoRates, other: NanoRates): NanoRates => ({
  input: Math.max(one.input, other.input),
  output: Math.max(one.output, other.output),
  cached: Math.max(one.cached, other.cached),
  written: Math.max(one.written, other.written),
});

/** Counts of tokens have no sign, so that a difference of them must not fall below zero. */
const uncached = '(input_tokens >= cached_input_tokens ? input_tokens - cached_input_tokens : input_tokens)';

const sumOf = ({ input, output, cached, written }: NanoRates): string => {
  const read =
    cached === input ? `input_tokens * ${input}u` : `${uncached} * ${input}u + cached_input_tokens * ${cached}u`;
  const cache = written === 0 ? '' : ` + cache_creation_input_tokens * ${written}u`;
  return `(${read} + output_tokens * ${output}u${cache} + 999u) / 1000u`;
};
