import { z } from 'zod';
/**
 * How a call that a client made ended: with an answer, with a stored one, with a reply that is an incident and was
 * handed on, with an error, by a budget, or since the client left.
 */
export const ServedOutcome = z.enum(['answered', 'cached', 'incident', 'failed', 'budget', 'left']);
