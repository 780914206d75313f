/** Names that somebody wrote in one text, separated by commas or line breaks. */
export const splitNames = (text) => text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
