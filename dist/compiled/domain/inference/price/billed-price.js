import { UserError } from '../../user-error.js';
import { verbatimText } from '../call/verbatim.js';
import { scaledPrice } from './price.js';
/**
 * How many times the standard price a service tier costs at the most: OpenAI bills its priority tier 1.7 to 2.5 times,
 * by model, and Anthropic's `standard_only` and everybody's `default` once. A tier that costs less counts in full.
 */
const timesStandard = {
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
/**
 * What a call is billed at: its model's price as its parameters raise it, or its client's own words, by a service tier,
 * a fast mode or a cache that lives for an hour. Throws a `UserError` for a service tier of which nobody knows the
 * price.
 */
export function billedPrice({ price, parameters, verbatim }) {
    const times = Math.max(timesOf(parameters), verbatim === undefined ? 0 : timesOf(verbatim.body));
    const isLong = asksForLongCache(parameters) || (verbatim !== undefined && namesLongCache(verbatim));
    const long = isLong ? price.longCacheWriteUsdPerMillion : undefined;
    if (times === 1 && long === undefined)
        return price;
    const cached = long === undefined ? price : { ...price, cacheWriteUsdPerMillion: long, longContext: longCacheContext(price) };
    return scaledPrice(cached, times);
}
function timesOf({ service_tier, speed }) {
    const fast = speed === 'fast' ? timesFast : 1;
    if (service_tier === undefined || service_tier === null)
        return fast;
    const times = Object.hasOwn(timesStandard, String(service_tier)) ? timesStandard[String(service_tier)] : undefined;
    if (times !== undefined)
        return fast * times;
    throw new UserError(`nobody knows what the service tier ${JSON.stringify(service_tier)} costs`, {
        hint: `use one of ${Object.keys(timesStandard).join(', ')}, or leave \`service_tier\` out`,
    });
}
/** A hint that stands in the parameters, as Anthropic's `cache_control: { type, ttl: 1h }` does. */
function asksForLongCache({ cache_control: control }) {
    return typeof control === 'object' && control !== null && 'ttl' in control && control.ttl === '1h';
}
/** In a client's own words it may stand at any block. */
const namesLongCache = (verbatim) => verbatim.dialect === 'messages' && verbatimText(verbatim).includes('"ttl":"1h"');
function longCacheContext({ longContext }) {
    if (longContext === undefined)
        return undefined;
    const { longCacheWriteUsdPerMillion, cacheWriteUsdPerMillion } = longContext;
    return { ...longContext, cacheWriteUsdPerMillion: longCacheWriteUsdPerMillion ?? cacheWriteUsdPerMillion };
}
