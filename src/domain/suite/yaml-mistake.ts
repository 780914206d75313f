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
    return { offset: lastQuote(document) ?? error.pos[0], message: 'this quote is not closed' };
  const hint = /without - indicator/u.test(message) ? indentAlike : hints[error.code];
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

/** A quote that nobody closes takes in all that follows it. */
function lastQuote(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') offset = range?.[0];
    },
  });
  return offset;
}

/** The parser tells callers what to call, which says nothing to whoever wrote the text. */
const sentenceOf = ({ code, message }: YAMLParseError): string =>
  code === 'MULTIPLE_DOCS' ? '`---` begins a second document, and one is read' : firstSentence(message);

const firstSentence = (message: string): string => message.split('\n')[0]?.replace(/:?\s*$/, '') ?? message;
