import { z } from 'zod';

/** Why a call gave no answer that can be graded. An incident is never a score. */
export const IncidentKind = z.enum([
  'truncated',
  'refused',
  'filtered',
  'empty',
  'context-overflow',
  'rate-limited',
  'timeout',
  'stream-cut',
  'server-error',
  'rejected',
  'network',
  'malformed',
  'wrong-model',
  'unrecorded',
]);
export type IncidentKind = z.infer<typeof IncidentKind>;

export const Incident = z.strictObject({ kind: IncidentKind, message: z.string() });
export type Incident = z.infer<typeof Incident>;
