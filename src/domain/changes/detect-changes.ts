import type { DeclaredLanes } from '../suite/configuration.js';
import type { FoundChange } from './change-set.js';
import { type Difference, differencesOf } from './compare-facets.js';
import { laneDeclaredFor } from './declared-lane.js';
import type { Facet, FileSide } from './facet.js';
import type { Content, FilePair } from './file-pair.js';
import { partMoves } from './find-moves.js';
import { inOrder, type Lane } from './lane.js';
import { laneOfPlace } from './lane-of-place.js';
import { readMarkers, withMarkers } from './markers.js';
import { type DeclaredPaths, isDeclared, readFacets } from './read-facets.js';
import { programsOf } from './readers/notebook-file.js';
import { withoutRideAlongs } from './ride-along.js';
import { isParsed } from './source/parsed-files.js';
import { readSource, type SourcePair } from './source/read-source.js';
import type { ParseSource } from './source/syntax-node.js';
import { toChange, toMove } from './tell-change.js';

/** What the two sides are read by. */
export type Reading = {
  readonly base: DeclaredPaths;
  readonly head: DeclaredPaths;
  /** What lanegate.yml says a path is, whatever lies there; it binds for both sides. */
  readonly lanes: DeclaredLanes;
  readonly parse: ParseSource;
};

/** The change of every facet that differs, told in the order of the files; what only moved is code. */
export function detectChanges(pairs: readonly FilePair[], reading: Reading): FoundChange[] {
  const differences: Difference[] = [];
  const changes: FoundChange[] = [];
  for (const pair of pairs) {
    const path = pair.headPath ?? pair.basePath ?? '';
    const unreadable = [pair.base, pair.head].find((content) => content.kind === 'unreadable');
    if (unreadable?.kind === 'unreadable') {
      changes.push(unreadableChange(path, unreadable.reason, reading));
      continue;
    }
    const facets = facetsOf(pair, reading);
    const found = withoutRideAlongs(differencesOf(path, facets.base, facets.head));
    if (found.length === 0) changes.push(unchangedMeaning(pair, path, reading.head));
    differences.push(...found);
  }
  const { changed, moved } = partMoves(differences);
  return [...changes, ...changed.map(toChange), ...moved.flatMap(toMove)].sort(byPlace);
}

type PairFacets = { readonly base: readonly Facet[]; readonly head: readonly Facet[] };

/** Source is read side beside side; of everything else each side is read for itself. */
function facetsOf(pair: FilePair, reading: Reading): PairFacets {
  const base = sideOf(pair.basePath, pair.base);
  const head = sideOf(pair.headPath, pair.head);
  const notebooks = notebooksOf({ base, head }, reading);
  if (notebooks !== undefined) return notebooks;
  const source = isSource([base, head], reading) ? readSource({ base, head }, reading.parse) : undefined;
  return source ?? { base: facetsOfSide(base, reading.base, reading), head: facetsOfSide(head, reading.head, reading) };
}

const isSource = (sides: readonly (FileSide | undefined)[], reading: Reading): boolean =>
  sides.every(
    (side) =>
      side === undefined ||
      (isParsed(side.path, side.text) &&
        !isDeclared(side.path, reading.head) &&
        laneOfWhole(side, reading) === undefined),
  );

/** The code of notebooks is read as source is, their notes as what is written. */
function notebooksOf(pair: SourcePair, reading: Reading): PairFacets | undefined {
  const programs = programsOf(pair);
  if (programs === undefined || !isSource([programs.base, programs.head], reading)) return undefined;
  const source = readSource(programs, reading.parse);
  if (source === undefined) return undefined;
  const notes = (side: FileSide | undefined, declared: DeclaredPaths): readonly Facet[] =>
    side === undefined ? [] : readFacets(side, declared).filter(({ name }) => name !== 'source');
  return {
    base: [...source.base, ...notes(pair.base, reading.base)],
    head: [...source.head, ...notes(pair.head, reading.head)],
  };
}

function facetsOfSide(side: FileSide | undefined, declared: DeclaredPaths, reading: Reading): readonly Facet[] {
  if (side === undefined) return [];
  const lane = laneOfWhole(side, reading);
  if (lane !== undefined) return [{ lane, name: 'content', meaning: side.text.replaceAll('\r\n', '\n'), line: 1 }];
  return withMarkers(readFacets(side, declared), readMarkers(side.text).byRow);
}

/** The lane of a whole file where lanegate.yml or a comment in its first lines says it. */
const laneOfWhole = ({ path, text }: FileSide, { lanes }: Reading): Lane | undefined =>
  laneDeclaredFor(path, lanes) ?? readMarkers(text).file;

const sideOf = (path: string | undefined, content: Content): FileSide | undefined =>
  path === undefined || content.kind !== 'text' ? undefined : { path, text: content.text };

/** The file differs, yet nothing in it means anything else than before: the matter of code, unless it is only read. */
function unchangedMeaning(pair: FilePair, path: string, declared: DeclaredPaths): FoundChange {
  const side = sideOf(pair.headPath, pair.head) ?? sideOf(pair.basePath, pair.base);
  const isRead = side !== undefined && !isParsed(side.path, side.text);
  const lanes = inOrder(isRead ? readFacets(side, declared).map(({ lane }) => lane) : []);
  const isDocument = lanes.length > 0 && lanes.every((lane) => lane === 'docs');
  const renamed = pair.basePath !== undefined && pair.headPath !== undefined && pair.basePath !== pair.headPath;
  return {
    path,
    lane: isDocument && !renamed ? 'docs' : 'code',
    facet: renamed ? 'path' : 'layout',
    reason: renamed ? `renamed from ${pair.basePath}, its meaning unchanged` : 'nothing that a model sees differs',
  };
}

/** What cannot be read is taken as changed, in the lane that its place suggests. */
function unreadableChange(path: string, reason: string, { base, head, lanes }: Reading): FoundChange {
  const lane = laneDeclaredFor(path, lanes) ?? laneOfDeclared(path, [base, head]) ?? laneOfPlace(path);
  return { path, lane, facet: 'content', reason: `changed, but ${reason}` };
}

function laneOfDeclared(path: string, declared: readonly DeclaredPaths[]): Lane | undefined {
  if (declared.some(({ prompts }) => prompts.has(path))) return 'prompt';
  return declared.some(({ datasets, recordings }) => datasets.has(path) || recordings.has(path)) ? 'evals' : undefined;
}

const byPlace = (one: FoundChange, other: FoundChange): number =>
  compareText(one.path, other.path) || (one.line ?? 0) - (other.line ?? 0) || compareText(one.facet, other.facet);

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
