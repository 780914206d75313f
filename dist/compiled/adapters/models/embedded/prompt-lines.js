/** Longer lines are cut; no label or worked example needs more. */
const maxLineCharacters = 4_000;
/**
 * A text's lines, with `<tag>value</tag>` written as `tag: value` and lines that are nothing but a tag or a fence left
 * empty.
 */
export function promptLines(text) {
    const untagged = text.replace(/<([a-z][\w-]{0,30})>([^<]{0,4000})<\/\1>/giu, (_, tag, value) => `\n${tag.replace(/[_-]/gu, ' ')}: ${value.trim()}\n`);
    return untagged.split(/\r\n|[\n\r\u2028\u2029]/u).map((raw) => {
        const line = raw.slice(0, maxLineCharacters);
        const indent = line.length - line.trimStart().length;
        const collapsed = line.trim().replace(/\s+/gu, ' ');
        return {
            text: /^(?:<\/?[a-z][\w-]{0,30}>|```\w{0,20}|"""|-{3,}|={3,})$/iu.test(collapsed) ? '' : collapsed,
            indent,
        };
    });
}
/** A bullet or a list number at the beginning of a line. */
export const bulletPattern = /^(?:[-*•–+]|\d{1,3}[.)]|[a-zA-Z][.)])\s/u;
/** True for lines that show "text -> answer". */
export const hasArrow = (line) => /->|=>|→|⇒|➜|⟶/u.test(line);
