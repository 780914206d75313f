import { graphemesOf } from './graphemes.js';
/** UTF-16 units; a character with more marks than this is cut between its code points. */
const longestGrapheme = 64;
/** Keeps at most `maxCharacters` UTF-16 units and never cuts through what a reader sees as one character. */
export function cutText(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return { text, left: 0 };
    const end = boundaryBefore(text, Math.max(0, Math.floor(maxCharacters)));
    return { text: text.slice(0, end), left: text.length - end };
}
function boundaryBefore(text, index) {
    const window = text.slice(0, index + longestGrapheme);
    const grapheme = graphemesOf(window).containing(index);
    if (grapheme !== undefined && grapheme.segment.length <= longestGrapheme)
        return grapheme.index;
    return isHighSurrogate(text, index - 1) && isLowSurrogate(text, index) ? index - 1 : index;
}
const isHighSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xd800;
const isLowSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xdc00;
