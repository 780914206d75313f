import type { Need, Steps, Supply } from '../../domain/graders/need.js';

/** Who answers each kind of need. */
export type Supplies = {
  readonly [Kind in Need['kind']]: (need: Extract<Need, { kind: Kind }>, signal?: AbortSignal) => Promise<Supply>;
};

/** Walks steps to their end; steps that need nothing wait for nothing. */
export async function supplySteps<Result>(
  steps: Steps<Result>,
  supplies: Supplies,
  signal?: AbortSignal,
): Promise<Result> {
  let step = steps.next();
  while (!step.done) step = steps.next(await supply(step.value, supplies, signal));
  return step.value;
}

const supply = <Kind extends Need['kind']>(
  need: Extract<Need, { kind: Kind }>,
  supplies: Supplies,
  signal: AbortSignal | undefined,
): Promise<Supply> => supplies[need.kind as Kind](need, signal);
