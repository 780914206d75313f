/** The lines of a text that are not blank, one after another, since a large text has too many to hold them all. */
export function* filledLines(text) {
    let line = 0;
    for (const each of typeof text === 'string' ? linesOf(text) : text) {
        line += 1;
        if (each.trim() !== '')
            yield { text: each, line };
    }
}
function* linesOf(text) {
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        yield text.slice(start, end);
        start = end + 1;
    }
    yield text.slice(start);
}
