import { carryPlan } from '../domain/inference/cache/carry-plan.js';
import type { AnswerCarrier } from '../ports/answer-carrier.js';
import type { Runner } from '../ports/runner.js';

export type CarryingPorts = { readonly runner: Runner; readonly answerCarrier: AnswerCarrier };

/** Does work that asks models between bringing the answers of earlier jobs and leaving them for later ones. */
export async function carryAnswers<Result>(
  { runner, answerCarrier }: CarryingPorts,
  cache: 'auto' | 'off',
  work: () => Promise<Result>,
): Promise<Result> {
  if (cache === 'off') return work();
  const plan = carryPlan(await runner.event());
  await answerCarrier.restore(plan);
  try {
    return await work();
  } finally {
    await answerCarrier.save(plan);
  }
}
