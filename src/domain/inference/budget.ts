import type { ModelCall, Parameters } from './model-call.js';
import { costOf } from './price.js';
import { isFree } from './provider.js';

/** Caps of one run; an absent cap does not bind. */
export type BudgetCaps = {
  readonly usd?: number | undefined;
  readonly tokens?: number | undefined;
  /** Wall-clock milliseconds since the gateway opened. */
  readonly milliseconds?: number | undefined;
};

/** What a call takes from a budget. Money is whole billionths of a dollar, so that sums are exact. */
export type Amount = { readonly nanoUsd: number; readonly tokens: number };

/** The most that one call can take, and what that is made of. */
export type WorstCase = Amount & { readonly inputTokens: number; readonly outputTokens: number };

/** What a run has spent and what its calls under way may still spend; a value, replaced and never changed. */
export type Ledger = {
  readonly caps: BudgetCaps;
  readonly spent: Amount;
  readonly reserved: Amount;
  readonly calls: number;
};

/** The outcome of asking for room: granted, too early to say, or never. */
export type Reservation =
  | { readonly kind: 'reserved'; readonly ledger: Ledger }
  /** Only the worst case of calls under way stands in the way; when they settle there may be room. */
  | { readonly kind: 'wait' }
  | { readonly kind: 'refused'; readonly reason: string };

const nanoUsdPerUsd = 1e9;
/**
 * Role markers and separators that a chat template adds to each message; 3 to 8 in the templates that are published.
 */
const templateTokensPerMessage = 16;
/** What a chat template adds once, such as a default system prompt; about 70 in the longest that is published. */
const templateTokensPerCall = 80;

/** A ledger with nothing reserved. */
export function openLedger(caps: BudgetCaps, earlier: { usd: number; tokens: number; calls: number }): Ledger {
  const spent = { nanoUsd: toNanoUsd(earlier.usd), tokens: earlier.tokens };
  return { caps, spent, reserved: { nanoUsd: 0, tokens: 0 }, calls: earlier.calls };
}

const nothing: WorstCase = { nanoUsd: 0, tokens: 0, inputTokens: 0, outputTokens: 0 };

/**
 * The most a call can take: one token a byte of everything sent, what templates add, and the whole output cap. Where
 * nobody is paid, nothing.
 */
export function worstCaseOf({ provider, messages, parameters, price }: ModelCall): WorstCase {
  if (isFree(provider)) return nothing;
  let inputTokens = templateTokensPerCall + parameterBytes(parameters);
  for (const { content } of messages) inputTokens += templateTokensPerMessage + Buffer.byteLength(content);
  const choices = typeof parameters.n === 'number' && parameters.n > 1 ? parameters.n : 1;
  const outputTokens = parameters.max_tokens * choices;
  const nanoUsd = Math.ceil(costOf(price, { inputTokens, outputTokens }) * nanoUsdPerUsd);
  return { nanoUsd, tokens: inputTokens + outputTokens, inputTokens, outputTokens };
}

/** What a call took, of the tokens a provider counted or the dollars it is known to cost. */
export const amountOf = (costUsd: number, tokens: number): Amount => ({ nanoUsd: toNanoUsd(costUsd), tokens });

/** Dollars of an amount. */
export const usdOf = ({ nanoUsd }: Amount): number => nanoUsd / nanoUsdPerUsd;

/** Makes room for a call under every cap, or under none. */
export function reserve(ledger: Ledger, call: WorstCase): Reservation {
  const refusal = refusalOf(ledger, call);
  if (refusal !== undefined) return { kind: 'refused', reason: refusal };
  const reserved = add(ledger.reserved, call);
  if (exceeds(ledger.caps, add(ledger.spent, reserved))) return { kind: 'wait' };
  return { kind: 'reserved', ledger: { ...ledger, reserved, calls: ledger.calls + 1 } };
}

/** Replaces a call's reservation by what it took. */
export function settle(ledger: Ledger, call: WorstCase, actual: Amount): Ledger {
  return { ...release(ledger, call), spent: add(ledger.spent, actual) };
}

/** Gives a call's reservation back: it took nothing. */
export function release(ledger: Ledger, call: WorstCase): Ledger {
  const { nanoUsd, tokens } = ledger.reserved;
  return { ...ledger, reserved: { nanoUsd: nanoUsd - call.nanoUsd, tokens: tokens - call.tokens } };
}

const toNanoUsd = (usd: number): number => Math.round(usd * nanoUsdPerUsd);

const add = (one: Amount, other: Amount): Amount => ({
  nanoUsd: one.nanoUsd + other.nanoUsd,
  tokens: one.tokens + other.tokens,
});

const exceeds = ({ usd, tokens }: BudgetCaps, amount: Amount): boolean =>
  (usd !== undefined && amount.nanoUsd > toNanoUsd(usd)) || (tokens !== undefined && amount.tokens > tokens);

/** Tools and output schemas are sent as parameters and billed as input. */
function parameterBytes(parameters: Parameters): number {
  let bytes = 0;
  for (const value of Object.values(parameters)) {
    if (typeof value === 'object' && value !== null) bytes += Buffer.byteLength(JSON.stringify(value));
  }
  return bytes;
}

function refusalOf({ caps, spent }: Ledger, call: WorstCase): string | undefined {
  if (caps.tokens !== undefined && spent.tokens + call.tokens > caps.tokens) {
    const parts = `${count(call.inputTokens)} of input at one a byte and ${count(call.outputTokens)} of output`;
    const sum = `${count(spent.tokens)} spent + ${count(call.tokens)} for this call (${parts})`;
    return `the token cap would be crossed: ${sum} > ${count(caps.tokens)}`;
  }
  if (caps.usd !== undefined && spent.nanoUsd + call.nanoUsd > toNanoUsd(caps.usd)) {
    const parts = `${count(call.inputTokens)} tokens of input at one a byte, ${count(call.outputTokens)} of output`;
    const sum = `${dollars(spent.nanoUsd)} spent + ${dollars(call.nanoUsd)} for this call (${parts})`;
    return `the cost cap would be crossed: ${sum} > ${dollars(toNanoUsd(caps.usd))}`;
  }
  return undefined;
}

const count = (tokens: number): string => tokens.toLocaleString('en-US');
const dollars = (nanoUsd: number): string => `$${(nanoUsd / nanoUsdPerUsd).toFixed(6).replace(/0{1,4}$/, '')}`;
