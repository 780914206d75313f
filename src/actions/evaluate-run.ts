import type { z } from 'zod';
import type { Evaluation } from '../domain/evaluation/evaluation.js';
import type { Clock } from '../ports/clock.js';
import type { RunnerEvent } from '../ports/runner.js';
import { type EvaluatePorts, type EvaluateRequest, evaluate } from '../stages/evaluate.js';
import { type CarryingPorts, carryAnswers } from './carry-answers.js';
import type { EvaluationInputs } from './run-inputs.js';

export type EvaluateRunPorts = EvaluatePorts & CarryingPorts & { readonly clock: Pick<Clock, 'now'> };

type Inputs = z.infer<z.ZodObject<typeof EvaluationInputs>> & Pick<EvaluateRequest, 'folder' | 'shard'>;

/**
 * Runs suites as the inputs of a step say, for the change that started its workflow, by what earlier jobs have left.
 * What a push brings is merged.
 */
export function evaluateRun(
  ports: EvaluateRunPorts,
  inputs: Inputs,
  { kind, isUntrustedHead, pullRequest, attempt }: RunnerEvent,
): Promise<Evaluation> {
  const { folder, suites, shard, attribute, concurrency, cache, receipts } = inputs;
  const refreshBaseline = inputs['refresh-baseline'];
  const asked = { folder, suites, shard, attribute, concurrency, refreshBaseline };
  const at = new Date(ports.clock.now()).toISOString();
  const history = { folder: ports.answerCarrier.historyFolder, at, isMerged: kind === 'push' && !isUntrustedHead };
  const request = { ...asked, isUntrustedHead, pullRequest, attempt, history };
  const evaluating = receipts === 'off' ? { ...ports, receipts: undefined } : ports;
  return carryAnswers(ports, cache, (bringAnswers) => evaluate(evaluating, { ...request, bringAnswers }));
}
