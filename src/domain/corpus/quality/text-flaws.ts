import { mojibakeIn } from './mojibake.js';
import type { TextFlaw } from './text-flaw.js';

/** One thing that no text of a corpus should have. */
type TextRule = { readonly name: string; find(text: string): TextFlaw | undefined };

const byPattern =
  (pattern: RegExp, says: (found: string) => string) =>
  (text: string): TextFlaw | undefined => {
    const found = pattern.exec(text);
    return found === null ? undefined : { at: found.index, says: says(found[0]) };
  };

const codeOf = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** What is wrong with a text whatever it is about; the first place of each. */
export const textRules = [
  {
    name: 'empty',
    find: (text) => (text.trim() === '' ? { at: 0, says: 'it has no text' } : undefined),
  },
  {
    name: 'replacement-character',
    find: byPattern(/.{0,20}\uFFFD.{0,20}/, (found) => `a character was lost on the way: ${found}`),
  },
  {
    name: 'control-character',
    // Tabs, line breaks, form feeds and NEL stand in texts that are well.
    find: byPattern(
      /[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]/,
      (found) => `the control character U+${codeOf(found)}`,
    ),
  },
  {
    name: 'lone-surrogate',
    find: byPattern(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
      (found) => `half of a character, U+${codeOf(found)}`,
    ),
  },
  { name: 'mojibake', find: mojibakeIn },
  {
    name: 'extraction-garbage',
    find: byPattern(
      /GLYPH<[^>\n]{0,80}>|(?:\(cid:\d{1,6}\)[ ]?){2,50}|(?:\/[Gg]\d{1,4}[ ]?){3,50}/,
      (found) => `glyphs that no font named: ${found}`,
    ),
  },
  {
    name: 'placeholder-text',
    find: byPattern(/\blorem ipsum dolor\b/i, (found) => `a placeholder: ${found}`),
  },
  {
    name: 'conflict-marker',
    find: byPattern(
      /^<{7} [^\n]*\n(?:(?!<{7} )[^\n]*\n){0,2000}?={7}\r?\n(?:(?!<{7} )[^\n]*\n){0,2000}?>{7} [^\n]*$/m,
      () => 'a conflict of a merge that nobody resolved',
    ),
  },
  {
    name: 'unbroken-run',
    find: (text) => {
      const found = longRun.exec(text);
      if (found === null || /:\/\/|data:/.test(found[0])) return undefined;
      return { at: found.index, says: `more than 1,000 characters without a space: ${found[0].slice(0, 40)}…` };
    },
  },
] as const satisfies readonly TextRule[];

/** Scripts without spaces, such as Chinese, are none of it. */
const longRun = /[!-~]{1001,}/;

export type TextRuleName = (typeof textRules)[number]['name'];
