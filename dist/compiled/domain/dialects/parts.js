/** A text as a part; none for an empty one. */
export const textPart = (text, key) => text === '' ? [] : [{ part: { type: 'text', text }, key }];
export const isTextPart = ({ part }) => part.type === 'text';
/** The texts among parts, each on lines of its own. */
export const textOfParts = (parts) => parts.flatMap(({ part: { type, text } }) => (type === 'text' && typeof text === 'string' ? [text] : [])).join('\n');
/** A turn of one text. */
export const textTurn = (role, content, key) => ({
    message: { role, content },
    place: { turn: key, parts: [], calls: [] },
});
/** A turn of parts, which are told where they are more than texts. */
export const turnOfParts = (message, parts, key) => ({
    message: { ...message, parts: parts.map(({ part }) => part) },
    place: { turn: key, parts: parts.map((each) => each.key), calls: [] },
});
/** A user's turn of such parts, which one text is no list of. */
export function userTurn(parts, key) {
    const content = textOfParts(parts);
    const isList = parts.length > 1 || !parts.every(isTextPart);
    return isList ? turnOfParts({ role: 'user', content }, parts, key) : textTurn('user', content, key);
}
/** What a tool gave in a turn that can say text alone, and what of it is left for the user to show. */
export function toolTurn(id, parts, key) {
    const others = parts.filter((part) => !isTextPart(part));
    const shown = others.length === 0 ? [] : [...textPart(`What tool call ${id} gave beside its text:`, key), ...others];
    const message = { role: 'tool', content: textOfParts(parts), tool_call_id: id };
    return { turn: { message, place: { turn: key, parts: [], calls: [] } }, shown };
}
