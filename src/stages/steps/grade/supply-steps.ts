import { own } from '../../../domain/artifacts/own.js';
import type { ReplyCounts } from '../../../domain/evaluation/judges/judge-replies.js';
import type { Need, Steps, Supply } from '../../../domain/graders/need.js';

/** Who answers each kind of need. */
export type Supplies = {
  readonly [Kind in Need['kind']]: (need: Extract<Need, { kind: Kind }>, signal?: AbortSignal) => Promise<Supply>;
};

/** What steps came to, and what their needs cost in US dollars. */
export type SuppliedResult<Result> = {
  readonly result: Result;
  readonly costUsd: number;
  /** Which models replied for each judge, and how often; absent where nobody did. */
  readonly gradedBy?: Record<string, ReplyCounts> | undefined;
};

/** Walks steps to their end; steps that need nothing wait for nothing. */
export async function supplySteps<Result>(
  steps: Steps<Result>,
  supplies: Supplies,
  signal?: AbortSignal,
): Promise<SuppliedResult<Result>> {
  let costUsd = 0;
  let gradedBy: Record<string, ReplyCounts> | undefined;
  let step = steps.next();
  while (!step.done) {
    const supplied = await supply(step.value, supplies, signal);
    costUsd += supplied.costUsd ?? 0;
    if ('model' in step.value && supplied.repliedBy !== undefined) {
      const { repliedBy } = supplied;
      gradedBy ??= {};
      const counts = own(gradedBy, step.value.model) ?? {};
      gradedBy[step.value.model] = { ...counts, [repliedBy]: (own(counts, repliedBy) ?? 0) + 1 };
    }
    step = steps.next(supplied);
  }
  return { result: step.value, costUsd, gradedBy };
}

const supply = <Kind extends Need['kind']>(
  need: Extract<Need, { kind: Kind }>,
  supplies: Supplies,
  signal: AbortSignal | undefined,
): Promise<Supply> => supplies[need.kind as Kind](need, signal);
