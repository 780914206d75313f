import { canonicalJson } from '../../artifacts/digest.js';
import type { Facet, FileSide } from '../facet.js';
import type { Lane } from '../lane.js';
import { readMarkers } from '../markers.js';
import { once } from '../once.js';
import { usesModels } from '../vocabulary/natural-language.js';
import { isCuttingPath, isIngestionPath } from '../vocabulary/place.js';
import { changedLines, LineSet } from './changed-lines.js';
import { changedRoles, type SaidRole } from './changed-roles.js';
import { Collector } from './collector.js';
import {
  cutsDocuments,
  holdsSchemasOfAgents,
  isInterfaceFile,
  isPromptFile,
  keepsDocuments,
  mayDeclareTools,
  namesParameters,
} from './file-context.js';
import { isFilledIntoPrompt, isHandedToPrompt, isShapeOfAnswer } from './handed-to-prompt.js';
import { laneOfResidue } from './lane-of-residue.js';
import { plainTree } from './plain/plain-tree.js';
import { scriptsIn, withoutScripts } from './scripts-in-markup.js';
import { type FileContext, outermost } from './surroundings.js';
import {
  isPlain,
  languageOf,
  type ParseSource,
  type PlainLanguage,
  type SourceLanguage,
  type SyntaxNode,
} from './syntax-node.js';
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
  const programs = { base: programOf(pair.base), head: programOf(pair.head) };
  const lines = linesOf(programs);
  const file = contextOf(programs);
  const base = readSide(programs.base, { file, parse, lines: lines.base, similar: programs.head?.source });
  const head = readSide(programs.head, { file, parse, lines: lines.head, similar: programs.base?.source });
  if (base === undefined || head === undefined) return undefined;
  const lane = laneOfResidue(file, base.residue, head.residue);
  const roles = changedRoles(
    { roles: base.roles, source: programs.base?.source },
    { roles: head.roles, source: programs.head?.source },
  );
  return {
    base: [...roles.base, ...withResidue(withoutLone(base, head), lane)],
    head: [...roles.head, ...withResidue(withoutLone(head, base), lane)],
  };
}

/**
 * The facets of one side, in which a choice is the program's own where the other side makes none in its place. One that
 * the other side makes as well is no difference, however often either makes it.
 */
function withoutLone(side: SideFacets, { choices }: SideFacets): SideFacets {
  const others = new Set(choices.map(({ name }) => name));
  const same = new Set(choices.map(keyOfChoice));
  const lone = new Set(side.choices.filter((choice) => !others.has(choice.name) || same.has(keyOfChoice(choice))));
  const own = ({ name, meaning, line }: Facet): Facet => ({
    lane: 'code',
    name,
    meaning,
    ...(line === undefined ? {} : { line }),
  });
  return lone.size === 0
    ? side
    : { ...side, facets: side.facets.map((facet) => (lone.has(facet) ? own(facet) : facet)) };
}

const keyOfChoice = ({ name, meaning }: Facet): string => `${name}\n${canonicalJson(meaning)}`;

/** The program in one side of a file; its language is `undefined` where no grammar is at hand. */
type Program = {
  readonly path: string;
  readonly language: SourceLanguage | PlainLanguage | undefined;
  readonly source: string;
  /** What stands around the program, layout aside. */
  readonly markup: string;
};

type Programs = { readonly base: Program | undefined; readonly head: Program | undefined };

type SideFacets = {
  readonly facets: readonly Facet[];
  readonly residue: string;
  readonly imports: string;
  readonly choices: readonly Facet[];
  readonly roles: readonly SaidRole[];
  readonly residueLine: number;
  readonly markup: string;
};

const noFacets: SideFacets = {
  facets: [],
  residue: '',
  imports: '',
  choices: [],
  roles: [],
  residueLine: 1,
  markup: '',
};

/**
 * What either side says of the file holds for both, so that a change of it alone makes no facet come or go. Each is
 * asked for once, and only where it matters, since every answer takes a reading of both sides.
 */
function contextOf({ base, head }: Programs): FileContext {
  const path = head?.path ?? base?.path ?? '';
  const sources = [base, head].flatMap((program) => (program === undefined ? [] : [program.source]));
  const models = once(() => sources.some(usesModels));
  const tools = once(() => holdsSchemasOfAgents(path) || sources.some(mayDeclareTools));
  const parameters = once(() => sources.some(namesParameters));
  const cuts = once(() => sources.some(cutsDocuments) && sources.some(keepsDocuments));
  return {
    path,
    isPromptFile: isPromptFile(path),
    isInterface: isInterfaceFile(path),
    isIngestion: isIngestionPath(path),
    isForCutting: !isInterfaceFile(path) && isCuttingPath(path) && sources.some(keepsDocuments),
    get usesModels() {
      return models();
    },
    get namesParameters() {
      return parameters();
    },
    get declaresTools() {
      return tools();
    },
    get cutsDocuments() {
      return cuts();
    },
    shapesAnswer: (name) => sources.some((source) => isShapeOfAnswer(name, source)),
    reachesPrompt: (name) =>
      (!isInterfaceFile(path) || models()) && sources.some((source) => isHandedToPrompt(name, source)),
    fillsPrompt: (name) =>
      (isPromptFile(path) || (!isInterfaceFile(path) && models())) &&
      sources.some((source) => isFilledIntoPrompt(name, source, isPromptFile(path))),
  };
}

