/** The text of a JSON object with other fields before its own, of which it has none. */
export function withFields(fields, text) {
    const beginning = JSON.stringify(fields).slice(0, -1);
    return text === '{}' ? `${beginning}}` : `${beginning},${text.slice(1)}`;
}
