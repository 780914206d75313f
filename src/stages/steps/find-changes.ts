import type { FoundChange } from '../../domain/changes/change-set.js';
import { detectChanges } from '../../domain/changes/detect-changes.js';
import type { FilePair } from '../../domain/changes/file-pair.js';
import type { DeclaredPaths } from '../../domain/changes/read-facets.js';
import { languagesIn } from '../../domain/changes/source/parsed-files.js';
import type { DeclaredLanes } from '../../domain/suite/configuration.js';
import type { FileChange } from '../../ports/git.js';
import type { Syntax } from '../../ports/syntax.js';
import { type Contents, contentOf } from './read-contents.js';

/** What both sides declare in their lanegate.yml; the lanes of whole files are the same for both. */
export type Declared = {
  readonly base: DeclaredPaths;
  readonly head: DeclaredPaths;
  readonly lanes: DeclaredLanes;
};

/**
 * The lanes that some changed files touch, facet by facet, told in the order of their paths. Parsers are loaded for the
 * languages of these files alone.
 */
export async function findChanges(
  syntax: Syntax,
  changes: readonly FileChange[],
  contents: Contents,
  declared: Declared,
): Promise<FoundChange[]> {
  const pairs = changes.filter(({ kind }) => kind === 'file').map((change) => toPair(change, contents));
  const parse = await syntax.load(languagesIn(pairs));
  const found = detectChanges(pairs, { ...declared, parse });
  const pointers = changes.filter(({ kind }) => kind !== 'file').map((change) => pointerChange(change, contents));
  return pointers.length === 0 ? found : [...found, ...pointers].sort(byPath);
}

const toPair = ({ basePath, headPath, baseBlob, headBlob }: FileChange, contents: Contents): FilePair => ({
  basePath,
  headPath,
  base: contentOf(baseBlob, contents),
  head: contentOf(headBlob, contents),
});

/** Links and submodules are what they point to, and a matter of code. */
function pointerChange(change: FileChange, contents: Contents): FoundChange {
  const name = change.kind === 'link' ? 'link' : 'submodule';
  const [base, head] = [change.baseBlob, change.headBlob].map((blob) => pointee(change, blob, contents));
  return {
    path: change.headPath ?? change.basePath ?? '',
    lane: 'code',
    facet: name,
    reason: describePointers(name, base, head),
  };
}

function describePointers(name: string, base: string | undefined, head: string | undefined): string {
  if (base === undefined) return `${name} to ${head} added`;
  if (head === undefined) return `${name} to ${base} removed`;
  return base === head ? `${name} to ${base} moved here` : `${name} ${base} → ${head}`;
}

const mostTargetCharacters = 60;

function pointee(change: FileChange, blob: string | undefined, contents: Contents): string | undefined {
  if (blob === undefined || change.kind === 'submodule') return blob?.slice(0, 12);
  const target = contentOf(blob, contents);
  return target.kind === 'text' ? target.text.slice(0, mostTargetCharacters) : blob.slice(0, 12);
}

const byPath = (one: FoundChange, other: FoundChange): number =>
  one.path < other.path ? -1 : Number(one.path > other.path);