/** A comment that sets a lane counts for lines that are the same on both sides, so then everything is read. */
function linesOf({ base, head }: Programs): { base: LineSet; head: LineSet } {
  const isWhole = [base, head].some((program) => program === undefined || isReadWhole(program));
  if (base === undefined || head === undefined || isWhole) return { base: allLines(base), head: allLines(head) };
  return changedLines(base.source, head.source);
}

/** The body of a heredoc may differ where the line that names it does not. */
const isReadWhole = ({ language, source }: Program): boolean =>
  source.includes('lanegate') || mayHaveHeredocs(language, source);

const mayHaveHeredocs = (language: Program['language'], source: string): boolean =>
  (language === 'ruby' || language === 'perl') && source.includes('<<');

const allLines = (program: Program | undefined): LineSet => LineSet.all((program?.source.split('\n').length ?? 0) + 1);

type SideReading = {
  readonly file: FileContext;
  readonly lines: LineSet;
  readonly parse: ParseSource;
  readonly similar: string | undefined;
};

function readSide(program: Program | undefined, { file, lines, parse, similar }: SideReading): SideFacets | undefined {
  if (program === undefined) return noFacets;
  const { language, source } = program;
  if (language === undefined) return undefined;
  const read = (root: SyntaxNode): SideFacets => {
    const { byRow } = readMarkers(source, commentsBelow(root));
    const collector = new Collector({ source, language, lines, markers: byRow });
    if (mayHaveHeredocs(language, source)) collector.expectHeredocs(heredocsOf(root));
    walk(collector, root, outermost(file));
    return {
      facets: collector.facets,
      residue: collector.residue.join('\n'),
      imports: collector.imports.join('\n'),
      choices: collector.choices,
      roles: collector.roles,
      residueLine: collector.residueLine,
      markup: program.markup,
    };
  };
  return isPlain(language) ? read(plainTree(source, language)) : parse({ language, text: source, similar }, read);
}

/** The beginnings and bodies of the heredocs below a node, in their order; those within a body are a part of it. */
const heredocsOf = (root: SyntaxNode): SyntaxNode[] =>
  nodesBelow(root, ({ type }) => type === 'heredoc_beginning' || type === 'heredoc_body');

/** The nodes below a node that are asked for, in their order; none is looked for in what is found. */
function nodesBelow(root: SyntaxNode, isAskedFor: (node: SyntaxNode) => boolean): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isAskedFor(node)) found.push(node);
    else for (const child of node.children) if (child !== null) waiting.push(child);
  }
  return found.sort((one, other) => one.startIndex - other.startIndex);
}

/** Tells of a place whether it is in a comment; the comments are looked for when it is first asked. */
function commentsBelow(root: SyntaxNode): (row: number, column: number) => boolean {
  let comments: readonly SyntaxNode[] | undefined;
  return (row, column) => {
    comments ??= nodesBelow(root, ({ type }) => type.includes('comment'));
    return comments.some(({ startPosition: start, endPosition: end }) => {
      const isAfterStart = row > start.row || (row === start.row && column >= start.column);
      return isAfterStart && (row < end.row || (row === end.row && column <= end.column));
    });
  };
}

/** The program in a file; in a component of markup all else is blanked, so that lines stay where they are. */
function programOf(side: FileSide | undefined): Program | undefined {
  if (side === undefined) return undefined;
  const { path, text } = side;
  const language = languageOf(path, text);
  const isMarkup = language === 'tsx' && !path.endsWith('.tsx');
  const source = isMarkup ? scriptsIn(text) : text;
  return { path, language, source, markup: isMarkup ? withoutScripts(text) : '' };
}

function withResidue({ facets, residue, imports, residueLine, markup }: SideFacets, lane: Lane): Facet[] {
  const own = lane === 'evals' ? facets.map((facet): Facet => ({ ...facet, lane: 'evals' })) : facets;
  const rest: Facet[] = [
    { lane, name: 'content', meaning: residue, line: residueLine },
    { lane: 'code', name: 'imports', meaning: imports },
    { lane: lane === 'data' ? 'code' : lane, name: 'markup', meaning: markup },
  ];
  return [...own, ...rest.filter(({ meaning }) => meaning !== '')];
}
