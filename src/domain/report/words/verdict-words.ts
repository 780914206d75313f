import type { VerdictWord } from '../../gate/verdict-word.js';

const symbols: Readonly<Record<VerdictWord, string>> = {
  pass: '🟢',
  fail: '🔴',
  inconclusive: '🟡',
  error: '⚫',
  'not-affected': '⚪',
};

/** The coloured dot of a verdict; never shown without its words. */
export const verdictSymbol = (word: VerdictWord): string => symbols[word];

/** A verdict in plain words: `not-affected` reads as two. */
export const verdictWords = (word: VerdictWord): string => word.replace('-', ' ');

/** `🔴 fail`: the dot and the words. */
export const describeWord = (word: VerdictWord): string => `${verdictSymbol(word)} ${verdictWords(word)}`;

/** Puts the colour of a verdict around a text that is safe already. */
export type Paint = (word: VerdictWord, text: string) => string;
