import { z } from 'zod';

/** Why a call gave no answer that can be graded. An incident is never a score. */
export const IncidentKind = z.enum([
  'truncated',
  'reasoning-exhausted',
  'refused',
  'filtered',
  'empty',
  'malformed-json',
  'malformed-tool-call',
  'context-overflow',
  'wrong-model',
  'rate-limited',
  'timeout',
  'stream-cut',
  'server-error',
  'malformed',
  'rejected',
  'network',
  'circuit-open',
  'session-stopped',
  'unrecorded',
]);
export type IncidentKind = z.infer<typeof IncidentKind>;

export const Incident = z.strictObject({ kind: IncidentKind, message: z.string() });
export type Incident = z.infer<typeof Incident>;
