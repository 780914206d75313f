import type { PlainLanguage } from '../syntax-node.js';

/** How texts of one kind begin and end. */
export type TextForm = {
  readonly opens: RegExp;
  /** What closes it; by what opened it where that differs. */
  readonly closes: string | ((opening: string) => string);
  /** True where it may go on behind the end of a line. */
  readonly spansLines?: boolean;
  /** True where a backslash takes the next character for itself. */
  readonly escapes?: boolean;
  /** True where other marks than quotes alone enclose it. */
  readonly isEnclosed?: boolean;
  /** False where what opens it may be something else, unless it is closed. */
  readonly isSure?: boolean;
};

/** What tells the pieces of a language apart; every expression is sticky. */
export type Notation = {
  readonly comments: readonly RegExp[];
  readonly texts: readonly TextForm[];
  /** What looks like the beginning of a text and is none: a character, a pattern. */
  readonly others: readonly RegExp[];
  readonly word: RegExp;
  /** What opens an expression within a text. */
  readonly expression?: RegExp;
  /** Names the end of a text that begins on the next line. */
  readonly heredoc?: RegExp;
  /** Signs of this language alone. */
  readonly sign?: RegExp;
  /** The words that open what `end` closes. */
  readonly openers: ReadonlySet<string>;
  /** The words that an import begins with. */
  readonly imports: ReadonlySet<string>;
  /** The words that declare a function. */
  readonly functions: ReadonlySet<string>;
  /** True where the end of a line ends nothing. */
  readonly needsSemicolons: boolean;
  /** True where what follows a name is handed to it without brackets. */
  readonly appliesByPlace: boolean;
  /** True where all is lists in brackets. */
  readonly isLisp: boolean;
  /** True where braces hold a table of names and values. */
  readonly hasTables: boolean;
};

