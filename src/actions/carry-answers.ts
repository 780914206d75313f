import { carryPlan } from '../domain/inference/cache/carry-plan.js';
import type { AnswerCarrier } from '../ports/answer-carrier.js';
import type { Runner } from '../ports/runner.js';

export type CarryingPorts = { readonly runner: Runner; readonly answerCarrier: AnswerCarrier };

/** Brings what earlier jobs have left; work calls it before it asks a model, and not at all where it asks none. */
export type BringAnswers = () => Promise<void>;

/** Does work that may ask models, and leaves its answers for later jobs where it has brought those of earlier ones. */
export async function carryAnswers<Result>(
  { runner, answerCarrier }: CarryingPorts,
  cache: 'auto' | 'off',
  work: (bringAnswers: BringAnswers) => Promise<Result>,
): Promise<Result> {
  if (cache === 'off') return work(async () => {});
  const plan = carryPlan(await runner.event());
  let isAsking = false;
  try {
    return await work(async () => {
      isAsking = true;
      await answerCarrier.restore(plan);
    });
  } finally {
    if (isAsking) await answerCarrier.save(plan);
  }
}
