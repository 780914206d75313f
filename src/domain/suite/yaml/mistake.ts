import { type Document, isAlias, isNode, visit, type YAMLParseError } from 'yaml';

/** What a parser refuses of a text: where, in a sentence, and what to do about it. */
export type YamlMistake = { readonly offset: number; readonly message: string; readonly hint?: string | undefined };

const indentAlike = 'give the keys of one block or of one list item the same indentation, in spaces';
const endWithColon = 'end each key with a colon and a space, as in `version: 1`';
const quoteIt = 'put the value in quotes';

const hints: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  TAB_AS_INDENT: 'indent with spaces',
  MULTILINE_IMPLICIT_KEY: endWithColon,
  MISSING_CHAR: endWithColon,
  BLOCK_AS_IMPLICIT_KEY: 'put a value with a colon in quotes, and give the keys of one block the same indentation',
  BAD_SCALAR_START: quoteIt,
  BAD_DQ_ESCAPE: 'take single quotes, in which a backslash is a letter like any other',
  BAD_INDENT: indentAlike,
  UNEXPECTED_TOKEN: quoteIt,
};

const mergeMark = /^(?:<{7}|={7}|>{7})(?: |\r?$)/mu;

/** The first mistake that the parser found in a text, if any. */
export function mistakeOf(document: Document.Parsed, text: string): YamlMistake | undefined {
  const [error] = document.errors;
  if (error === undefined) return undefined;
  const message = sentenceOf(error);
  const mark = mergeMark.exec(text);
  if (mark !== null) return { offset: mark.index, message, hint: 'a merge left its marks here; keep one of its sides' };
  if (/closing .*quote/u.test(message))
    return { offset: lastQuoteBefore(error.pos[0], document) ?? error.pos[0], message: 'this quote is not closed' };
  const hint =
    hintForCharacters(lineAt(text, error.pos[0])) ??
    (/without - indicator/u.test(message) ? indentAlike : hints[error.code]);
  return { offset: error.pos[0], message, hint };
}

/** The first alias that stands for nothing, as an unquoted `*.md` does. */
export function aliasOfNothing(document: Document.Parsed): YamlMistake | undefined {
  let found: YamlMistake | undefined;
  // The parser's own search goes through the whole text for each alias.
  const anchors = new Set<string>();
  visit(document, (_, node) => {
    if (isNode(node) && !isAlias(node) && node.anchor !== undefined) anchors.add(node.anchor);
    if (!isAlias(node) || anchors.has(node.source)) return undefined;
    const message = `\`*${node.source}\` stands for an anchor, and there is none of this name`;
    found = { offset: node.range?.[0] ?? 0, message, hint: 'put a value that begins with `*` in quotes' };
    return visit.BREAK;
  });
  return found;
}

/** Characters that look like those of YAML, as word processors, chats and web pages put them in. */
function hintForCharacters(line: string): string | undefined {
  if (/^ *\t/u.test(line)) return hints.TAB_AS_INDENT;
  if (/[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/u.test(line))
    return 'this line holds a space that is none to YAML, such as U+00A0; type its spaces anew';
  return /[“”„‟«»]/u.test(line) ? 'YAML quotes by " and \', and not by “ and ”' : undefined;
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end);
}

/** A quote that nobody closes takes in all that follows it, up to where the parser misses its end. */
function lastQuoteBefore(end: number, document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const start = range?.[0] ?? end;
      if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && start < end) offset = start;
    },
  });
  return offset;
}

/** The parser tells callers what to call, which says nothing to whoever wrote the text. */
const sentenceOf = ({ code, message }: YAMLParseError): string =>
  code === 'MULTIPLE_DOCS' ? '`---` begins a second document, and one is read' : firstSentence(message);

const firstSentence = (message: string): string => message.split('\n')[0]?.replace(/:?\s*$/, '') ?? message;
