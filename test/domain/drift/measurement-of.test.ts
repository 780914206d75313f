import { expect, test } from 'vitest';
import { measurementOf } from '../../../src/domain/drift/measurement-of.js';
import type { AskedAnchors } from '../../../src/domain/drift/read-anchors.js';
import { referenceOf } from '../../fixtures/drift-fixtures.js';

const reference = referenceOf({ first: { accuracy: [1, 1, 0] } });

const asked = (hindrances: readonly string[]): AskedAnchors => ({
  scores: { first: { accuracy: [1] } },
  units: 1,
  metrics: ['accuracy'],
  traits: reference.traits,
  hindrances,
  spent: { usd: 0, tokens: 0, calls: 1 },
});

test('a confirmation is kept where it tells something', () => {
  const request = { suite: 'triage', commit: 'c'.repeat(40), by: 'ada', repeats: 1 };
  const taken = { reference, request, first: asked([]), at: '2026-01-01T00:00:00Z' };
  expect(measurementOf({ ...taken, second: undefined })).not.toHaveProperty('confirmation');
  expect(measurementOf({ ...taken, second: asked(['nobody answered']) })).not.toHaveProperty('confirmation');
  expect(measurementOf({ ...taken, second: asked([]) })).toMatchObject({
    suite: 'triage',
    confirmation: { scores: { first: { accuracy: [1] } } },
  });
});
