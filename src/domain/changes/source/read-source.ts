import type { Facet, FileSide } from '../facet.js';
import type { Lane } from '../lane.js';
import { usesModels } from '../vocabulary/natural-language.js';
import { isIngestionPath, placeOf } from '../vocabulary/place.js';
import { changedLines, LineSet } from './changed-lines.js';
import { Collector } from './collector.js';
import {
  choosesDocuments,
  cutsDocuments,
  isInterfaceFile,
  isPromptFile,
  keepsDocuments,
  mayDeclareTools,
} from './file-context.js';
import { isHandedToPrompt } from './handed-to-prompt.js';
import { readMarkers } from './markers.js';
import { type FileContext, outermost } from './surroundings.js';
import { languageOf, type ParseSource, type SourceLanguage, type SyntaxNode } from './syntax-node.js';
import { walk } from './walk.js';

/** The two sides of a changed source file; one of them is missing where the file came or went. */
export type SourcePair = { readonly base: FileSide | undefined; readonly head: FileSide | undefined };

/** The facets of both sides, of what lies in changed lines; what does not differ by a line cannot differ in meaning. */
export type SourceFacets = { readonly base: readonly Facet[]; readonly head: readonly Facet[] };

/**
 * Reads the two sides of a source file. `undefined` when a side is of no language with a grammar, or could not be
 * parsed in reasonable time.
 */
export function readSource(pair: SourcePair, parse: ParseSource): SourceFacets | undefined {
  const sides = [pair.base, pair.head].filter((side) => side !== undefined);
  const context = contextOf(sides);
  const lines = linesOf(pair);
  const base = pair.base === undefined ? noFacets : readSide(pair.base, lines.base, context, parse);
  const head = pair.head === undefined ? noFacets : readSide(pair.head, lines.head, context, parse);
  if (base === undefined || head === undefined) return undefined;
  const lane = laneOfResidue(context, [base.residue, head.residue]);
  return { base: withResidue(base, lane), head: withResidue(head, lane) };
}

type SideFacets = {
  readonly facets: readonly Facet[];
  readonly residue: string;
  readonly imports: string;
  readonly residueLine: number;
};

const noFacets: SideFacets = { facets: [], residue: '', imports: '', residueLine: 1 };

/** What either side says of the file holds for both, so that a change of it alone makes no facet come or go. */
function contextOf(sides: readonly FileSide[]): FileContext {
  const path = sides.at(-1)?.path ?? '';
  const some = (test: (text: string) => boolean): boolean => sides.some(({ text }) => test(text));
  return {
    path,
    usesModels: some(usesModels),
    isPromptFile: isPromptFile(path),
    isInterface: isInterfaceFile(path),
    declaresTools: some(mayDeclareTools),
    isIngestion: isIngestionPath(path),
    cutsDocuments: some(cutsDocuments) && some(keepsDocuments),
    reachesPrompt: (name) => some((text) => isHandedToPrompt(name, text)),
  };
}

/** A comment that sets a lane counts for lines that are the same on both sides, so then everything is read. */
function linesOf({ base, head }: SourcePair): { base: LineSet; head: LineSet } {
  const isMarked = [base, head].some((side) => side?.text.includes('lanegate') === true);
  if (base === undefined || head === undefined || isMarked) {
    return { base: allLines(base), head: allLines(head) };
  }
  const hasHeredocs = /\.(?:rb|rake|php)$/.test(head.path) && (base.text.includes('<<') || head.text.includes('<<'));
  return hasHeredocs ? { base: allLines(base), head: allLines(head) } : changedLines(base.text, head.text);
}

const allLines = (side: FileSide | undefined): LineSet => LineSet.all((side?.text.split('\n').length ?? 0) + 1);

function readSide(side: FileSide, lines: LineSet, file: FileContext, parse: ParseSource): SideFacets | undefined {
  const language = languageOf(side.path);
  if (language === undefined) return undefined;
  const source = programOf(side, language);
  const markers = readMarkers(source);
  return parse(language, source, (root) => {
    const collector = new Collector({ source, language, lines, markers: markers.byRow });
    if (language === 'ruby' && source.includes('<<')) collector.expectHeredocs(heredocBodiesOf(root));
    walk(collector, root, outermost(file));
    return {
      facets: collector.facets,
      residue: collector.residue.join('\n'),
      imports: collector.imports.join('\n'),
      residueLine: collector.residueLine,
    };
  });
}

/** The bodies of the heredocs below a node, in their order. */
function heredocBodiesOf(root: SyntaxNode): SyntaxNode[] {
  const bodies: SyntaxNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'heredoc_body') bodies.push(node);
    else for (const child of node.children) if (child !== null) waiting.push(child);
  }
  return bodies.sort((one, other) => one.startIndex - other.startIndex);
}

const script = /<script\b[^>]*>([\s\S]*?)<\/script>/gi;

/** The program in a file; in a component of markup all else is blanked, so that lines stay where they are. */
function programOf({ path, text }: FileSide, language: SourceLanguage): string {
  if (language !== 'tsx' || path.endsWith('.tsx')) return text;
  let program = '';
  let from = 0;
  for (const match of text.matchAll(script)) {
    const start = match.index + match[0].indexOf('>') + 1;
    const end = start + (match[1]?.length ?? 0);
    program += blank(text.slice(from, start)) + text.slice(start, end);
    from = end;
  }
  return program + blank(text.slice(from));
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

function laneOfResidue(file: FileContext, residues: readonly string[]): Lane {
  if (placeOf(file.path) === 'evals') return 'evals';
  if (file.isIngestion) return residues.some(choosesDocuments) ? 'data' : 'code';
  return file.cutsDocuments && !file.isPromptFile && residues.some(cutsDocuments) ? 'data' : 'code';
}

function withResidue({ facets, residue, imports, residueLine }: SideFacets, lane: Lane): Facet[] {
  const own = lane === 'evals' ? facets.map((facet): Facet => ({ ...facet, lane: 'evals' })) : facets;
  const rest: Facet[] = [
    { lane, name: 'content', meaning: residue, line: residueLine },
    { lane: lane === 'data' ? 'code' : lane, name: 'imports', meaning: imports },
  ];
  return [...own, ...rest.filter(({ meaning }) => meaning !== '')];
}
