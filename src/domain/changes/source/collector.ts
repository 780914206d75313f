import type { Json } from '../../artifacts/digest.js';
import type { Evidence, Facet } from '../facet.js';
import type { Lane } from '../lane.js';
import type { LineSet } from './changed-lines.js';
import type { SaidRole } from './changed-roles.js';
import { roleOf, softTokens } from './grammar.js';
import { placeName, type Surroundings } from './surroundings.js';
import type { PlainLanguage, SourceLanguage, SyntaxNode } from './syntax-node.js';

/** What one side of a source file is read with. */
export type SourceText = {
  readonly source: string;
  readonly language: SourceLanguage | PlainLanguage;
  /** Only what touches these lines is read. */
  readonly lines: LineSet;
  /** The lanes that comments set, by the row (from 0) they count for. */
  readonly markers: ReadonlyMap<number, Lane>;
};

/** Where the collector stood, to see what came since. */
export type Mark = { readonly facets: number; readonly residue: number };

/** What kind of part a facet is, and why it is thought one. */
export type Part = {
  readonly lane: Lane;
  readonly noun: string;
  readonly meaning: Json;
  readonly evidence: Evidence | undefined;
  /** It counts only where the other side has another in its place, as a call has that makes a model. */
  readonly isChoice?: true;
};

/** In characters; what is longer is known by its beginning. */
const longestContent = 500;

/** Deeper nesting is taken as it is written: no person writes it, and no stack is to overflow. */
const deepest = 400;

/** Gathers facets, and the residue: every token of a changed line that belongs to no facet. */
export class Collector {
  readonly facets: Facet[] = [];
  readonly residue: string[] = [];
  /** Those of the facets that are choices only where both sides make one. */
  readonly choices: Facet[] = [];
  /** What imports say, which is a matter of code whatever they bring. */
  readonly imports: string[] = [];
  /** Who says what stands elsewhere; a text of its own is told with its role. */
  readonly roles: SaidRole[] = [];
  readonly text: SourceText;
  /** The line, from 1, of the first token that was left. */
  residueLine = 1;
  private depth = 0;
  private heredocBodies: ReadonlyMap<number, SyntaxNode | undefined> = new Map();

  constructor(text: SourceText) {
    this.text = text;
  }

  /** Takes note of where heredocs begin and of their bodies, which come in the same order. */
  expectHeredocs(parts: readonly SyntaxNode[]): void {
    const bodies = parts.filter(({ type }) => type === 'heredoc_body').values();
    const beginnings = parts.filter(({ type }) => type === 'heredoc_beginning');
    this.heredocBodies = new Map(beginnings.map(({ startIndex }) => [startIndex, bodies.next().value]));
  }

  /** The body of the heredoc that begins here, which stands further down. */
  heredocBodyOf({ startIndex, type }: SyntaxNode): SyntaxNode | undefined {
    return type === 'heredoc_beginning' ? this.heredocBodies.get(startIndex) : undefined;
  }

  mark(): Mark {
    return { facets: this.facets.length, residue: this.residue.length };
  }

  /** True when facets came since the mark, and nothing else that matters. */
  isPureSince(mark: Mark): boolean {
    return this.facets.length > mark.facets && this.residue.length === mark.residue;
  }

  /** Forgets the residue since the mark, because the facets that came say it all. */
  drop(mark: Mark): void {
    this.residue.length = mark.residue;
  }

  touches({ startPosition, endPosition }: SyntaxNode): boolean {
    return this.text.lines.touches(startPosition.row, endPosition.row);
  }

  /**
   * The children of a node that may lie in changed lines. Where the next one begins stands for where one ends, because
   * to ask the tree for an end takes longer than all else.
   */
  childrenOf(node: SyntaxNode): SyntaxNode[] {
    const { children } = node;
    return children.filter((child, index): child is SyntaxNode => {
      if (child === null) return false;
      const last = children[index + 1]?.startPosition.row ?? node.endPosition.row;
      return this.text.lines.touches(child.startPosition.row, last);
    });
  }

  sourceOf(node: SyntaxNode): string {
    return this.text.source.slice(node.startIndex, node.endIndex);
  }

  /** Adds a facet; a comment that gives its line to code makes it the program's own instead. */
  add(node: SyntaxNode, where: Surroundings, part: Part): void {
    const marked = this.markedLane(node);
    if (marked === 'code') {
      this.keep(node);
      return;
    }
    const facet: Facet = {
      lane: marked ?? part.lane,
      name: placeName(where) || part.noun,
      meaning: part.meaning,
      line: node.startPosition.row + 1,
      ...(part.evidence === undefined || marked !== undefined ? {} : { evidence: part.evidence }),
    };
    this.facets.push(facet);
    if (part.isChoice === true) this.choices.push(facet);
  }

  /** The lane that a comment sets for the line where a node begins. */
  markedLane({ startPosition }: SyntaxNode): Lane | undefined {
    return this.text.markers.get(startPosition.row);
  }

  /** Takes note of who says something, unless that is a text. */
  noteRole(where: Surroundings, role: SyntaxNode, content: SyntaxNode): void {
    if (roleOf(content, this.text.language) === 'text') return;
    this.roles.push({
      place: placeName(where),
      content: this.sourceOf(content).slice(0, longestContent).replace(/\s+/g, ' '),
      role: this.sourceOf(role)
        .slice(0, longestContent)
        .replace(/["'`\s]/g, ''),
      line: role.startPosition.row + 1,
    });
  }

  /** Adds to the residue what of a node lies in changed lines, token by token. */
  keep(node: SyntaxNode): void {
    if (!this.touches(node)) return;
    if (node.childCount === 0 || isText(node)) {
      const token = withUsualQuotes(this.sourceOf(node).trim());
      if (token === '' || (!node.isNamed && softTokens.has(token))) return;
      if (this.residue.length === 0) this.residueLine = node.startPosition.row + 1;
      const body = this.heredocBodyOf(node);
      this.residue.push(token, ...(body === undefined ? [] : [this.sourceOf(body)]));
      return;
    }
    this.within(node, () => {
      for (const child of this.childrenOf(node)) if (!isComment(child)) this.keep(child);
    });
  }

  /** Adds to the residue what of a text is its own, without the expressions in it. */
  keepPieces(node: SyntaxNode, expressions: readonly SyntaxNode[]): void {
    let from = node.startIndex;
    for (const { startIndex, endIndex } of [...expressions, { startIndex: node.endIndex, endIndex: node.endIndex }]) {
      this.residue.push(this.text.source.slice(from, startIndex));
      from = endIndex;
    }
  }

  /** Adds what of an import lies in changed lines. */
  keepImport(node: SyntaxNode): void {
    const before = this.mark();
    this.keep(node);
    this.imports.push(...this.residue.splice(before.residue));
  }

  /** Runs `work` one level deeper; what is nested too deep is kept as it is written. */
  within(node: SyntaxNode, work: () => void): void {
    if (this.depth >= deepest) {
      this.residue.push(this.sourceOf(node));
      return;
    }
    this.depth += 1;
    work();
    this.depth -= 1;
  }
}

/** What is between tokens: comments, and the sign that a line goes on. */
const isComment = ({ type }: SyntaxNode): boolean => type === 'comment' || /_(?:comment|continuation)$/.test(type);

/** Which quotes a plain text stands in is a matter of style. */
const withUsualQuotes = (token: string): string => token.replace(/^'([^'"\\]*)'$/, '"$1"');

/** Texts are one token, so that white space in them is never layout. */
const isText = ({ type }: SyntaxNode): boolean =>
  /^(?:string|template_string|string_literal|\w+_string_literal)$/.test(type);
