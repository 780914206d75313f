/** Why a blob has no text to read, as the end of a sentence. */
export function whyNoText(content) {
    switch (content.kind) {
        case 'binary':
            return `it is not text (${content.bytes} bytes)`;
        case 'too-large':
            return `it is too large to read (${content.bytes} bytes)`;
        case 'left-out':
            return `too much changed at once to read it as well (${content.bytes} bytes)`;
        case 'missing':
            return 'its content is missing';
    }
}
