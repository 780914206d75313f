import { isPromptPath } from '../suite/prompt-path.js';
import type { FoundChange } from './change-set.js';
import { type Difference, differencesOf, toChange, toMove, withoutMoves } from './compare-facets.js';
import { inOrder, isDeployed, type Lane } from './lane.js';
import { type DeclaredPaths, readFacets } from './read-facets.js';
import { laneOfRemainder } from './readers/remainder.js';
import { isYardstickPath } from './readers/yardstick-file.js';

/** The content of one side: its text, nothing where the file does not exist, or why it cannot be read as text. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** One file that differs between the two sides. */
export type FilePair = {
  readonly basePath: string | undefined;
  readonly headPath: string | undefined;
  readonly base: Content;
  readonly head: Content;
};

/** The change of every facet that differs, told in the order of the files; what only moved is code. */
export function detectChanges(pairs: readonly FilePair[], base: DeclaredPaths, head: DeclaredPaths): FoundChange[] {
  const differences: Difference[] = [];
  const changes: FoundChange[] = [];
  for (const pair of pairs) {
    const path = pair.headPath ?? pair.basePath ?? '';
    const unreadable = [pair.base, pair.head].find((content) => content.kind === 'unreadable');
    if (unreadable?.kind === 'unreadable') {
      changes.push(unreadableChange(path, unreadable.reason, [base, head]));
      continue;
    }
    const found = fileDifferences(pair, path, base, head);
    if (found.length === 0) changes.push(unchangedMeaning(pair, path, head));
    differences.push(...found);
  }
  const { changed, moved } = withoutMoves(differences);
  return [...changes, ...changed.map(toChange), ...moved.flatMap(toMove)].sort(byPlace);
}

function fileDifferences(pair: FilePair, path: string, base: DeclaredPaths, head: DeclaredPaths): Difference[] {
  const before = facetsOf(pair.basePath, pair.base, base);
  const after = facetsOf(pair.headPath, pair.head, head);
  return differencesOf(path, before, after);
}

const facetsOf = (path: string | undefined, content: Content, declared: DeclaredPaths) =>
  path === undefined || content.kind !== 'text' ? [] : readFacets({ path, text: content.text }, declared);

/** The file differs, yet nothing in it means anything else than before: the matter of code, unless it never deploys. */
function unchangedMeaning(pair: FilePair, path: string, declared: DeclaredPaths): FoundChange {
  const content = pair.head.kind === 'text' ? pair.head : pair.base;
  const lanes = inOrder(facetsOf(pair.headPath ?? pair.basePath, content, declared).map(({ lane }) => lane));
  const renamed = pair.basePath !== undefined && pair.headPath !== undefined && pair.basePath !== pair.headPath;
  return {
    path,
    lane: lanes.some(isDeployed) ? 'code' : (lanes[0] ?? 'code'),
    facet: renamed ? 'path' : 'layout',
    reason: renamed ? `renamed from ${pair.basePath}, its meaning unchanged` : 'only layout or comments differ',
  };
}

/** What cannot be read is taken as changed, in the lane that its place suggests. */
function unreadableChange(path: string, reason: string, declared: readonly DeclaredPaths[]): FoundChange {
  return { path, lane: laneOfPath(path, declared), facet: 'content', reason: `changed, but ${reason}` };
}

function laneOfPath(path: string, declared: readonly DeclaredPaths[]): Lane {
  if (declared.some(({ prompts }) => prompts.has(path))) return 'prompt';
  if (declared.some(({ datasets, recordings }) => datasets.has(path) || recordings.has(path))) return 'evals';
  if (isPromptPath(path)) return 'prompt';
  return isYardstickPath(path) ? 'evals' : laneOfRemainder(path);
}

const byPlace = (one: FoundChange, other: FoundChange): number =>
  compareText(one.path, other.path) || (one.line ?? 0) - (other.line ?? 0) || compareText(one.facet, other.facet);

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
