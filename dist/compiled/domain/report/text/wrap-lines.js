import { cutText } from './cut-text.js';
/** Characters of GitHub's code face that fit the width of a comment. */
const columns = 100;
/**
 * Breaks lines that would have to be scrolled sideways to be read. It is given a text piece by piece, and gives each
 * piece back with line breaks put in before words that would not fit.
 */
export function createLineWrapper() {
    let column = 0;
    const place = (word) => {
        const breaks = column > 0 && column + word.length > columns ? '\n' : '';
        const lines = linesOfWord(word);
        column = (lines.length > 1 || breaks !== '' ? 0 : column) + (lines.at(-1) ?? '').length;
        return breaks + lines.join('\n');
    };
    const space = (spaces) => {
        const lastBreak = spaces.lastIndexOf('\n');
        column = lastBreak < 0 ? column + spaces.length : spaces.length - lastBreak - 1;
        return spaces;
    };
    return (piece) => piece.replace(/\s+|\S+/gu, (run) => (/^\s/u.test(run) ? space(run) : place(run)));
}
/** A word that is longer than a line, as several. */
function linesOfWord(word) {
    const lines = [];
    let rest = word;
    while (rest.length > columns) {
        const { text } = cutText(rest, columns);
        lines.push(text === '' ? rest.slice(0, columns) : text);
        rest = rest.slice(lines.at(-1)?.length);
    }
    return [...lines, rest];
}
