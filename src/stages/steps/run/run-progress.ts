import type { Sample } from '../../../domain/evaluation/sample.js';
import type { GuardedModel } from '../../../ports/gateway.js';
import type { Progress } from '../../../ports/progress.js';

/** Shows how far a run is, sample by sample. */
export function progressOf(
  progress: Progress,
  model: GuardedModel,
  { total, done, label = 'evaluating' }: { total: () => number; done: number; label?: string },
): (sample: Sample) => void {
  let [taken, incidents] = [done, 0];
  return ({ outcome }) => {
    taken += 1;
    if (outcome.kind === 'incident') incidents += 1;
    progress.show({ label, done: taken, total: total(), costUsd: model.spent().usd, incidents });
  };
}
