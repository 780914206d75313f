import { textRules } from './text-flaws.js';

/** Something that is looked for: `sound`, no document may newly fail it; `drift`, their share may not rise much. */
export type QualityCheck = { readonly name: string; readonly kind: 'sound' | 'drift'; readonly meaning: string };

const meanings: Readonly<Record<(typeof textRules)[number]['name'], string>> = {
  empty: 'no text',
  'replacement-character': 'U+FFFD, where a character was lost',
  'control-character': 'control characters',
  'lone-surrogate': 'half of a character',
  mojibake: 'UTF-8 that was read as Windows-1252',
  'extraction-garbage': 'glyphs without letters, out of a PDF',
  'placeholder-text': 'lorem ipsum',
  'conflict-marker': 'a conflict of a merge',
  'unbroken-run': 'more than 1,000 characters without a space',
};

const sound = (name: string, meaning: string): QualityCheck => ({ name, kind: 'sound', meaning });
const drift = (name: string, meaning: string): QualityCheck => ({ name, kind: 'drift', meaning });

/** Everything that is looked for in a corpus, in the order in which it is told. */
export const qualityChecks: readonly QualityCheck[] = [
  sound('unreadable', 'a line, a table or a front matter that cannot be read'),
  sound('encoding', 'not written as UTF-8'),
  ...textRules.map(({ name }) => sound(name, meanings[name])),
  sound('duplicate-id', 'the id of another record'),
  drift('duplicate', 'the very text of another document'),
  drift('near-duplicate', 'four of five runs of words in common with another document'),
  drift('boilerplate', 'half of it lines that a fifth of all documents have'),
  drift('repetition', 'runs of words that it repeats'),
  drift('very-short', 'fewer than five words'),
  drift('word-length', 'words that are too short or too long to be prose'),
  drift('cut-off-lines', 'lines that end in …'),
  drift('web-phrase', 'words of a web page around the text: cookies, navigation'),
  drift('personal-data', 'mail addresses, phone numbers, public IP addresses, numbers of cards and accounts, keys'),
  drift('removed', 'documents of the base that are gone'),
];

export const qualityCheckNames = qualityChecks.map(({ name }) => name);
