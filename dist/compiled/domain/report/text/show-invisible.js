const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
/** More marks than this on one letter pile up over the lines above and below it. */
const piledMarks = /(\p{M}{5})(\p{M}+)/gu;
const emojiBefore = /\p{Emoji}\p{Emoji_Modifier}?\uFE0F?$/u;
const joiningLetterBefore = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}]$/u;
/** Emoji and several scripts are spelled with joiners and variation selectors; only there do they stay. */
function isSpelling(character, before) {
    switch (character) {
        case '\uFE0E':
        case '\uFE0F':
            return emojiBefore.test(before);
        case '\u200D':
            return emojiBefore.test(before) || joiningLetterBefore.test(before);
        case '\u200C':
            return joiningLetterBefore.test(before);
        default:
            return false;
    }
}
/** How a character without a shape is shown: `(U+202E)`. */
function codePointName(character) {
    const code = character.codePointAt(0) ?? 0;
    return `(U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
/**
 * Shows every control, bidirectional, zero-width and otherwise invisible character as `(U+XXXX)`, and thins piles of
 * marks. Line feeds and tabs stay; CRLF becomes a line feed.
 */
export function showInvisible(text) {
    return text
        .replace(/\r\n/g, '\n')
        .replace(invisible, (character, offset, whole) => isSpelling(character, whole.slice(Math.max(0, offset - 6), offset)) ? character : codePointName(character))
        .replace(piledMarks, (_, kept, dropped) => `${kept}(+${[...dropped].length} marks)`);
}
