import { describe, expect, test } from 'vitest';
import { createSecretKeeper } from '../../../src/adapters/system/secret-keeper.js';
import type { SecretWatch } from '../../../src/domain/inference/secret-watch.js';

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

describe('a watch', () => {
  const stream = (watch: SecretWatch | undefined, ...texts: readonly string[]) =>
    texts.map((text) => watch?.take({ text }, JSON.stringify({ text })));

  test('finds every secret that is known by then, cut anywhere', () => {
    const secrets = createSecretKeeper();
    secrets.remember('first-secret-1\n');
    secrets.remember('first-secret-1');
    const early = secrets.watch();
    secrets.remember('another-secret-2');
    expect(stream(secrets.watch(), 'a first-', 'secret-', '1')).toEqual(['may-begin', 'may-begin', 'secret']);
    expect(stream(secrets.watch(), 'an another-', 'sec', 'ret-2')).toEqual(['may-begin', 'may-begin', 'secret']);
    expect(stream(secrets.watch(), 'another-', 'sect or first-', 'or none')).toEqual([
      'may-begin',
      'may-begin',
      'clear',
    ]);
    expect(stream(early, 'another-secret-2', 'first-secret-1')).toEqual(['clear', 'secret']);
  });

  test('is kept by nobody where there is no secret, nor any that is long enough', () => {
    const secrets = createSecretKeeper();
    expect(secrets.watch()).toBeUndefined();
    secrets.remember('short');
    secrets.remember('');
    expect(secrets.watch()).toBeUndefined();
  });
});

test('a long text that was clean is looked through again once another secret is known', () => {
  const secrets = createSecretKeeper();
  const text = `${'word '.repeat(100)}another-secret-1`;
  secrets.remember('first-secret-1');
  expect(secrets.scrub(text)).toBe(text);
  secrets.remember('another-secret-1');
  expect(secrets.scrub(text)).toBe(text.replace('another-secret-1', '***'));
});
