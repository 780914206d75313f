import { cutText } from '../text/cut-text.js';
import { graphemesOf } from '../text/graphemes.js';
import { showInvisible } from '../text/show-invisible.js';

/**
 * Hostile text as part of one line of a terminal: control characters are shown, line breaks are `⏎`, and GitHub's
 * runner, which reads the output of a step, finds no command in it.
 */
export function terminalText(text: string, maxCharacters = 300): string {
  const { text: beginning, left } = cutText(showInvisible(cutText(text, maxCharacters).text), maxCharacters);
  const line = beginning
    .replace(/\n/g, '⏎')
    .replace(/\t/g, ' ')
    .replace(/^(\s*)::/u, '$1\\::')
    .replace(/##\[/g, '##\\[');
  return left > 0 || text.length > maxCharacters ? `${line}…` : line;
}

/** A suite's, a metric's or a case's name; only one that nobody could take in is cut. */
export const terminalName = (name: string): string => terminalText(name, 100);

/** A whole line of a terminal, hostile parts and all. */
export const terminalLine = (line: string): string => terminalText(line, 1000);

const printableAscii = /^[ -~]*$/;
/** Marks stand on the character before them; joiners and the like have no cell, and no terminal is sent them. */
const withoutCell = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]$/u;
/** Wide and full-width characters (UAX #11); of a flag, each of its two letters takes one cell. */
const wide =
  /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]$/u;
const letterOfFlag = /^\p{Regional_Indicator}$/u;

/** Columns that a text takes in a terminal that draws each character by itself, as most do; none takes more. */
export function terminalWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += cellsOf(character);
  return width;
}

function cellsOf(character: string): number {
  if (withoutCell.test(character)) return 0;
  return wide.test(character) && !letterOfFlag.test(character) ? 2 : 1;
}

/** The beginning of a text that fits so many columns of a terminal; its last character is `…` where some did not. */
export function cutToColumns(text: string, columns: number): string {
  if (terminalWidth(text) <= columns) return text;
  let [kept, width] = ['', 0];
  for (const { segment } of graphemesOf(text)) {
    const next = width + terminalWidth(segment);
    if (next > columns - 1) break;
    kept += segment;
    width = next;
  }
  return columns > 0 ? `${kept}…` : '';
}
