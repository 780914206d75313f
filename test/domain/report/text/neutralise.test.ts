import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fencedBlock, htmlText, inlineCode, plainText } from '../../../../src/domain/report/text/neutralise.js';
import { attacks } from '../attacks.js';
import { outsideCode, resolveEscapes } from '../outside-code.js';

const invisible = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u0000-\u0008\u000B-\u001F\u007F-\u009F\u115F\u1160\u3164\uFFA0]/u;

/** Pieces out of which hostile texts are put together. */
const pieces = attacks
  .map(([, text]) => text)
  .concat(['`', '``', '|', '\\', '\n', ' ', '*', '_', '[', ']', '(', '<', '&', 'a', 'é', '1']);
const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));

describe('plainText', () => {
  function expectPlain(text: string): void {
    const markdown = plainText(text);
    const outside = outsideCode(markdown);
    expect(markdown).not.toMatch(/\n/);
    expect(outside).not.toMatch(/@|:\/\/|www\.|#\\?\d|gh-\d|\$/i);
    expect(outside.replace(/\\./g, '')).not.toMatch(/[`*_~[\]<>|#]|!\[/);
    expect(outside.replace(/&(?:lt|gt|amp);/g, '')).not.toMatch(/&/);
    expect(outside).not.toMatch(/(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])/iu);
    expect(markdown).not.toMatch(/^\s*(?:[-+=>/:]|\d+[.)])/);
    expect(markdown).not.toMatch(/<!--|##\[/);
    expect(markdown.replace(/\u200D|\uFE0F/g, '')).not.toMatch(invisible);
  }

  test.each(attacks)('renders %s as itself', (_, text) => expectPlain(text));

  test('renders any mixture of attacks as itself', () => {
    fc.assert(fc.property(hostile, expectPlain), { numRuns: 1000 });
  });

  test('keeps what a reader sees', () => {
    const text = 'Accuracy of *triage* fell by 3 % (from 84_000 to 81_000) <in a day>; see a|b & "c" &lt;d&gt; \\e.';
    expect(resolveEscapes(plainText(text))).toBe(text);
  });

  test('turns only what GitHub would link into code', () => {
    expect(plainText('ask @octocat about #12 in v1.2')).toBe('ask `@octocat` about `#12` in v1.2');
  });

  test('ends where it is told, and says so', () => {
    expect(plainText('word '.repeat(100), 11)).toBe('word word w…');
  });
});

describe('inlineCode', () => {
  function expectOneSpan(text: string): void {
    const markdown = inlineCode(text);
    expect(outsideCode(markdown)).toBe(text === '' ? '(empty)' : ' ');
    expect(markdown).not.toMatch(/\n|<!--|##\[/);
    expect(markdown).not.toMatch(/(?<!\\)\||\\\\\|/);
    expect(markdown.replace(/\u200D|\uFE0F/g, '')).not.toMatch(invisible);
  }

  test.each(attacks)('keeps %s within one code span and one cell', (_, text) => expectOneSpan(text));

  test('keeps any mixture of attacks within one code span and one cell', () => {
    fc.assert(fc.property(hostile, expectOneSpan), { numRuns: 1000 });
  });

  test.each([
    ['plain', 'prompts/a b.yml', '`prompts/a b.yml`'],
    ['a backtick', 'a`b', '``a`b``'],
    ['backticks at the ends', '`a`', '`` `a` ``'],
    ['a pipe', 'a|b', '`a\\|b`'],
    ['a pipe behind a backslash', 'a\\|b', '`a\\(U+007C)b`'],
    ['a line break', 'a\nb', '`a⏎b`'],
    ['nothing', '', '(empty)'],
    ['an override of direction', 'a\u202Eb', '`a(U+202E)b`'],
  ])('writes %s', (_, text, markdown) => expect(inlineCode(text)).toBe(markdown));

  test('cuts a long name between characters and shows that it did', () => {
    expect(inlineCode('👩‍👩‍👧'.repeat(20), 20)).toBe(`\`${'👩‍👩‍👧'.repeat(2)}…\``);
  });
});

describe('fencedBlock', () => {
  function expectOneBlock(text: string): void {
    const lines = fencedBlock(text, 400).split('\n');
    const fence = /^(`{3,}|~{3,})text$/.exec(lines[0] ?? '')?.[1] ?? '';
    expect(fence).not.toBe('');
    expect(lines.at(-1)).toBe(fence);
    const [character = ''] = fence;
    const inner = lines.slice(1, -1);
    for (const line of inner) {
      const run = line.trimStart();
      const length = run.length - run.replace(new RegExp(`^\\${character}+`), '').length;
      expect(length).toBeLessThan(fence.length);
      expect(line).not.toMatch(/^\s*(?:::|[/@]\p{L})|<!--|##\[/u);
      expect(line.replace(/\u200D|\uFE0F|\t/g, '')).not.toMatch(invisible);
    }
  }

  test.each(attacks)('keeps %s within one block', (_, text) => expectOneBlock(text));

  test('keeps any mixture of attacks within one block', () => {
    fc.assert(fc.property(hostile, expectOneBlock), { numRuns: 1000 });
  });

  test('leaves ordinary text alone', () => {
    const text = 'def f(x):\n\treturn x / 2  # half\n\n* done';
    expect(fencedBlock(text, 400)).toBe(`\`\`\`text\n${text}\n\`\`\``);
  });

  test('says how much it left out', () => {
    expect(fencedBlock('a'.repeat(30), 10)).toBe('```text\naaaaaaaaaa\n[20 more characters]\n```');
  });

  test('stays within three times what it was told, fences and all, however long the runs inside are', () => {
    expect(fencedBlock('`'.repeat(1e6), 1000).length).toBeLessThan(1100);
    expect(fencedBlock('`~'.repeat(1e6), 1000).length).toBeLessThan(3100);
  });

  test('shows an empty answer as empty', () => expect(fencedBlock('', 10)).toBe('```text\n(empty)\n```'));
});

describe('htmlText', () => {
  test.each(attacks)('leaves nothing of %s that HTML would read', (_, text) => {
    const markup = htmlText(text);
    expect(markup).not.toMatch(/[<>"'`]/);
    expect(markup.replace(/&(?:lt|gt|amp|quot|#39|#96);/g, '')).not.toMatch(/&/);
    expect(markup.replace(/\u200D|\uFE0F/g, '')).not.toMatch(invisible);
  });

  test('keeps line breaks and tabs', () => expect(htmlText('a\r\n\tb')).toBe('a\n\tb'));
});
