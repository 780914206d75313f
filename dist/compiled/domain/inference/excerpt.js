/** One line of a text that somebody else wrote, without control characters and at most so many characters long. */
export function excerptOf(text, maxCharacters) {
    const line = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length <= maxCharacters ? line : `${line.slice(0, maxCharacters - 1).trimEnd()}…`;
}
