import { z } from 'zod';
import { amountOfSpend, spendOf, toNanoUsd, usdOf } from './amount.js';
/** One of `count` parts that run at the same time, counted from 1. */
export const Shard = z.strictObject({ index: z.number().int().positive(), count: z.number().int().positive() });
/** Reads `2/4`; `undefined` for what is no part of a whole. */
export function parseShard(text) {
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
    if (index === undefined || count === undefined || index < 1 || index > count)
        return undefined;
    return { index, count };
}
/**
 * The caps of one shard: a part of every cap that shards would share, rounded down, so that all of them together never
 * cross it. A request or a session is of one shard alone and keeps its caps. What was spent before is shared alike.
 */
export function capsOfShard(caps, { count }) {
    return {
        ...caps,
        perUser: caps.perUser && partOf(caps.perUser, count),
        perRun: caps.perRun && partOf(caps.perRun, count),
        perHour: caps.perHour && partOf(caps.perHour, count),
        perDay: caps.perDay && sharedPartOf(caps.perDay, count),
        perPullRequest: caps.perPullRequest && sharedPartOf(caps.perPullRequest, count),
    };
}
function partOf(caps, count) {
    const whole = (value) => value === undefined ? undefined : Math.floor(value / count);
    const money = (usd) => usd === undefined ? undefined : usdOf({ nanoUsd: Math.floor(toNanoUsd(usd) / count) });
    return {
        usd: money(caps.usd),
        tokens: whole(caps.tokens),
        calls: whole(caps.calls),
        milliseconds: whole(caps.milliseconds),
        usdPerHour: money(caps.usdPerHour),
        tokensPerHour: whole(caps.tokensPerHour),
        callsPerHour: whole(caps.callsPerHour),
    };
}
function sharedPartOf({ before, usd, tokens, calls }, count) {
    const part = partOf({ usd, tokens, calls }, count);
    const spent = amountOfSpend(before);
    const share = {
        nanoUsd: Math.ceil(spent.nanoUsd / count),
        tokens: Math.ceil(spent.tokens / count),
        calls: Math.ceil(spent.calls / count),
    };
    return { usd: part.usd, tokens: part.tokens, calls: part.calls, before: spendOf(share) };
}
/**
 * Of the first `most` items those of one shard: every `count`-th of their order, so that each shard meets the same
 * mixture.
 */
export function* itemsOfShard(items, most, { index, count }) {
    let position = 0;
    for (const item of items) {
        if (position === most)
            return;
        if (position % count === index - 1)
            yield item;
        position += 1;
    }
}
