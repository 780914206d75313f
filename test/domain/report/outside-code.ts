/** The parts of a line of Markdown that are not code spans, by the rules of CommonMark 6.1; escapes are left in. */
export function outsideCode(markdown: string): string {
  let outside = '';
  let rest = markdown;
  while (rest !== '') {
    const escaped = /^\\[!-/:-@[-`{-~]/.exec(rest)?.[0];
    const run = /^`+/.exec(rest)?.[0];
    if (escaped !== undefined) {
      outside += escaped;
      rest = rest.slice(escaped.length);
    } else if (run === undefined) {
      outside += rest.slice(0, 1);
      rest = rest.slice(1);
    } else {
      const end = endOfSpan(rest, run.length);
      outside += end === undefined ? run : ' ';
      rest = rest.slice(end ?? run.length);
    }
  }
  return outside;
}

/** Where the span ends that opens with `length` backticks; `undefined` when it never closes. */
function endOfSpan(text: string, length: number): number | undefined {
  for (const match of text.slice(length).matchAll(/`+/g)) {
    if (match[0].length === length) return length + match.index + length;
  }
  return undefined;
}

/** What a reader sees of inline Markdown without markup: escapes and entities resolved. */
export const resolveEscapes = (text: string): string =>
  text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
