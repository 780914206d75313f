import { answerTextOf } from '../inference/call/answer-text.js';
import type { ModelReply } from '../inference/call/model-call.js';
import type { IncidentKind } from '../inference/incident/incident.js';
import { momentOf } from '../moment.js';
import { seemsToRefuse } from './answer-of-span.js';
import type { Observation, ObservedArm } from './observation.js';
import { failureOf } from './observed-error.js';

/** Which answer it is, and who was asked. */
export type ReplayedRequest = {
  readonly id: string;
  readonly arm: ObservedArm;
  /** As it was asked for. */
  readonly model: string;
  /** Milliseconds since 1970. */
  readonly atMs: number;
};

type Scores = Readonly<Record<string, number>>;

/**
 * The observation of an answer. How long a stored answer took tells nothing; what it would cost is what it saved.
 * `timed` is false where whoever answers tells no time.
 */
export function observationOfReply(
  request: ReplayedRequest,
  reply: ModelReply,
  scores: Scores,
  timed: boolean,
): Observation {
  const { cached, latencyMs, costUsd, savedUsd, refusal = '' } = reply;
  const cost = cached ? savedUsd : costUsd;
  return {
    ...identityOf(request, reply.servedModel),
    ...(Object.keys(scores).length === 0 ? {} : { scores: { ...scores } }),
    ...(cached || !timed ? {} : { latency_ms: latencyMs }),
    ...(cost === undefined ? {} : { cost_usd: cost }),
    refused: refusal !== '' || seemsToRefuse(answerTextOf(reply)),
  };
}

/** The observation of a call that gave no answer. */
export const observationOfFailure = (request: ReplayedRequest, kind: IncidentKind): Observation => ({
  ...identityOf(request, undefined),
  ...failureOf(kind),
});

const identityOf = ({ id, arm, model, atMs }: ReplayedRequest, served: string | undefined) => ({
  id,
  at: momentOf(atMs),
  arm,
  kind: 'shadow' as const,
  model: served ?? model,
});
