import type { PlainLanguage } from '../syntax-node.js';

/** A piece of a program: a text, a comment, a word, a number, a sign, or the end of a line. */
export type Token = {
  readonly kind: 'text' | 'comment' | 'word' | 'number' | 'sign' | 'line';
  readonly start: number;
  readonly end: number;
};

const number = /\d[\w]*(?:\.\d\w*)?/y;
const word = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const wordOfElixir = /[\p{L}_][\p{L}\p{N}_]*[!?]?(?!=[^=])/uy;
const sign = /->|=>|==|!=|<=|>=|\+=|&&|\|\||\?\.|\?:|\?\?|!!|\|>|<>|::|[^\s]/uy;
const lineComment: Readonly<Record<PlainLanguage, RegExp>> = {
  kotlin: /\/\/[^\n]*/y,
  swift: /\/\/[^\n]*/y,
  scala: /\/\/[^\n]*/y,
  dart: /\/\/[^\n]*/y,
  elixir: /#[^\n]*/y,
};
const blockComment = /\/\*[\s\S]*?(?:\*\/|$)/y;
/** A character of Kotlin and Scala, which no text is. */
const character = /'(?:\\[^\n]{1,6}|[^'\\\n])'/y;
const sigil = /~[a-zA-Z]+/y;

/** The pieces of a program, one behind the other; white space within a line is none. */
export function tokensOf(text: string, language: PlainLanguage): Token[] {
  const tokens: Token[] = [];
  const words = language === 'elixir' ? wordOfElixir : word;
  for (let at = 0; at < text.length; ) {
    const letter = text[at] ?? '';
    const token =
      letter === '\n' ? { kind: 'line' as const, start: at, end: at + 1 } : tokenAt(text, at, language, words);
    if (token === undefined) at += 1;
    else {
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function tokenAt(text: string, at: number, language: PlainLanguage, words: RegExp): Token | undefined {
  const letter = text[at] ?? '';
  if (/\s/.test(letter)) return undefined;
  const comment =
    endOf(lineComment[language], text, at) ?? (letter === '/' ? endOf(blockComment, text, at) : undefined);
  if (comment !== undefined) return { kind: 'comment', start: at, end: comment };
  const literal = endOfText(text, at, language);
  if (literal !== undefined) return { kind: 'text', start: at, end: literal };
  const named = endOf(words, text, at);
  if (named !== undefined) return { kind: 'word', start: at, end: named };
  const digits = endOf(number, text, at);
  if (digits !== undefined) return { kind: 'number', start: at, end: digits };
  return { kind: 'sign', start: at, end: endOf(sign, text, at) ?? at + 1 };
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

function endOfText(text: string, at: number, language: PlainLanguage): number | undefined {
  const prefix = language === 'elixir' ? endOf(sigil, text, at) : undefined;
  const open = prefix ?? at;
  const letter = text[open] ?? '';
  if (text.startsWith('"""', open)) return endOfQuoted(text, open + 3, '"""');
  if (prefix !== undefined && /[|/([{<'"]/.test(letter)) return endOfQuoted(text, open + 1, closers[letter] ?? letter);
  if (letter === '"') return endOfQuoted(text, open + 1, '"');
  if (letter !== "'") return undefined;
  if (language === 'kotlin' || language === 'scala') return endOf(character, text, open);
  if (language === 'swift') return undefined;
  if (text.startsWith("'''", open)) return endOfQuoted(text, open + 3, "'''");
  return endOfQuoted(text, open + 1, "'");
}

/** The end of what is quoted; expressions in it may have quotes of their own. */
function endOfQuoted(text: string, from: number, quote: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (depth === 0 && text.startsWith(quote, at)) return at + quote.length;
    if (/^(?:\$\{|#\{|\\\()/.test(text.slice(at, at + 2))) {
      depth += 1;
      at += 1;
    } else if (letter === '\\' && quote !== '"""') at += 1;
    else if (depth > 0 && (letter === '}' || letter === ')')) depth -= 1;
    else if (letter === '\n' && quote.length === 1 && /["']/.test(quote)) return at;
  }
  return text.length;
}
