import type { IncidentKind } from '../incident/incident.js';
import type { FallbackReason } from './route-settings.js';

const reasons: Readonly<Record<IncidentKind, FallbackReason | undefined>> = {
  truncated: 'incident',
  'reasoning-exhausted': 'incident',
  refused: undefined,
  filtered: undefined,
  empty: 'incident',
  'malformed-json': 'incident',
  'malformed-tool-call': 'incident',
  'context-overflow': 'incident',
  'wrong-model': 'incident',
  'rate-limited': 'incident',
  timeout: 'incident',
  'stream-cut': 'incident',
  'server-error': 'incident',
  malformed: 'incident',
  rejected: 'incident',
  network: 'incident',
  'circuit-open': 'breaker',
  'session-stopped': undefined,
  unrecorded: undefined,
  'program-failed': undefined,
};

/**
 * Why a call that failed so may be put to another model. `undefined` where it may not: a refusal and a filter are
 * answers to the caller, a stopped session is to stay stopped, and a recording that lacks a request is a mistake to be
 * mended.
 */
export const fallbackReasonOf = (kind: IncidentKind): FallbackReason | undefined => reasons[kind];
