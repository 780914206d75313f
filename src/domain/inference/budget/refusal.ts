import { type Measure, nanoUsdPerUsd } from './amount.js';
import type { Limit } from './caps.js';
import { describeScope, type Scope } from './scope.js';
import type { WorstCase } from './worst-case.js';

/** A call that may not be made, and why; only time can change it, if anything can. */
export type Refusal = {
  readonly kind: 'refused';
  readonly scope: Scope;
  /** One sentence with the arithmetic and the key of lanegate.yml that holds the cap. */
  readonly reason: string;
  /** Milliseconds until there may be room again; absent when there never will be. */
  readonly retryAfterMs?: number | undefined;
};

const minuteMs = 60_000;
const nouns: Readonly<Record<Measure, string>> = { tokens: 'token', nanoUsd: 'cost', calls: 'call' };
const units: Readonly<Record<Measure, string>> = { tokens: 'tokens', nanoUsd: 'usd', calls: 'calls' };

/** What a scope has taken of one measure and what is asked of it, with what is still under way left out. */
export type Crossing = {
  readonly scope: Scope;
  readonly limit: Limit;
  readonly taken: number;
  readonly call: WorstCase;
  /** How the input was counted: 'at one a byte', or 'as estimated'. */
  readonly counted: string;
  readonly retryAfterMs?: number | undefined;
};

/** The refusal of a call that would cross a cap. */
export function refusalOfCrossing({ scope, limit, taken, call, counted, retryAfterMs }: Crossing): Refusal {
  const { measure, most, hourly } = limit;
  const write = writerOf(measure);
  const where = `${hourly ? 'hourly ' : ''}${nouns[measure]} cap of ${describeScope(scope)} (${keyOf(scope, limit)})`;
  const before = `${write(taken)} ${measure === 'calls' ? 'made' : 'spent'}${hourly ? ' in 60 minutes' : ''}`;
  const whose = call.calls === 1 ? 'this call' : `these ${count(call.calls)} calls`;
  const asked = `${write(call[measure])} for ${whose}${partsOf(measure, call, counted)}`;
  const again = retryAfterMs === undefined ? '' : `; there is room again in ${durationOf(retryAfterMs)}`;
  const reason = `the ${where} would be crossed: ${before} + ${asked} > ${write(most)}${again}`;
  return { kind: 'refused', scope, reason, retryAfterMs };
}

/** The refusal of a call after the time of its scope. */
export function refusalOfTime(scope: Scope, limitMs: number): Refusal {
  const key = `budget.per_${scope.kind}.minutes`;
  const minutes = Number((limitMs / minuteMs).toFixed(2));
  return {
    kind: 'refused',
    scope,
    reason: `the time cap of ${describeScope(scope)} (${key}) is used up: ${minutes} minutes`,
  };
}

function keyOf({ kind }: Scope, { measure, hourly }: Limit): string {
  const suffix = hourly && kind !== 'hour' ? '_per_hour' : '';
  return `budget.per_${kind}.${units[measure]}${suffix}`;
}

function partsOf(measure: Measure, { inputTokens, outputTokens }: WorstCase, counted: string): string {
  if (measure === 'calls') return '';
  const [input, output] = [count(inputTokens), count(outputTokens)];
  return measure === 'tokens'
    ? ` (${input} of input ${counted} and ${output} of output)`
    : ` (${input} tokens of input ${counted}, ${output} of output)`;
}

const count = (amount: number): string => amount.toLocaleString('en-US');
const dollars = (nanoUsd: number): string => `$${(nanoUsd / nanoUsdPerUsd).toFixed(6).replace(/0{1,4}$/, '')}`;
const writerOf = (measure: Measure): ((amount: number) => string) => (measure === 'nanoUsd' ? dollars : count);

function durationOf(ms: number): string {
  const minutes = Math.ceil(ms / minuteMs);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
