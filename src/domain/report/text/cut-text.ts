import { graphemesOf } from './graphemes.js';

/** UTF-16 units; a character with more marks than this is cut between its code points. */
const longestGrapheme = 64;

/** The beginning of a text and how many UTF-16 units of it were left out. */
export type Cut = { readonly text: string; readonly left: number };

/** Keeps at most `maxCharacters` UTF-16 units and never cuts through what a reader sees as one character. */
export function cutText(text: string, maxCharacters: number): Cut {
  if (text.length <= maxCharacters) return { text, left: 0 };
  const end = boundaryBefore(text, Math.max(0, Math.floor(maxCharacters)));
  return { text: text.slice(0, end), left: text.length - end };
}

function boundaryBefore(text: string, index: number): number {
  const window = text.slice(0, index + longestGrapheme);
  const grapheme = graphemesOf(window).containing(index);
  if (grapheme !== undefined && grapheme.segment.length <= longestGrapheme) return grapheme.index;
  return isHighSurrogate(text, index - 1) && isLowSurrogate(text, index) ? index - 1 : index;
}

const isHighSurrogate = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xd800;
const isLowSurrogate = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xdc00;
