/** Codes of ECMA-48 SGR: green, red, yellow, bold red, grey. */
const colours = {
    pass: '32',
    fail: '31',
    inconclusive: '33',
    error: '1;31',
    'not-affected': '90',
};
/** Colour for a person at a terminal, plain text for everyone else. */
export const painterFor = ({ isInteractive }) => isInteractive ? (word, text) => `\u001b[${colours[word]}m${text}\u001b[0m` : (_, text) => text;
