import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secretPattern, shortestSecret } from '../../../src/domain/inference/secret-pattern.js';
import { secretSearch } from '../../../src/domain/inference/secret-search.js';

const inUnicodeEscapes = (text: string): string =>
  text
    .split('')
    .map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

const inNumbersOfHtml = (text: string): string => [...text].map((each) => `&#${each.codePointAt(0)};`).join('');

const writings: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => JSON.stringify(secret).slice(1, -1),
  (secret) => encodeURIComponent(secret),
  inUnicodeEscapes,
  inNumbersOfHtml,
  (secret) => [...secret].map((each, at) => (at % 3 === 0 ? each : inUnicodeEscapes(each))).join(''),
  (secret) => Buffer.from(`a${secret}`).toString('base64'),
  (secret) => Buffer.from(secret).toString('base64url'),
  (secret) => Buffer.from(secret).toString('hex'),
  (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
];

test('what the pattern finds is hidden, and nothing else', () => {
  const secrets = fc.string({ unit: 'grapheme', minLength: shortestSecret, maxLength: 40 });
  fc.assert(
    fc.property(secrets, fc.array(fc.string()), fc.constantFrom(...writings), (secret, around, written) => {
      const pattern = secretPattern(secret);
      fc.pre(pattern !== undefined);
      for (const text of [around.join(written(secret.trim())), `${around.join('')}${written(secret.trim())}`]) {
        expect(secretSearch(secret)?.(text)).toBe(text.replace(pattern, '***'));
      }
      expect(secretSearch(secret)?.(written(secret.trim()))).toContain('***');
    }),
  );
});

test('a value too short to be a secret is not looked for', () => {
  expect(secretSearch('placeholder')).toBeUndefined();
});
