import type { FoundChange } from './change-set.js';
import { type Difference, differencesOf } from './compare-facets.js';
import { laneDeclaredFor } from './declared-lane.js';
import { picturesOfDocuments } from './document-pictures.js';
import type { FilePair } from './file-pair.js';
import { partMoves } from './find-moves.js';
import { changesAnswers, inOrder, type Lane } from './lane.js';
import { laneOfPlace } from './lane-of-place.js';
import { once } from './once.js';
import { type DeclaredPaths, isDeclared, readFacets } from './read-facets.js';
import { type Reading, readPair, sideOf } from './read-pair.js';
import { renderedPrompts } from './rendered-prompts.js';
import { withoutRideAlongs } from './ride-along.js';
import { isParsed } from './source/parsed-files.js';
import { toChange, toMove } from './tell-change.js';

/** The change of every facet that differs, told in the order of the files; what only moved is code. */
export function detectChanges(pairs: readonly FilePair[], reading: Reading): FoundChange[] {
  const differences: Difference[] = [];
  const changes: FoundChange[] = [];
  const pictures = once(() => picturesOfDocuments(pairs));
  for (const pair of pairs) {
    const path = pair.headPath ?? pair.basePath ?? '';
    const facets = readPair(pair, reading);
    const found = withoutRideAlongs(differencesOf(path, facets.base, facets.head));
    const unreadable = [pair.base, pair.head].find((content) => content.kind === 'unreadable');
    if (unreadable?.kind === 'unreadable') {
      const change = unreadableChange(path, unreadable.reason, reading);
      const isOfDocument = change.lane === 'code' && pictures().has(path.slice(path.lastIndexOf('/') + 1));
      changes.push(isOfDocument ? { ...change, lane: 'docs' } : change);
      differences.push(...found.filter(isOfBehaviour));
      continue;
    }
    if (found.length === 0) changes.push(unchangedMeaning(pair, path, reading.head));
    differences.push(...found);
  }
  const { changed, moved } = partMoves(differences);
  const told = [...changes, ...changed.map(toChange), ...moved.flatMap(toMove)];
  return [...told, ...renderedPrompts(pairs, told)].sort(byPlace);
}

/** What a model would see of a file that was readable before counts as removed when it is readable no more. */
const isOfBehaviour = ({ base, head }: Difference): boolean => {
  const lane = (head ?? base)?.lane ?? 'code';
  return changesAnswers(lane);
};

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
  return declared.some((each) => isDeclared(path, each)) ? 'evals' : undefined;
}

const byPlace = (one: FoundChange, other: FoundChange): number =>
  compareText(one.path, other.path) || (one.line ?? 0) - (other.line ?? 0) || compareText(one.facet, other.facet);

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
