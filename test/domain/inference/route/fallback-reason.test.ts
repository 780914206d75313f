import { expect, test } from 'vitest';
import { IncidentKind } from '../../../../src/domain/inference/incident/incident.js';
import { fallbackReasonOf } from '../../../../src/domain/inference/route/fallback-reason.js';

test('an open breaker is a reason of its own', () => {
  expect(fallbackReasonOf('circuit-open')).toBe('breaker');
});

test('a refusal, a filter, a stopped session, a missing recording, a broken program and what a conversation came to are never routed around', () => {
  const ofConversations = ['tool-unanswered', 'too-many-tool-calls'];
  const final = IncidentKind.options.filter((kind) => fallbackReasonOf(kind) === undefined);
  expect(new Set(final)).toEqual(
    new Set([
      ...['refused', 'filtered', 'session-stopped', 'unrecorded', ...ofConversations],
      ...['harness-error', 'program-failed'],
    ]),
  );
});

test('a context overflow may go to another model', () => {
  expect(fallbackReasonOf('context-overflow')).toBe('incident');
});
