import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretPattern, shortestSecret } from '../../../src/domain/inference/secret-pattern.js';

const scrub = (text: string, secret: string): string => {
  const pattern = secretPattern(secret);
  return pattern === undefined ? text : text.replace(pattern, '***');
};

const key = 'sk-loop/back+4f1d"2c3b<5a&69\\7887';

const inUnicodeEscapes = (text: string): string =>
  [...text].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

describe('a secret is found', () => {
  test.each([
    ['as it is', key],
    ['in JSON', JSON.stringify(key).slice(1, -1)],
    ['in JSON within JSON', JSON.stringify(JSON.stringify(key)).slice(3, -3)],
    ['in a URL', encodeURIComponent(key)],
    ['in lower-case percent signs', encodeURIComponent(key).replace(/%../g, (each) => each.toLowerCase())],
    ['in unicode escapes', inUnicodeEscapes(key)],
    ['partly in unicode escapes', `\\u0073\\u006B-${JSON.stringify(key.slice(3)).slice(1, -1)}`],
    ['in HTML', key.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')],
    ['in numbers of HTML', [...key].map((each) => `&#${each.charCodeAt(0)};`).join('')],
    ['in hexadecimal digits', Buffer.from(key).toString('hex')],
  ])('%s', (_, written) => {
    expect(scrub(`before ${written} after`, key)).toBe('before *** after');
  });

  test('in base64, whatever stands around it', () => {
    const around = fc.string({ unit: 'grapheme-ascii', maxLength: 9 });
    const secrets = fc.string({ unit: 'grapheme', minLength: shortestSecret, maxLength: 60 });
    const middles = (text: string): string[] => [text.slice(4, -4), text.slice(5, -5)];
    fc.assert(
      fc.property(around, around, secrets, (before, after, secret) => {
        fc.pre(secret.trim().length >= shortestSecret && secret.trim() === secret);
        for (const form of ['base64', 'base64url'] as const) {
          const scrubbed = scrub(Buffer.from(`${before}${secret}${after}`).toString(form), secret);
          expect(scrubbed).toContain('***');
          const alone = Buffer.from(secret).toString(form);
          for (const middle of middles(alone)) if (middle.length > 8) expect(scrubbed).not.toContain(middle);
        }
      }),
    );
  });

  test.each([
    ['behind a backslash', `C:\\${key}`],
    ['behind many', `C:${'\\'.repeat(9)}${key}`],
    ['of which the first character is escaped behind many', `C:${'\\'.repeat(9)}u0073${key.slice(1)}`],
  ])('%s', (_, written) => {
    expect(scrub(written, key)).not.toContain(key.slice(1));
  });

  test('behind a million backslashes, none of which is taken for its beginning', () => {
    const backslashes = '\\'.repeat(1_000_000);
    for (const secret of [key, `-${key}`]) {
      expect(scrub(`${backslashes}.${secret}`, secret)).toBe(`${backslashes}.***`);
    }
  });

  test('in any text, and nothing of it is left', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary', minLength: shortestSecret }), (text, secret) => {
        const value = secret.trim();
        fc.pre(value.length >= shortestSecret);
        expect(scrub(`${text}${value}${text}`, secret)).not.toContain(value);
      }),
    );
  });
});

test('nothing else is touched', () => {
  expect(scrub('sk-loop/back+4f1d is the beginning of a key', key)).toBe('sk-loop/back+4f1d is the beginning of a key');
});

test('a value that is too short to be a secret is none, for it may be a word', () => {
  expect(secretPattern('placeholder')).toBeUndefined();
  expect(secretPattern('  ollama \n')).toBeUndefined();
});

test.each(['eu-central-1', 'ap-southeast-2', 'us-gov-west-1'])('the region %s is no secret', (region) => {
  expect(scrub(`We host in ${region}.`, region)).toBe(`We host in ${region}.`);
});
