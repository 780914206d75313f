import type { PlainLanguage } from '../syntax-node.js';
import { type Made, nodesOf, type PlainNode } from './plain-node.js';
import { shapeItem } from './shape-item.js';
import { type Token, tokensOf } from './tokens.js';

/** Words that call nothing, whatever stands behind them. */
const keywords: ReadonlySet<string> = new Set(
  'val,var,let,const,final,static,late,private,public,internal,protected,override,open,abstract,data,suspend,lateinit,return,if,else,when,while,for,switch,case,guard,in,is,as,do,try,catch,throw,fun,func,def,defp,defmacro,class,object,struct,enum,interface,trait,extension,defmodule,protocol,actor,mixin,to,import,package,alias,use,require,end,fn'.split(
    ',',
  ),
);

const imports: ReadonlySet<string> = new Set(['import', 'package', 'alias', 'use', 'require']);
const constants: ReadonlySet<string> = new Set(['true', 'false', 'null', 'nil']);
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', do: 'end', fn: 'end' };
/** A line that ends or begins with one of these goes on. */
const goesOn: ReadonlySet<string> = new Set('= + . ?. ?: ?? -> => || && |> <> :'.split(' '));

/** Brackets that nest deeper are signs like any other: no person wrote them. */
const deepest = 200;

/**
 * The tree of a program in a language without a grammar at hand, as far as its signs tell it: texts, what names them,
 * what is called with them, and the functions and classes around them.
 */
export const plainTree = (text: string, language: PlainLanguage): PlainNode =>
  new PlainParser(text, language).program();

class PlainParser {
  private readonly text: string;
  private readonly language: PlainLanguage;
  private readonly tokens: readonly Token[];
  private readonly make: (made: Made) => PlainNode;
  private at = 0;
  private depth = 0;

  constructor(text: string, language: PlainLanguage) {
    this.text = text;
    this.language = language;
    this.tokens = tokensOf(text, language);
    this.make = nodesOf(text);
  }

  program(): PlainNode {
    const children: PlainNode[] = [];
    while (this.at < this.tokens.length) {
      children.push(...this.items('', true));
      const stray = this.tokens[this.at];
      if (stray !== undefined) children.push(this.leaf(stray));
      this.at += 1;
    }
    return this.make({ type: 'program', children, start: 0, end: this.text.length });
  }

