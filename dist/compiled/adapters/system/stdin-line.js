const longestLine = 1 << 20;
/**
 * The first line of standard input without its newline, or all of it where it has none. Rejects one that is too long.
 */
export async function readStdinLine(input = process.stdin) {
    let text = '';
    input.setEncoding('utf8');
    for await (const piece of input) {
        text += piece;
        const end = text.indexOf('\n');
        if (end !== -1)
            return text.slice(0, end);
        if (text.length > longestLine)
            throw new Error('the line on standard input is too long');
    }
    return text;
}
