import { isJsonObject, type JsonObject } from '../../artifacts/read-json.js';
import { UserError } from '../../user-error.js';
import type { ModelCall, Parameters } from '../call/model-call.js';
import { verbatimText } from '../call/verbatim.js';
import { dearestCostOf, type Price, scaledPrice } from './price.js';
import type { Usage } from './usage.js';

/**
 * How many times the standard price a service tier costs at the most: OpenAI bills its priority tier 1.7 to 2.5 times,
 * by model, and Anthropic's `standard_only` and everybody's `default` once. A tier that costs less counts in full.
 */
const timesStandard: Readonly<Record<string, number>> = {
  auto: 1,
  default: 1,
  standard: 1,
  standard_only: 1,
  flex: 1,
  batch: 1,
  priority: 2.5,
};

/** Anthropic's fast mode costs six times the standard price. */
const timesFast = 6;

/** The most that a call can cost which takes so many tokens. Throws as `billedPrice` does. */
export const dearestCostOfCall = (call: ModelCall, tokens: Usage): number =>
  dearestCostOf(billedPrice(call), tokens, asksForLongCache(call));

type Billed = Pick<ModelCall, 'price' | 'parameters' | 'verbatim'>;

/**
 * What a call is billed at: its model's price as its parameters raise it, or its client's own words, by a service tier
 * or a fast mode. Throws a `UserError` for a service tier of which nobody knows the price.
 */
export function billedPrice({ price, parameters, verbatim }: Billed): Price {
  const times = Math.max(timesOf(parameters), verbatim === undefined ? 0 : timesOf(verbatim.body));
  return times === 1 ? price : scaledPrice(price, times);
}

function timesOf({ service_tier, speed }: Readonly<Record<string, unknown>>): number {
  const fast = speed === 'fast' ? timesFast : 1;
  if (service_tier === undefined || service_tier === null) return fast;
  const times = Object.hasOwn(timesStandard, String(service_tier)) ? timesStandard[String(service_tier)] : undefined;
  if (times !== undefined) return fast * times;
  throw new UserError(`nobody knows what the service tier ${JSON.stringify(service_tier)} costs`, {
    hint: `use one of ${Object.keys(timesStandard).join(', ')}, or leave \`service_tier\` out`,
  });
}

/** As Anthropic's hint at a block or a tool has it; within a text its quotes are escaped. */
const longCacheHint = '"ttl":"1h"';

/** Calls of one suite share their parameters, which are then looked through once. */
const knownHints = new WeakMap<Parameters, boolean>();

/** Whether input may be written to a cache that is to live for an hour: a hint for it may stand at any block. */
export function asksForLongCache({ parameters, messages, verbatim }: ModelCall): boolean {
  if (verbatim !== undefined && verbatimText(verbatim).includes(longCacheHint)) return true;
  return hasLongCacheHint(parameters) || messages.some(({ parts }) => parts?.some(isCachedForLong));
}

function hasLongCacheHint(parameters: Parameters): boolean {
  const known = knownHints.get(parameters);
  if (known !== undefined) return known;
  const asks = Object.values(parameters).some(
    (value) => typeof value === 'object' && value !== null && JSON.stringify(value).includes(longCacheHint),
  );
  knownHints.set(parameters, asks);
  return asks;
}

const isCachedForLong = ({ cache_control: control }: JsonObject): boolean =>
  isJsonObject(control) && control.ttl === '1h';
