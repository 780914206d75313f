import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createRedaction,
  redacted,
  secretShapes,
  tooLongToRedact,
} from '../../../../src/domain/inference/trace/redaction.js';

const redact = createRedaction([]);

// Put together here, so that no scanner of repositories takes a test for a leak.
const letters = 'abcdefghijABCDEFGHIJ0123456789'.repeat(2);
const secrets: readonly (readonly [string, string])[] = [
  ['OpenAI', `sk-${'proj-'}${letters}`],
  ['Anthropic', `sk-ant-${'api03-'}${letters}_-`],
  ['AWS', `AKIA${'ABCDEFGHIJKLMNOP'}`],
  ['AWS for a while', `ASIA${'ABCDEFGHIJKLMNOP'}`],
  ['GitHub', `ghp_${letters.slice(0, 36)}`],
  ['GitHub Actions', `ghs_${letters.slice(0, 36)}`],
  ['GitHub, of a person', `github_pat_${letters}`],
  ['Google', `AIza${letters.slice(0, 35)}`],
  ['Slack', `xoxb-${'123456789012-abcdef'}`],
  ['a header', `Bearer ${letters}==`],
  ['a web token', `eyJ${letters}.eyJ${letters}.${letters}`],
  ['a private key', `-----BEGIN RSA PRIVATE KEY-----\n${letters}\n${letters}==\n-----END RSA PRIVATE KEY-----`],
  [
    'a private key with a passphrase',
    `-----BEGIN RSA PRIVATE KEY-----\nDEK-Info: AES-128-CBC,00\n${letters}\n-----END RSA PRIVATE KEY-----`,
  ],
  ['a private key in JSON', `-----BEGIN PRIVATE KEY-----\\n${letters}\\n-----END PRIVATE KEY-----`],
];

describe('what is always redacted', () => {
  test.each(secrets)('is a secret of %s', (_, secret) => {
    expect(redact(`before ${secret} after`)).toBe(`before ${redacted} after`);
    expect(redact(`"${secret}", "${secret}"`)).toBe(`"${redacted}", "${redacted}"`);
  });

  test('covers every shape that is told of', () => {
    const uncovered = Object.entries(secretShapes).filter(([, shape]) => !secrets.some(([, text]) => shape.test(text)));
    expect(uncovered).toEqual([]);
  });

  test.each([
    'ask-me about risk-free disk-storage',
    'the bearer of bad news',
    'sk-short',
    'AKIA is a prefix, eyJ another',
    'a desk-and-chair-set-of-the-eighteenth-century',
  ])('is not: %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  test('takes a time that grows with the text alone', () => {
    const hostile = ['-----BEGIN PRIVATE KEY-----', '-----BEGIN ', 'eyJaaaaaaaa.eyJ', 'Bearer ', 'sk-', '-eyJ'];
    for (const text of hostile) expect(redact(text.repeat(50_000)).length).toBeGreaterThan(0);
  });

  test('changes nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        if (!/sk-|AKIA|ASIA|AIza|gh[pousr]_|xox|earer|eyJ|-----BEGIN/.test(text)) expect(redact(text)).toBe(text);
      }),
    );
  });
});

test('a pattern of the settings is redacted beside them, wherever it matches', () => {
  const own = createRedaction(['ACME-\\d{4}', '(?<=account )\\p{L}+']);
  expect(own('ACME-1234, account Ärger, ACME-5678')).toBe(`${redacted}, account ${redacted}, ${redacted}`);
});

test('a text that a pattern of the user’s would take too long to search is left out as a whole', () => {
  const mail = createRedaction(['\\w+@\\w+\\.\\w+']);
  expect(mail('a'.repeat(16_000_000))).toBe(tooLongToRedact);
  expect(mail(`${'a '.repeat(20_000)}me@home.example`)).toBe(`${'a '.repeat(20_000)}${redacted}`);
  expect(redact('a'.repeat(16_000_000))).toHaveLength(16_000_000);
});
