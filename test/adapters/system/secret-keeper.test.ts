import { expect, test } from '@jest/globals';
import { createSecretKeeper } from '../../../src/adapters/system/secret-keeper.js';

test('every secret that was remembered is taken out, and only those', () => {
  const secrets = createSecretKeeper();
  expect(secrets.scrub('first-secret-1 second-secret')).toBe('first-secret-1 second-secret');
  secrets.remember('first-secret-1');
  secrets.remember('second-secret');
  secrets.remember('first-secret-1');
  secrets.remember('short');
  secrets.remember('');
  expect(secrets.scrub('a first-secret-1, a second-secret, a short one')).toBe('a ***, a ***, a short one');
});

test('a long text that was clean is looked through again once another secret is known', () => {
  const secrets = createSecretKeeper();
  const text = `${'word '.repeat(100)}another-secret-1`;
  secrets.remember('first-secret-1');
  expect(secrets.scrub(text)).toBe(text);
  secrets.remember('another-secret-1');
  expect(secrets.scrub(text)).toBe(text.replace('another-secret-1', '***'));
});
