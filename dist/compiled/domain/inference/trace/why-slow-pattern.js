const token = new RegExp([
    String.raw `(?<reference>\\[1-9]|\\k<)`,
    String.raw `(?<opening>\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?)`,
    String.raw `(?<closing>\))`,
    String.raw `(?<choice>\|)`,
    String.raw `(?<quantifier>(?:[*+?]|\{\d+(?:,\d*)?\})\??)`,
    String.raw `\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|.`,
].join('|'), 'gsu');
/** A quantifier that can match ten times or more. */
const many = /^(?:[*+]|\{\d{2}|\{\d+,(?:\}|\d{2}))/;
/**
 * Why a regular expression could take forever on some text, or `undefined` when it has none of the forms that do: a
 * repeated group in which something is repeated, optional or chosen already, or a reference to an earlier group. The
 * engine cannot be stopped while it searches, so such patterns are refused before. The pattern is known to compile with
 * the flag `u`.
 */
export function whySlowPattern(pattern) {
    const open = [part(true)];
    let last = part(false);
    for (const { groups: found = {} } of pattern.matchAll(token)) {
        const around = open.at(-1) ?? part(true);
        if (found['reference'] !== undefined)
            return 'it refers back to a group';
        if (found['opening'] !== undefined)
            open.push(part(true));
        else if (found['closing'] !== undefined)
            last = close(open);
        else if (found['choice'] !== undefined)
            around.hasChoice = true;
        else if (found['quantifier'] === undefined)
            last = part(false);
        else {
            const why = whySlow(last, found['quantifier']);
            if (why !== undefined)
                return why;
            if (many.test(found['quantifier']))
                around.repeats = true;
            else
                around.hasChoice = true;
        }
    }
    return undefined;
}
const part = (isGroup) => ({ isGroup, repeats: false, hasChoice: false });
/** Ends the innermost group; what it has in it, the group around it has too. */
function close(open) {
    const group = open.pop() ?? part(true);
    const around = open.at(-1);
    if (around !== undefined) {
        around.repeats ||= group.repeats;
        around.hasChoice ||= group.hasChoice;
    }
    return group;
}
function whySlow({ isGroup, repeats, hasChoice }, quantifier) {
    if (!isGroup || quantifier.startsWith('?'))
        return undefined;
    if (repeats)
        return 'it repeats a group in which something is repeated';
    return hasChoice && many.test(quantifier) ? 'it repeats a group in which there is a choice' : undefined;
}
