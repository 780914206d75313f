import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownComment } from '../../../../src/domain/report/markdown/comment.js';
import { hideKeys } from '../../../../src/domain/report/text/hide-keys.js';
import { renderMarkdown, textIn } from '../../../fixtures/rendered-markdown.js';
import { aHostileRun } from '../a-hostile-run.js';

const letters = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7cF0xL';
const inUrl = (text: string): string => Buffer.from(text).toString('base64url');

/** Keys that open nothing, in the shapes that providers give out. */
const keys: readonly (readonly [what: string, key: string])[] = [
  ['a key of OpenAI', `sk-proj-${letters}_-${letters}`],
  ['a key of Anthropic', `sk-ant-api03-${letters}${letters}`],
  ['a token of GitHub', `ghp_${letters}aB3d`],
  ["a workflow's token", `ghs_${letters}aB3d`],
  ['a fine-grained token of GitHub', `github_pat_11${letters}_${letters}`],
  ['an access key of AWS', 'AKIAQ7ZT4NXW2LKE5JVB'],
  ['a key of Google', `AIza${letters}aB3`],
  ['a token of Slack', `xoxb-123456789012-${letters}`],
  ['a JSON web token', `${inUrl('{"alg":"HS256"}')}.${inUrl('{"sub":"1234567890"}')}.${letters}`],
];

const escaped = (write: (code: number) => string) => (key: string) =>
  [...key].map((character, index) => (index % 3 === 0 ? write(character.charCodeAt(0)) : character)).join('');
const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

const forms: readonly (readonly [what: string, write: (key: string) => string])[] = [
  ['as it is', (key) => key],
  ['in base64', (key) => Buffer.from(key).toString('base64')],
  ['in base64 within a longer text', (key) => Buffer.from(`the key: ${key}; keep it`).toString('base64')],
  ['in base64 behind other letters', (key) => `q/${Buffer.from(key).toString('base64')}`],
  ['in base64 for URLs', (key) => inUrl(`"${key}"`)],
  ['in hexadecimal digits', (key) => Buffer.from(key).toString('hex')],
  ['escaped for URLs', escaped((code) => `%${hex(code, 2)}`)],
  ['escaped for JSON', escaped((code) => `\\u${hex(code, 4)}`)],
  ['escaped for JSON twice', escaped((code) => `\\\\u${hex(code, 4)}`)],
  ['escaped for JavaScript', escaped((code) => `\\x${hex(code, 2)}`)],
  ['escaped for HTML', escaped((code) => `&#${code};`)],
  ['escaped for HTML in hexadecimal digits', escaped((code) => `&#x${hex(code, 2)};`)],
];

const planted = keys.flatMap(([what, key]) => forms.map(([form, write]) => [what, form, write(key)] as const));

describe('a key', () => {
  test.each(planted)('%s %s is hidden, and what stands around it is not', (_, __, written) => {
    const shown = hideKeys(`before ${written} after`);
    expect(shown).not.toContain(written);
    expect(shown).not.toContain(written.slice(8, 28));
    expect(shown).toMatch(/^before .*\[redacted\].* after$/);
  });

  test.each(keys)('%s appears nowhere in a comment, even where a cut goes through it', (_, key) => {
    for (const before of ['', 'x'.repeat(45), `${'a word '.repeat(210)}`]) {
      const comment = markdownComment(aHostileRun(`${before} ${key}`));
      const shown = `${comment}${textIn(renderMarkdown(comment).tree)}`.replace(/[\s⏎]/g, '');
      for (let start = 0; start + 16 <= key.length; start += 4)
        expect(shown).not.toContain(key.slice(start, start + 16));
    }
  });
});

describe('a text without keys', () => {
  test.each([
    ['prose', 'The task-list is in the risk-assessment; ask for it. 100 % of it, and R&D; too.'],
    ['a path', 'src/domain/report/markdown-comment-of-a-hostile-run.test.ts'],
    ['a digest', `sha256:${'0d9c57e1f4a2b83c6d5e7f8091a2b3c4'.repeat(2)}`],
    ['an address', 'https://example.com/search?q=a%20b%2Fc&page=2#part'],
    ['escapes', '{"text":"caf\\u00e9 &amp; tea"}'],
    ['base64 of a text', Buffer.from('just a sentence of words that means no harm at all').toString('base64')],
  ])('stays as it is: %s', (_, text) => expect(hideKeys(text)).toBe(text));

  test('stays as it is, whatever letters it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdefXYZ019 +/=%&;\\'), maxLength: 200 }), (text) => {
        expect(hideKeys(text)).toBe(text);
      }),
    );
  });

  test.each(['\\', '%4', '&#', 'eyJ', '-----BEGIN ', 'A', 'a.', '\\u'])(
    'is gone through once, though it is nothing but %p',
    (piece) => {
      const text = piece.repeat(400_000 / piece.length);
      expect(hideKeys(text) === text).toBe(true);
    },
  );
});
