import { expect, test } from 'vitest';
import { overrideStatus } from '../../../src/domain/report/override-status.js';
import { anOverride } from '../../fixtures/an-override.js';

test('a status says who and why in a line that GitHub takes', () => {
  expect(overrideStatus(anOverride({ reason: 'a\n  b\u202E' }))).toBe('overridden by @grace: a b(U+202E)');
  const long = overrideStatus(anOverride({ reason: '👩‍👩‍👧‍👦'.repeat(40) }));
  expect(long.length).toBeLessThanOrEqual(140);
  expect(long.endsWith('…')).toBe(true);
});
