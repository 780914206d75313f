import { expect, test } from '@jest/globals';
import { fallbackReasonOf } from '../../../src/domain/inference/fallback-reason.js';
import { IncidentKind } from '../../../src/domain/inference/incident.js';

test('an open breaker is a reason of its own', () => {
  expect(fallbackReasonOf('circuit-open')).toBe('breaker');
});

test('a refusal, a filter, a stopped session and a missing recording are never routed around', () => {
  const final = IncidentKind.options.filter((kind) => fallbackReasonOf(kind) === undefined);
  expect(final).toEqual(['refused', 'filtered', 'session-stopped', 'unrecorded']);
});

test('a context overflow may go to another model', () => {
  expect(fallbackReasonOf('context-overflow')).toBe('incident');
});
