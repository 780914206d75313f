/**
 * A statement of a brace language: comments are gone, and a string or heredoc over several lines is within its line.
 */
export type BlockLine = {
  readonly text: string;
  /** As long as `text`; what stands in a string is hidden, so that brackets in it are not seen. */
  readonly masked: string;
  readonly line: number;
};

/** Stands in `masked` for each character of a string. */
const hidden = '\u0001';

const openings = /"""|'''|["'`]|#|\/\/|\/\*|<<[-~]?\s*"?([A-Za-z_]\w{0,60})\b"?[^\n]{0,200}\n|\n/g;

/** Cuts Terraform, Bicep and their like into lines; an end that is missing is the end of the text. */
export function blockLines(source: string): BlockLine[] {
  const found: BlockLine[] = [];
  let open = new OpenLine(1);
  let line = 1;
  let at = 0;
  while (at < source.length) {
    openings.lastIndex = at;
    const opening = openings.exec(source);
    open.add(source.slice(at, opening?.index ?? source.length), false, line);
    if (opening === null) break;
    const { kind, end, content } = partAt(source, opening);
    if (kind === 'string') open.add(content, true, line);
    line += countLines(source, opening.index, end);
    if (kind === 'end') {
      open.closeInto(found);
      open = new OpenLine(line);
    }
    at = end;
  }
  open.closeInto(found);
  return found;
}

class OpenLine {
  private readonly text: string[] = [];
  private readonly masked: string[] = [];
  private isBlank = true;

  constructor(private line: number) {}

  add(part: string, isHidden: boolean, line: number): void {
    if (this.isBlank && part.trim() !== '') {
      this.isBlank = false;
      this.line = line;
    }
    this.text.push(part);
    this.masked.push(isHidden ? hidden.repeat(part.length) : part);
  }

  closeInto(lines: BlockLine[]): void {
    if (!this.isBlank) lines.push({ ...trimmed(this.text.join(''), this.masked.join('')), line: this.line });
  }
}

type Part = { readonly kind: 'string' | 'comment' | 'end'; readonly end: number; readonly content: string };

function partAt(source: string, opening: RegExpExecArray): Part {
  const [mark = '', word] = opening;
  const after = opening.index + mark.length;
  if (mark === '\n') return { kind: 'end', end: after, content: '' };
  if (mark === '#' || mark === '//')
    return { kind: 'comment', end: orEnd(source, source.indexOf('\n', after), 0), content: '' };
  if (mark === '/*') return { kind: 'comment', end: orEnd(source, source.indexOf('*/', after), 2), content: '' };
  if (word !== undefined) return heredoc(source, after, word);
  const end = mark.length === 3 ? orEnd(source, source.indexOf(mark, after), 3) : quotedEnd(source, after, mark);
  return { kind: 'string', end, content: source.slice(opening.index, end) };
}

/** The text up to a line that holds nothing but the word; told as a quoted string. */
function heredoc(source: string, start: number, word: string): Part {
  const closing = new RegExp(`^[ \\t]*${word}[ \\t]*\\r?$`, 'm');
  const found = closing.exec(source.slice(start));
  const stop = found === null ? source.length : start + found.index;
  return { kind: 'string', end: stop + (found?.[0].length ?? 0), content: `"${source.slice(start, stop)}"` };
}

/** One past the closing quote; a string that never closes ends with its line. */
function quotedEnd(source: string, start: number, quote: string): number {
  for (let at = start; at < source.length; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (character === quote) return at + 1;
    else if (character === '\n') return at;
  }
  return source.length;
}

const orEnd = (source: string, found: number, width: number): number => (found < 0 ? source.length : found + width);

/** Looks at nothing behind the end, since a line without one may be as long as its file. */
function countLines(source: string, from: number, to: number): number {
  const part = source.slice(from, to);
  let count = 0;
  for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) count += 1;
  return count;
}

function trimmed(text: string, masked: string): { text: string; masked: string } {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return { text: text.slice(start, end), masked: masked.slice(start, end) };
}
