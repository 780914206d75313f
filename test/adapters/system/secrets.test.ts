import { describe, expect, test } from 'vitest';
import { createKeyFor, secretsIn } from '../../../src/adapters/system/secrets.js';
import { UserError } from '../../../src/domain/user-error.js';

describe('a key', () => {
  test('is handed out after it was hidden', () => {
    const hidden: string[] = [];
    const keyFor = createKeyFor({ OPENAI_API_KEY: 'the-key' }, 'OPENAI_API_KEY', (value) => hidden.push(value));
    expect(keyFor('OPENAI_API_KEY')).toBe('the-key');
    expect(hidden).toEqual(['the-key']);
  });

  test('that is not listed or not set is the mistake of a user, and nothing of it is told', () => {
    const keyFor = createKeyFor({ OTHER_KEY: 'the-other-key' }, 'OPENAI_API_KEY');
    expect(() => keyFor('OTHER_KEY')).toThrow(UserError);
    expect(() => keyFor('OTHER_KEY')).not.toThrow(/the-other-key/);
    expect(() => keyFor('OPENAI_API_KEY')).toThrow('is not set');
  });
});

describe('the secrets of an environment', () => {
  const environment = {
    OPENAI_API_KEY: 'the-openai-key',
    OTHER_KEY: 'not-listed',
    HTTPS_PROXY: 'http://ann:p%40ssword-of-the-proxy@proxy.example:8080',
    http_proxy: 'not a url',
    ALL_PROXY: 'http://proxy.example',
  };

  test('are the keys that are listed and the passwords of proxies', () => {
    const secrets = secretsIn(environment, 'OPENAI_API_KEY, MISSING_KEY').filter((secret) => secret !== '');
    expect(secrets).toEqual(['the-openai-key', 'p%40ssword-of-the-proxy', 'p@ssword-of-the-proxy']);
  });

  test.each([
    'ann:password-of-the-proxy@proxy.example:8080',
    'http://password-of-the-proxy@proxy.example',
    'http://password-of-the-proxy:@proxy.example',
  ])('have the secret of a proxy that is written as %s', (HTTPS_PROXY) => {
    expect(secretsIn({ HTTPS_PROXY }, undefined)).toContain('password-of-the-proxy');
  });

  test('survive a password that no decoder can read', () => {
    expect(secretsIn({ HTTP_PROXY: 'http://ann:100%25%zz@proxy.example' }, undefined)).toContain('100%25%zz');
  });
});
