/** A place in a text: both count from 0, the column in UTF-16 units. */
export type Point = { readonly row: number; readonly column: number };

/** A node of a concrete syntax tree, as much of it as the readers ask for. Indices are UTF-16 units of the text. */
export interface SyntaxNode {
  readonly id: number;
  readonly type: string;
  readonly isNamed: boolean;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly startPosition: Point;
  readonly endPosition: Point;
  readonly childCount: number;
  readonly children: readonly (SyntaxNode | null)[];
  childForFieldName(name: string): SyntaxNode | null;
}

/** The languages whose source is parsed. */
export type SourceLanguage =
  | 'python'
  | 'javascript'
  | 'typescript'
  | 'tsx'
  | 'go'
  | 'java'
  | 'c-sharp'
  | 'ruby'
  | 'rust'
  | 'php';

/** Languages without a grammar at hand, of which only what their signs tell is read. */
export const plainLanguages = [
  'kotlin',
  'swift',
  'scala',
  'dart',
  'elixir',
  'groovy',
  'lua',
  'julia',
  'r',
  'perl',
  'powershell',
  'c',
  'zig',
  'haskell',
  'ocaml',
  'fsharp',
  'lisp',
] as const;
export type PlainLanguage = (typeof plainLanguages)[number];

/** A text to parse, and one that it has much in common with, where that is known. */
export type ParsedText = {
  readonly language: SourceLanguage;
  readonly text: string;
  readonly similar?: string | undefined;
};

/** A text broke the parsers: whoever loads them again can go on, and is not handed that text's tree. */
export class BrokenParserError extends Error {
  override readonly name = 'BrokenParserError';
}

/** Parses one text and hands its root to `use`; `undefined` when the text cannot be parsed in reasonable time. */
export type ParseSource = <Result>(parsed: ParsedText, use: (root: SyntaxNode) => Result) => Result | undefined;

const endings: Readonly<Record<string, SourceLanguage | PlainLanguage>> = {
  py: 'python',
  pyi: 'python',
  ipynb: 'python',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'tsx',
  vue: 'tsx',
  svelte: 'tsx',
  astro: 'tsx',
  go: 'go',
  java: 'java',
  cs: 'c-sharp',
  rb: 'ruby',
  rake: 'ruby',
  rs: 'rust',
  php: 'php',
  kt: 'kotlin',
  kts: 'kotlin',
  swift: 'swift',
  scala: 'scala',
  dart: 'dart',
  ex: 'elixir',
  exs: 'elixir',
  groovy: 'groovy',
  lua: 'lua',
  jl: 'julia',
  r: 'r',
  pl: 'perl',
  pm: 'perl',
  ps1: 'powershell',
  psm1: 'powershell',
  c: 'c',
  h: 'c',
  cc: 'c',
  cpp: 'c',
  hpp: 'c',
  m: 'c',
  mm: 'c',
  zig: 'zig',
  hs: 'haskell',
  ml: 'ocaml',
  fs: 'fsharp',
  fsx: 'fsharp',
  clj: 'lisp',
  cljs: 'lisp',
  cljc: 'lisp',
  el: 'lisp',
  lisp: 'lisp',
  scm: 'lisp',
  rkt: 'lisp',
};

const interpreters: Readonly<Record<string, SourceLanguage | PlainLanguage>> = {
  python: 'python',
  node: 'javascript',
  bun: 'typescript',
  deno: 'typescript',
  tsx: 'typescript',
  ruby: 'ruby',
  php: 'php',
  perl: 'perl',
};

/** The language of a file by its ending, or by its first line where it has none; `undefined` where it is no program. */
export function languageOf(path: string, text = ''): SourceLanguage | PlainLanguage | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (name.includes('.')) return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  const interpreter = /^#![^\n]{0,80}[/ ]([a-z]{2,8})[\d.]{0,6}(?=\s)/.exec(text)?.[1] ?? '';
  return Object.hasOwn(interpreters, interpreter) ? interpreters[interpreter] : undefined;
}

const plain: ReadonlySet<string> = new Set(plainLanguages);

export const isPlain = (language: SourceLanguage | PlainLanguage): language is PlainLanguage => plain.has(language);
