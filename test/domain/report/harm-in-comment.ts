import { commentMarker } from '../../../src/domain/report/markdown/comment-stamp.js';
import {
  childrenOf,
  elementsIn,
  type Rendered,
  type RenderedElement,
  type RenderedNode,
  renderMarkdown,
  textIn,
} from '../../fixtures/rendered-markdown.js';

/** The elements that a comment of ours is made of, each with the attributes it may have. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['h3', 'p', 'strong', 'sub', 'br', 'details', 'summary', 'ul', 'li', 'pre', 'del', 'ins'].map((name) => [name, []]),
  ),
  ...Object.fromEntries(['table', 'thead', 'tbody', 'tr'].map((name) => [name, []])),
  th: ['align'],
  td: ['align'],
  code: ['className'],
  a: ['href'],
};

/** What GitHub makes something of in any text that is not code: after its Markdown, in what is left as text. */
const postProcessed: Readonly<Record<string, RegExp>> = {
  mention: /(?<![\p{L}\p{N}_`])@[\p{L}\p{N}]/u,
  'e-mail address': /[\w.+-]+@[\w-]+\.\w/,
  reference: /#\d|\bGH-\d/iu,
  'commit id': /(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])/iu,
  address: /:\/\/|\bwww\.|\bmailto:|\bxmpp:/iu,
  emoji: /:[\w+-]+:/,
  formula: /\$/,
  advisory: /\b(?:GHSA|CVE)-\w/iu,
};

/** Money is the one thing of ours that has a dollar sign. */
const withoutMoney = (text: string): string => text.replace(/(?:< )?\$\d[\d,.]*/g, '');

const invisible =
  /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/** What other programs look for in raw text: bots, and the runner in a log or a step summary. */
const commands: Readonly<Record<string, RegExp>> = {
  'a command of the runner': /^\s*::/mu,
  'an old command of the runner': /##\[/,
  "a bot's command": /^\s*\/\p{L}/mu,
  "a bot's command by mention": /^\s*@\p{L}/mu,
  'a hidden marker': /<!--/,
};

export type ReadComment = {
  /** All that the comment does other than be read, in words; empty for one that is safe. */
  readonly harm: readonly string[];
  /** Its structure: its headings, folds, tables and lists, each within the other; texts make none of it. */
  readonly skeleton: string;
};

/** Renders a comment once, which takes most of the time, and tells both; `links` are those that it may have. */
export function readComment(comment: string, links: readonly string[] = []): ReadComment {
  const rendered = renderMarkdown(comment);
  return { harm: harmIn(comment, rendered, links), skeleton: outline(rendered.tree) };
}

function harmIn(comment: string, { tree, shown, mended }: Rendered, links: readonly string[]): string[] {
  const text = textIn(tree);
  const prose = withoutMoney(textIn(tree, ['code', 'pre', 'a']));
  const [before = '', ...after] = comment.split(commentMarker);
  const told = after.join(commentMarker);
  return [
    ...(before !== '' || after.length !== 1 ? ['our marker stands elsewhere than once at the beginning'] : []),
    ...mended.map((what) => `HTML that had to be mended: ${what}`),
    ...elementsIn(tree).flatMap((element) => harmOf(element, links)),
    ...(elementsIn(shown).length === elementsIn(tree).length ? [] : ['elements that GitHub takes away']),
    ...commentsIn(tree).slice(1),
    ...tablesIn(comment)
      .filter(hasForgedCells)
      .map((table) => `a row with cells of its own: ${table}`),
    ...Object.entries(postProcessed).flatMap(([what, pattern]) => found(what, pattern, prose)),
    ...found('an invisible character', invisible, text.replace(/\u200D|\uFE0F/g, '')),
    ...Object.entries(commands).flatMap(([what, pattern]) => found(what, pattern, told)),
  ];
}

function found(what: string, pattern: RegExp, text: string): string[] {
  const match = pattern.exec(text);
  return match === null
    ? []
    : [`${what}: ${JSON.stringify(text.slice(Math.max(0, match.index - 20), match.index + 40))}`];
}

function harmOf(element: RenderedElement, links: readonly string[]): string[] {
  const { tagName, properties } = element;
  const attributes = Object.keys(properties).filter((name) => !allowed[tagName]?.includes(name));
  return [
    ...(allowed[tagName] === undefined ? [`an element of another's: ${tagName}`] : []),
    ...attributes.map((name) => `an attribute of another's: ${name} of ${tagName}`),
    ...(tagName === 'a' && !links.includes(String(properties['href'])) ? [`a link: ${properties['href']}`] : []),
    ...(tagName === 'details' && !opensWithSummary(element) ? ['a details without a summary'] : []),
    ...(tagName === 'table' && widthsOf(element).size !== 1 ? ['a table whose rows differ in width'] : []),
    ...(tagName === 'code' && !/^(?:|language-(?:text|sh))$/.test([properties['className'] ?? ''].join(''))
      ? ['a language']
      : []),
  ];
}

const opensWithSummary = (details: RenderedElement): boolean => {
  const [first] = childrenOf(details).filter((child) => child.type === 'element');
  return first?.type === 'element' && first.tagName === 'summary';
};

const widthsOf = (table: RenderedElement): Set<number> =>
  new Set(
    elementsIn(table)
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) => elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th').length),
  );

const commentsIn = (node: RenderedNode): string[] => [
  ...(node.type === 'comment' ? [`a comment: ${node.value}`] : []),
  ...childrenOf(node).flatMap(commentsIn),
];

/** The tables of raw Markdown, blocks of code left out. */
const tablesIn = (comment: string): readonly string[] =>
  comment
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1$/gm, '')
    .replace(/<pre>[\s\S]*?<\/pre>/g, '')
    .match(/(?:^\|.*\n)+/gm) ?? [];

/** GitHub drops the cells that a row has too many, so that one more pushes our own out. */
const hasForgedCells = (table: string): boolean =>
  new Set(
    table
      .trim()
      .split('\n')
      .map((row) => row.split(/(?<!\\)\|/).length),
  ).size !== 1;

const blocks = new Set(['h3', 'details', 'summary', 'table', 'tr', 'th', 'td', 'ul', 'li']);

function outline(node: RenderedNode): string {
  const inside = childrenOf(node).map(outline).join('');
  return node.type === 'element' && blocks.has(node.tagName) ? `<${node.tagName}>${inside}</>` : inside;
}