const slashes = /\/\/[^\n]*/y;
const stars = /\/\*[\s\S]*?(?:\*\/|$)/y;
const hash = /#[^\n]*/y;
const character = /'(?:\\[^\n]{1,6}|[^'\\\n])'/y;
const word = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const dollar = /\$\{/y;

const double: TextForm = { opens: /"/y, closes: '"', escapes: true };
const single: TextForm = { opens: /'/y, closes: "'", escapes: true };
const block: TextForm = { opens: /"""/y, closes: '"""', spansLines: true };
const doubleLines: TextForm = { ...double, spansLines: true };
const singleLines: TextForm = { ...single, spansLines: true };

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
const closerOf = (opening: string): string => closers[opening.at(-1) ?? ''] ?? opening.at(-1) ?? '';

const common: Notation = {
  comments: [slashes, stars],
  texts: [block, double],
  others: [],
  word,
  openers: new Set(),
  imports: new Set(['import', 'package', 'alias', 'use', 'require', 'using']),
  functions: new Set(['fun', 'func', 'def', 'defp', 'defmacro']),
  needsSemicolons: false,
  appliesByPlace: false,
  isLisp: false,
  hasTables: false,
};

const ofC: Notation = {
  ...common,
  comments: [slashes, stars, /#[ \t]*(?:include|import|pragma)\b[^\n]*/y],
  texts: [
    {
      opens: /(?:u8|[uUL])?R"[^\s()\\]{0,16}\(/y,
      closes: (opening) => `)${opening.slice(opening.indexOf('"') + 1, -1)}"`,
      isEnclosed: true,
      spansLines: true,
    },
    double,
  ],
  others: [character],
  needsSemicolons: true,
};

const ofFunctions: Notation = { ...common, texts: [block, doubleLines], others: [character], appliesByPlace: true };

export const notations: Readonly<Record<PlainLanguage, Notation>> = {
  kotlin: { ...common, others: [character], expression: dollar },
  swift: { ...common, expression: /\\\(/y },
  scala: { ...common, others: [character], expression: dollar },
  dart: { ...common, texts: [block, { ...block, opens: /'''/y, closes: "'''" }, double, single], expression: dollar },
  elixir: {
    ...common,
    comments: [hash],
    texts: [
      block,
      { opens: /~[a-zA-Z]+"""/y, closes: '"""', spansLines: true },
      { opens: /~[a-zA-Z]+[|/([{<'"]/y, closes: closerOf, spansLines: true, escapes: true },
      double,
      { ...block, opens: /'''/y, closes: "'''" },
      single,
    ],
    word: /[\p{L}_][\p{L}\p{N}_]*[!?]?(?!=[^=])/uy,
    expression: /#\{/y,
    openers: new Set(['do', 'fn']),
  },
  groovy: {
    ...common,
    texts: [block, { ...block, opens: /'''/y, closes: "'''" }, double, single],
    expression: dollar,
  },
  lua: {
    ...common,
    comments: [/--\[(=*)\[[\s\S]*?(?:\]\1\]|$)/y, /--[^\n]*/y],
    texts: [
      { opens: /\[=*\[/y, closes: (opening) => opening.replaceAll('[', ']'), isEnclosed: true, spansLines: true },
      double,
      single,
    ],
    sign: /\.\./y,
    openers: new Set(['if', 'do']),
    imports: new Set(),
    functions: new Set(['function']),
    hasTables: true,
  },
  julia: {
    ...common,
    comments: [/#=[\s\S]*?(?:=#|$)/y, hash],
    texts: [{ ...block, escapes: true }, doubleLines],
    others: [character],
    expression: /\$\(/y,
    openers: new Set(['if', 'for', 'while', 'begin', 'let', 'do', 'try', 'quote', 'struct', 'module']),
    functions: new Set(['function', 'macro']),
  },
  r: {
    ...common,
    comments: [hash],
    texts: [
      { opens: /[rR]["']-*[([{]/y, closes: closerOfRaw, isEnclosed: true, spansLines: true },
      doubleLines,
      singleLines,
    ],
    word: /[\p{L}_.][\p{L}\p{N}_.]*/uy,
    sign: /<?<-|%[^%\s]{0,20}%/y,
  },
  perl: {
    ...common,
    comments: [/(?<=^|\n)=[a-z][\s\S]*?(?:\n=cut[^\n]*|$)/y, hash],
    texts: [
      { opens: /\bqq?[{([<|!/]/y, closes: closerOf, isEnclosed: true, spansLines: true, escapes: true },
      doubleLines,
      singleLines,
    ],
    others: [
      /(?<=[=!]~\s{0,3})(?:m|qr|s|tr|y)?\/(?:\\.|[^\\/\n]){0,500}\/(?:(?:\\.|[^\\/\n]){0,500}\/)?/y,
      /\b(?:m|qr)\{[^}\n]{0,500}\}/y,
    ],
    word: /[$@%]?[\p{L}_][\p{L}\p{N}_]*/uy,
    heredoc: /<<~?(["']?)[A-Z_]\w*\1/y,
    functions: new Set(['sub']),
    needsSemicolons: true,
  },
  powershell: {
    ...common,
    comments: [/<#[\s\S]*?(?:#>|$)/y, hash],
    texts: [
      { opens: /@"[ \t]*\r?\n/y, closes: '\n"@', isEnclosed: true, spansLines: true },
      { opens: /@'[ \t]*\r?\n/y, closes: "\n'@", isEnclosed: true, spansLines: true },
      { opens: /"/y, closes: '"', spansLines: true },
      { opens: /'/y, closes: "'", spansLines: true },
    ],
    others: [/`[^\n]/y],
    expression: /\$\(/y,
    functions: new Set(['function']),
    hasTables: true,
  },
  c: ofC,
  zig: {
    ...ofC,
    functions: new Set(['fn']),
    hasTables: true,
    comments: [slashes],
    texts: [{ opens: /\\\\[^\n]*(?:\n[ \t]*\\\\[^\n]*)*/y, closes: '', isEnclosed: true }, double],
  },
  haskell: {
    ...ofFunctions,
    comments: [/--+(?![!#$%&*+./<=>?@\\^|~:])[^\n]*/y, /\{-[\s\S]*?(?:-\}|$)/y],
    texts: [
      { opens: /\[[a-z]\w{0,20}\|/y, closes: '|]', isEnclosed: true, spansLines: true, isSure: false },
      block,
      doubleLines,
    ],
    word: /[\p{L}_][\p{L}\p{N}_']*/uy,
    sign: /\+\+/y,
  },
  ocaml: {
    ...ofFunctions,
    comments: [/\(\*[\s\S]*?(?:\*\)|$)/y],
    texts: [
      { opens: /\{[a-z_]*\|/y, closes: (opening) => `|${opening.slice(1, -1)}}`, isEnclosed: true, spansLines: true },
      block,
      doubleLines,
    ],
    word: /[\p{L}_][\p{L}\p{N}_']*/uy,
  },
  fsharp: { ...ofFunctions, comments: [/\(\*(?!\))[\s\S]*?(?:\*\)|$)/y, slashes] },
  lisp: {
    ...common,
    comments: [/;[^\n]*/y, /#\|[\s\S]*?(?:\|#|$)/y],
    texts: [{ opens: /'[a-z][\w./-]*\d[\w.:/-]*/y, closes: '', isEnclosed: true }, doubleLines],
    others: [/\?\\?[^\s\w]|\\[^\s]/y],
    word: /:?[\p{L}*+!_?<>=&%$/-][\p{L}\p{N}*+!_?<>=&%$/.:-]*/uy,
    needsSemicolons: true,
    isLisp: true,
  },
};

/** `r"--(` is closed by `)--"`. */
function closerOfRaw(opening: string): string {
  const [, quote = '', dashes = '', bracket = ''] = /^[rR](["'])(-*)(.)$/.exec(opening) ?? [];
  return `${closerOf(bracket)}${dashes}${quote}`;
}
