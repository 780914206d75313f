import type { Pattern } from '../../pattern/pattern.js';
import type { Parameters } from '../call/parameters.js';
import type { Price } from '../price/price.js';
import type { ModelQuirks } from '../provider/model-quirks.js';
import type { Provider } from '../provider/provider.js';
import type { CheckedIncident, FallbackReason } from './route-settings.js';

/** A model that a route may ask, complete. Two candidates of one route never have the same name. */
export type Candidate = {
  /** The name of its binding. */
  readonly name: string;
  readonly providerName: string;
  readonly provider: Provider;
  readonly model: string;
  readonly parameters: Parameters;
  readonly price: Price;
  readonly quirks?: ModelQuirks | undefined;
};

/** What must hold of a call, all of it; absent parts do not count. */
export type Condition = {
  readonly tags?: readonly string[] | undefined;
  readonly minInputTokens?: number | undefined;
  readonly matches?: Pattern | undefined;
};

/** What an answer must be like to stand. */
export type Check = {
  /** Why an answer fails, in words of the policy alone; `undefined` when it does not. */
  readonly problemOf: (answer: string) => string | undefined;
  readonly incidents: readonly CheckedIncident[];
};

export type Fallback = { readonly on: readonly FallbackReason[] } & (
  | { readonly kind: 'model'; readonly candidate: Candidate }
  | { readonly kind: 'stale' }
);

/** What a name that consumers use stands for: who serves which call. */
export type Route = {
  readonly name: string;
  /** Over everything that decides who answers, and how. */
  readonly digest: string;
  /** At least one. */
  readonly models: readonly { readonly candidate: Candidate; readonly weight: number }[];
  readonly rules: readonly { readonly when: Condition; readonly candidate: Candidate }[];
  readonly checks: readonly { readonly fails: Check; readonly candidate: Candidate }[];
  readonly fallbacks: readonly Fallback[];
};

/** Who really answered a call that named a route. */
export type Served = {
  readonly providerName: string;
  readonly model: string;
  /** Why it was not the model that is asked where no rule holds, in words of the policy alone. */
  readonly because?: string | undefined;
};

/** Every model that a route may ask, each once. */
export function candidatesOf({ models, rules, checks, fallbacks }: Route): Candidate[] {
  const standIns = fallbacks.flatMap((fallback) => (fallback.kind === 'model' ? [fallback.candidate] : []));
  const all = [...models, ...rules, ...checks].map(({ candidate }) => candidate).concat(standIns);
  return [...new Map(all.map((candidate) => [candidate.name, candidate])).values()];
}
