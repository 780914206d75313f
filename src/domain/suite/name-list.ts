/** Names that somebody wrote in one text, separated by commas or line breaks. */
export const splitNames = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
