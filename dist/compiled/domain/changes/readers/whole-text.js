/** A file taken whole; the kind of its line endings and white space at its end are layout. */
export const wholeText = ({ text }, lane) => ({
    lane,
    name: 'content',
    meaning: text.replaceAll('\r\n', '\n').trimEnd(),
    line: 1,
});
