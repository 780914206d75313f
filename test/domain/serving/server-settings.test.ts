import { expect, test } from 'vitest';
import { handlingOf, ServerSettings } from '../../../src/domain/serving/server-settings.js';

test('an incident is marked unless something else is said of it, and one of the provider is always an error', () => {
  const usual = ServerSettings.parse({});
  expect(handlingOf('truncated', usual)).toBe('mark');
  expect(handlingOf('stream-cut', usual)).toBe('error');
  expect(handlingOf('rate-limited', usual)).toBe('error');
  const own = ServerSettings.parse({ incidents: { default: 'error', truncated: 'pass' } });
  expect(handlingOf('truncated', own)).toBe('pass');
  expect(handlingOf('refused', own)).toBe('error');
});

test('what cannot be handed on has no setting', () => {
  expect(ServerSettings.safeParse({ incidents: { 'stream-cut': 'pass' } }).success).toBe(false);
});