  /** The items up to what closes them. */
  private items(closer: string, endsWithLine: boolean): PlainNode[] {
    const items: PlainNode[] = [];
    let parts: PlainNode[] = [];
    const close = (): void => {
      const item =
        parts[0]?.type !== undefined && imports.has(parts[0].type)
          ? this.import(parts)
          : shapeItem(this.make, parts, this.documents);
      if (item !== undefined) items.push(item);
      parts = [];
    };
    for (let token = this.tokens[this.at]; token !== undefined; token = this.tokens[this.at]) {
      const said = this.said(token);
      if ((said !== '' && said === closer) || /^[)\]}]$/.test(said)) break;
      if (said === ',' || said === ';') {
        this.at += 1;
        close();
      } else if (token.kind === 'line' || token.kind === 'comment') {
        const ends = this.nextLine() && endsWithLine;
        if (ends) close();
      } else parts.push(this.chain());
    }
    close();
    return items;
  }

  /** `@doc` and its like of Elixir are read by people. */
  private readonly documents = ({ startIndex, endIndex }: PlainNode): boolean =>
    this.language === 'elixir' && /^(?:module|type|short)?doc$/.test(this.text.slice(startIndex, endIndex));

  private import(parts: readonly PlainNode[]): PlainNode {
    return this.make({ type: 'import_declaration', children: parts });
  }

  /** Goes to what follows the ends of lines and comments; false where it belongs to what stands before them. */
  private nextLine(): boolean {
    const before = this.tokens[this.at - 1];
    let hasLine = false;
    for (let token = this.tokens[this.at]; token?.kind === 'line' || token?.kind === 'comment'; ) {
      hasLine ||= token.kind === 'line';
      this.at += 1;
      token = this.tokens[this.at];
    }
    const next = this.tokens[this.at];
    const said = next?.kind === 'sign' ? this.said(next) : '';
    const isBegun = before?.kind === 'sign' && goesOn.has(this.said(before));
    return hasLine && !isBegun && (said === ':' || !goesOn.has(said));
  }

  /** A part with the members that are asked of it and the calls that are made of it. */
  private chain(): PlainNode {
    let node = this.primary();
    for (;;) {
      const member = this.member(node) ?? this.call(node);
      if (member === undefined) return node;
      node = member;
    }
  }

  private member(owner: PlainNode): PlainNode | undefined {
    if (!owner.isNamed) return undefined;
    let next = this.at;
    while (this.tokens[next]?.kind === 'line') next += 1;
    const [dot, name] = [this.tokens[next], this.tokens[next + 1]];
    if (dot === undefined || name?.kind !== 'word' || !/^(?:\?\.|\.|!!|::)$/.test(this.said(dot))) return undefined;
    this.at = next + 2;
    const property = this.make({ type: 'identifier', children: [], start: name.start, end: name.end });
    return this.make({ type: 'member_expression', children: [owner, this.leaf(dot), property] });
  }

  private call(callee: PlainNode): PlainNode | undefined {
    if (!callee.isNamed || !/^(?:identifier|member_expression)$/.test(callee.type)) return undefined;
    const generics =
      /^<[\w\s,.?*[\]]{1,80}>(?=\()/.exec(this.text.slice(callee.endIndex, callee.endIndex + 90))?.[0] ?? '';
    const open = callee.endIndex + generics.length;
    let next = this.at;
    while ((this.tokens[next]?.start ?? open) < open) next += 1;
    const token = this.tokens[next];
    if (token === undefined || token.start !== open || this.said(token) !== '(' || this.depth >= deepest)
      return undefined;
    this.at = next;
    const given = this.group('argument_list');
    return this.make({
      type: 'call_expression',
      children: [callee, given],
      fields: { function: callee, arguments: given },
    });
  }

  private primary(): PlainNode {
    const token = this.tokens[this.at];
    if (token === undefined) return this.make({ type: 'nothing', children: [] });
    const said = this.said(token);
    const isBlock = said === 'do' || said === 'fn';
    const opens =
      this.depth < deepest &&
      (/^[([{]$/.test(said) || (this.language === 'elixir' && isBlock && this.text[token.end] !== ':'));
    if (opens) return this.group(said === '[' ? 'list' : 'block');
    this.at += 1;
    return this.leaf(token);
  }

  private group(type: string): PlainNode {
    const open = this.tokens[this.at];
    const said = open === undefined ? '' : this.said(open);
    this.at += 1;
    this.depth += 1;
    const items = this.items(closing[said] ?? '', said !== '(' && said !== '[');
    this.depth -= 1;
    const close = this.tokens[this.at];
    this.at += 1;
    const end = close?.end ?? this.text.length;
    const isMap = said === '{' && items.length > 0 && items.every((item) => item.type === 'pair');
    return this.make({ type: isMap ? 'dictionary' : type, children: items, start: open?.start ?? end, end });
  }

  private leaf({ kind, start, end }: Token): PlainNode {
    const said = this.text.slice(start, end);
    const isBlock = kind === 'text' && /^(?:"""|''')/.test(said);
    const types = { text: isBlock ? 'string_literal' : 'string', number: 'number', comment: 'comment' } as const;
    if (kind === 'text' || kind === 'number' || kind === 'comment')
      return this.make({ type: types[kind], children: [], start, end });
    const isName = kind === 'word' && !keywords.has(said);
    const type = said === '<>' ? '+' : said;
    return this.make({
      type: isName && !constants.has(said) ? 'identifier' : type,
      isNamed: isName,
      children: [],
      start,
      end,
    });
  }

  private said({ start, end, kind }: Token): string {
    return kind === 'text' || kind === 'line' ? '' : this.text.slice(start, end);
  }
}
