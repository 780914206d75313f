import { type Measure, type Spend, toNanoUsd } from './amount.js';

/** Caps of one scope, in any mixture; an absent cap does not bind, and a cap of 0 lets nothing through. */
export type Caps = {
  readonly usd?: number | undefined;
  readonly tokens?: number | undefined;
  readonly calls?: number | undefined;
  /** Milliseconds on the wall clock since the scope began. */
  readonly milliseconds?: number | undefined;
  /** What no 60 minutes may take more of. */
  readonly usdPerHour?: number | undefined;
  readonly tokensPerHour?: number | undefined;
  readonly callsPerHour?: number | undefined;
};

/** Caps of one request: of each attempt by itself as to tokens and money, of all together as to calls and time. */
export type RequestCaps = Pick<Caps, 'usd' | 'tokens' | 'calls' | 'milliseconds'> & {
  /** How many bytes of input make a token, where tokens are estimated; 3 when absent. */
  readonly bytesPerToken?: number | undefined;
};

/** Caps that other runs take from too, with what they took before this one. */
export type SharedCaps = Pick<Caps, 'usd' | 'tokens' | 'calls'> & { readonly before: Spend };

/** Every cap of a gateway. A call takes from all scopes it is in or from none. */
export type BudgetCaps = {
  readonly perRequest?: RequestCaps | undefined;
  readonly perSession?: Caps | undefined;
  readonly perUser?: Caps | undefined;
  readonly perRun?: Caps | undefined;
  /** Of all callers together, in any 60 minutes. */
  readonly perHour?: Pick<Caps, 'usdPerHour' | 'tokensPerHour' | 'callsPerHour'> | undefined;
  readonly perPullRequest?: SharedCaps | undefined;
  readonly perDay?: SharedCaps | undefined;
  /** What is assumed of a tool that a provider runs; a call with one is refused where nothing is. */
  readonly perToolUse?: ToolUse | undefined;
};

/** What one use of a tool that a provider runs may take at the most, all that is read because of it included. */
export type ToolUse = { readonly usd: number; readonly tokens: number };

/** One number that may not be crossed. */
export type Limit = {
  readonly measure: Measure;
  readonly most: number;
  /** True when it binds what the last 60 minutes took, not all that was taken. */
  readonly hourly: boolean;
};

/** The limits that caps set on what is taken; time is none of them. */
export function limitsOf(caps: Caps): readonly Limit[] {
  const all: readonly [Measure, number | undefined, boolean][] = [
    ['tokens', caps.tokens, false],
    ['nanoUsd', inNanoUsd(caps.usd), false],
    ['calls', caps.calls, false],
    ['tokens', caps.tokensPerHour, true],
    ['nanoUsd', inNanoUsd(caps.usdPerHour), true],
    ['calls', caps.callsPerHour, true],
  ];
  return all.flatMap(([measure, most, hourly]) => (most === undefined ? [] : [{ measure, most, hourly }]));
}

const inNanoUsd = (usd: number | undefined): number | undefined => (usd === undefined ? undefined : toNanoUsd(usd));
