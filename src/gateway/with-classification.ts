import { classifyReply } from '../domain/inference/classify-reply.js';
import type { IncidentKind } from '../domain/inference/incident.js';
import { type Model, ModelError } from '../ports/model.js';

/**
 * Incidents that another attempt may fix. What the model itself did, such as refusing, is not asked again: answers
 * picked by asking until one pleases would no longer measure the model.
 */
const passing: ReadonlySet<IncidentKind> = new Set(['rate-limited', 'server-error']);

/** Turns a reply that is no answer into a `ModelError` that still carries what it cost. */
export function withClassification(model: Model): Model {
  return {
    async complete(call, signal) {
      const reply = await model.complete(call, signal);
      const incident = classifyReply(reply, call);
      if (incident === undefined) return reply;
      const { kind, message } = incident;
      throw new ModelError(kind, message, { retryable: passing.has(kind), costUsd: reply.costUsd, reply });
    },
  };
}
