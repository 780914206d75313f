import { cutText } from '../text/cut-text.js';
import { graphemesOf } from '../text/graphemes.js';
import { showInvisible } from '../text/show-invisible.js';
/**
 * Hostile text as part of one line of a terminal: control characters are shown, line breaks are `⏎`, and GitHub's
 * runner, which reads the output of a step, finds no command in it.
 */
export function terminalText(text, maxCharacters = 300) {
    const { text: beginning, left } = cutText(showInvisible(cutText(text, maxCharacters).text), maxCharacters);
    const line = beginning
        .replace(/\n/g, '⏎')
        .replace(/\t/g, ' ')
        .replace(/^(\s*)::/u, '$1\\::')
        .replace(/##\[/g, '##\\[');
    return left > 0 || text.length > maxCharacters ? `${line}…` : line;
}
/** A suite's, a metric's or a case's name; only one that nobody could take in is cut. */
export const terminalName = (name) => terminalText(name, 100);
/** A whole line of a terminal, hostile parts and all. */
export const terminalLine = (line) => terminalText(line, 1000);
const printableAscii = /^[ -~]*$/;
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
/** Columns that a text takes in a terminal: East Asian characters and emoji take two. */
export function terminalWidth(text) {
    if (printableAscii.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of graphemesOf(text))
        width += wide.test(segment) ? 2 : 1;
    return width;
}
/** The beginning of a text that fits so many columns of a terminal; its last character is `…` where some did not. */
export function cutToColumns(text, columns) {
    if (terminalWidth(text) <= columns)
        return text;
    let [kept, width] = ['', 0];
    for (const { segment } of graphemesOf(text)) {
        const next = width + terminalWidth(segment);
        if (next > columns - 1)
            break;
        kept += segment;
        width = next;
    }
    return columns > 0 ? `${kept}…` : '';
}
