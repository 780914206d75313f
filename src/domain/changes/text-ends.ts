/** Where a match of a sticky pattern that begins at a place ends; `undefined` where none does, or one of nothing. */
export function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex > at ? pattern.lastIndex : undefined;
}

/** The first line from a place on that holds a word alone, which ends what was begun by `<<WORD`. */
export function lineOfWord(text: string, from: number, word: string): { start: number; end: number } | undefined {
  const closing = new RegExp(String.raw`^[ \t]*${word}[ \t]*\r?$`, 'gm');
  closing.lastIndex = from;
  const found = closing.exec(text);
  return found === null ? undefined : { start: found.index, end: closing.lastIndex };
}
