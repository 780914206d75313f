import { deepestNesting, type Entry, type Tree, type TreeParser } from './tree.js';

/** Thrown inside this module alone: the text is not JSON. */
class NotJson extends Error {}

/** JSON, and JSON with comments and trailing commas. */
export const parseJsonTree: TreeParser = (text) => parseJsonFrom(text, 1);

/** JSON that is the value of something else, of which the first line has a number of its own. */
export function parseWrittenJson(text: string, line: number): Tree | undefined {
  return text.length <= mostWritten && /^\s{0,200}[[{]/.test(text) ? parseJsonFrom(text, line) : undefined;
}

const mostWritten = 200_000;

const parseJsonFrom = (text: string, line: number): Tree | undefined => {
  try {
    const scanner = new JsonScanner(text, line);
    const tree = scanner.value(0);
    return scanner.isAtEnd() ? tree : undefined;
  } catch (error) {
    if (error instanceof NotJson) return undefined;
    throw error;
  }
};

const plainString = /"([^"\\\n\r]*)"/y;
const escapedString = /"(?:[^"\\\n\r]|\\.)*"/y;
const literal = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class JsonScanner {
  private at = 0;

  constructor(
    private readonly text: string,
    private line: number,
  ) {
    if (text.charCodeAt(0) === 0xfeff) this.at = 1;
  }

  isAtEnd(): boolean {
    this.skip();
    return this.at >= this.text.length;
  }

  value(depth: number): Tree {
    if (depth > deepestNesting) throw new NotJson();
    this.skip();
    const { line } = this;
    const first = this.text[this.at];
    if (first === '{') return this.map(depth, line);
    if (first === '[') return this.list(depth, line);
    if (first === '"') return { kind: 'scalar', value: this.string(), line };
    return { kind: 'scalar', value: JSON.parse(this.match(literal)) as number | boolean | null, line };
  }

  private map(depth: number, line: number): Tree {
    const entries: Entry[] = [];
    this.at += 1;
    while (!this.closes('}')) {
      const keyLine = this.line;
      const key = this.string();
      this.skip();
      this.expect(':');
      entries.push({ key, line: keyLine, value: this.value(depth + 1) });
      this.separate('}');
    }
    return { kind: 'map', entries, line };
  }

  private list(depth: number, line: number): Tree {
    const items: Tree[] = [];
    this.at += 1;
    while (!this.closes(']')) {
      items.push(this.value(depth + 1));
      this.separate(']');
    }
    return { kind: 'list', items, line };
  }

  private closes(bracket: string): boolean {
    this.skip();
    if (this.text[this.at] !== bracket) return false;
    this.at += 1;
    return true;
  }

  private separate(bracket: string): void {
    this.skip();
    if (this.text[this.at] !== bracket) this.expect(',');
  }

  private expect(character: string): void {
    if (this.text[this.at] !== character) throw new NotJson();
    this.at += 1;
  }

  private string(): string {
    plainString.lastIndex = this.at;
    const plain = plainString.exec(this.text);
    if (plain === null) return this.escaped();
    this.at = plainString.lastIndex;
    return plain[1] ?? '';
  }

  private escaped(): string {
    const raw = this.match(escapedString);
    try {
      return JSON.parse(raw) as string;
    } catch {
      throw new NotJson();
    }
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) throw new NotJson();
    this.at = pattern.lastIndex;
    return found[0];
  }

  /** White space and comments; counts the lines it passes. */
  private skip(): void {
    for (; this.at < this.text.length; this.at += 1) {
      const character = this.text[this.at];
      if (character === '\n') this.line += 1;
      else if (character === '/') this.skipComment();
      else if (character !== ' ' && character !== '\t' && character !== '\r') return;
    }
  }

  private skipComment(): void {
    const isBlock = this.text[this.at + 1] === '*';
    if (!isBlock && this.text[this.at + 1] !== '/') throw new NotJson();
    const end = this.text.indexOf(isBlock ? '*/' : '\n', this.at + 2);
    if (end < 0 && isBlock) throw new NotJson();
    const next = end < 0 ? this.text.length : end + (isBlock ? 2 : 0);
    for (let index = this.at; index < next; index += 1) if (this.text[index] === '\n') this.line += 1;
    this.at = next - 1;
  }
}
