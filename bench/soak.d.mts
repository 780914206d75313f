import type { SpendEntry } from '../src/domain/inference/budget/spend-entry.js';
import type { WorstCase } from '../src/domain/inference/budget/worst-case.js';
import type { ModelCall } from '../src/domain/inference/call/model-call.js';
import type { Provider } from '../src/domain/inference/provider/provider.js';
import type { GuardedModel, Spend } from '../src/ports/gateway.js';

type Soak = {
  readonly openModel: (
    providers: readonly Provider[],
    onSpend: (entry: SpendEntry) => void,
  ) => Promise<{ readonly model: Pick<GuardedModel, 'complete' | 'spent'>; readonly close: () => Promise<unknown> }>;
  readonly worstCaseOf: (call: ModelCall) => WorstCase;
  readonly calls: number;
  readonly concurrency: number;
  readonly watch?: (number: number) => void;
};

/** What became of the calls, by the kind of their failure, and what the provider counted. */
type Soaked = {
  readonly outcome: {
    readonly answered: number;
    readonly failures: Readonly<Record<string, number>>;
    readonly wrongAnswers: number;
  };
  readonly spent: Spend;
  readonly account: { readonly attempts: Readonly<Record<string, number>> };
  /** What the two do not agree on, in sentences. */
  readonly violations: readonly string[];
};

export declare function soak(soak: Soak): Promise<Soaked>;
