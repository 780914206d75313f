/** One part of a regular expression that can be searched for without ever going back. */
export type Pattern =
  | { readonly kind: 'character'; readonly holds: (character: string) => boolean }
  | { readonly kind: 'assertion'; readonly name: '^' | '$' | '\\b' | '\\B' }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly least: number; readonly most: number };

/** How often a part may stand in a pattern when its repetitions are written out. */
const largestSize = 2000;
const deepestRepeats = 2;

/**
 * Reads a JavaScript regular expression in which case does not count. Lookaround and references to groups, which need
 * going back, are refused. Throws an `Error` whose message says what is wrong.
 */
export function parsePattern(source: string): Pattern {
  // The engine's own word on what is a regular expression; what follows reads valid ones only.
  new RegExp(source, 'iu');
  const pattern = new PatternReader(source).choice();
  if (sizeOf(pattern) > largestSize) throw new Error(`its repetitions come to more than ${largestSize} characters`);
  if (depthOf(pattern) > deepestRepeats) throw new Error('more than two repetitions stand in each other');
  return pattern;
}

const quantifier = /[*+?]|\{(\d+)(,?)(\d*)\}/y;
const escaped = /\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|p\{[^}]*\}|.)/iuy;
const characterClass = /\[(?:\\.|[^\]\\])*\]/suy;

class PatternReader {
  private readonly source: string;
  private position = 0;

  constructor(source: string) {
    this.source = source;
  }

  choice(): Pattern {
    const options = [this.sequence()];
    while (this.accept('|')) options.push(this.sequence());
    const [only, second] = options;
    return only !== undefined && second === undefined ? only : { kind: 'choice', options };
  }

  private sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.position < this.source.length && !this.sees('|') && !this.sees(')')) parts.push(this.repeated());
    return { kind: 'sequence', parts };
  }

  private repeated(): Pattern {
    const part = this.part();
    const found = this.take(quantifier);
    if (found === undefined) return part;
    this.accept('?');
    return { kind: 'repeat', part, ...boundsOf(found) };
  }

  private part(): Pattern {
    if (this.accept('(')) return this.group();
    if (this.accept('^')) return { kind: 'assertion', name: '^' };
    if (this.accept('$')) return { kind: 'assertion', name: '$' };
    if (this.accept('\\b')) return { kind: 'assertion', name: '\\b' };
    if (this.accept('\\B')) return { kind: 'assertion', name: '\\B' };
    if (/^\\[1-9k]/.test(this.source.slice(this.position, this.position + 2))) {
      throw new Error('it refers to a group, which a route cannot search for');
    }
    const found = this.take(characterClass) ?? this.take(escaped);
    if (found !== undefined) return characterLike(found[0]);
    const literal = String.fromCodePoint(this.source.codePointAt(this.position) ?? 0);
    this.position += literal.length;
    return characterLike(literal);
  }

  private group(): Pattern {
    if (this.sees('?') && !this.accept('?:')) {
      throw new Error('it has a group that begins with `(?`; of those a route can search for `(?:` only');
    }
    const inner = this.choice();
    this.accept(')');
    return inner;
  }

  private sees(text: string): boolean {
    return this.source.startsWith(text, this.position);
  }

  private accept(text: string): boolean {
    const isThere = this.sees(text);
    if (isThere) this.position += text.length;
    return isThere;
  }

  private take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.position;
    const found = expression.exec(this.source) ?? undefined;
    if (found !== undefined) this.position += found[0].length;
    return found;
  }
}

function boundsOf([sign = '', least = '', comma = '', most = '']: RegExpExecArray): { least: number; most: number } {
  if (sign === '*') return { least: 0, most: Infinity };
  if (sign === '+') return { least: 1, most: Infinity };
  if (sign === '?') return { least: 0, most: 1 };
  const from = Number(least);
  if (comma === '') return { least: from, most: from };
  return { least: from, most: most === '' ? Infinity : Number(most) };
}

/** A test of one character, which remembers what it found of ASCII. */
function characterLike(source: string): Pattern {
  const expression = new RegExp(`^${source}$`, 'iu');
  const known: boolean[] = [];
  const holds = (character: string): boolean => {
    const code = character.charCodeAt(0);
    if (code > 127) return expression.test(character);
    known[code] ??= expression.test(character);
    return known[code];
  };
  return { kind: 'character', holds };
}

function sizeOf(pattern: Pattern): number {
  switch (pattern.kind) {
    case 'character':
    case 'assertion':
      return 1;
    case 'sequence':
      return pattern.parts.reduce((sum, part) => sum + sizeOf(part), 0);
    case 'choice':
      return pattern.options.reduce((sum, option) => sum + sizeOf(option), 0);
    case 'repeat':
      return sizeOf(pattern.part) * Math.max(1, pattern.least, pattern.most === Infinity ? 1 : pattern.most);
  }
}

function depthOf(pattern: Pattern): number {
  switch (pattern.kind) {
    case 'character':
    case 'assertion':
      return 0;
    case 'sequence':
      return Math.max(0, ...pattern.parts.map(depthOf));
    case 'choice':
      return Math.max(...pattern.options.map(depthOf));
    case 'repeat':
      return depthOf(pattern.part) + (pattern.most > 1 ? 1 : 0);
  }
}
