import { z } from 'zod';
import type { Dialect } from '../dialects/dialect.js';
import type { ScopeKind } from '../inference/budget/scope.js';
import type { IncidentKind } from '../inference/incident/incident.js';
import type { Usage } from '../inference/price/usage.js';

/**
 * How a call that a client made ended: with an answer, with a stored one, with a reply that is an incident and was
 * handed on, with an error, by a budget, or since the client left.
 */
export const ServedOutcome = z.enum(['answered', 'cached', 'incident', 'failed', 'budget', 'left']);
export type ServedOutcome = z.infer<typeof ServedOutcome>;

/** One call that a client made, as the table, the metrics and the live view tell it. */
export type ServedCall = {
  readonly outcome: ServedOutcome;
  readonly dialect: Dialect;
  readonly isStreamed: boolean;
  /** The route, binding or model that the client named. */
  readonly asked: string;
  /** Who was asked, and which model it says served; those of the call where nobody answered. */
  readonly providerName: string;
  readonly model: string;
  readonly session: string | undefined;
  readonly user: string | undefined;
  readonly incident: IncidentKind | undefined;
  /** Whose cap stopped it. */
  readonly stoppedBy: ScopeKind | undefined;
  readonly usage: Usage | undefined;
  readonly costUsd: number;
  /** What a stored answer would have cost. */
  readonly savedUsd: number;
  /** From the request to the end of the answer. */
  readonly durationMs: number;
  readonly firstTokenMs: number | undefined;
  /** How many times providers were asked. */
  readonly attempts: number;
};
