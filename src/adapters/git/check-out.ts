import { UserError } from '../../domain/user-error.js';
import type { TreeId } from '../../ports/git.js';
import { type GitSetting, withSettings } from './git-settings.js';
import type { ObjectStore } from './object-store.js';
import { withOwnIndex } from './own-index.js';
import { parseTree } from './parse-tree.js';
import { runGitOrThrow } from './run-git.js';
import { splitRecords } from './split-records.js';

/** A pointer is smaller than this, and begins so (git-lfs, docs/spec.md). */
const largestPointerBytes = 1024;
const pointerBeginning = 'version https://git-lfs.github.com/spec/';

/** Files come out as they are in git: with no line ends turned, and no filter run. */
const settings: readonly GitSetting[] = [
  ['core.autocrlf', 'false'],
  ['core.symlinks', process.platform === 'win32' ? 'false' : 'true'],
  ['filter.lfs.smudge', ''],
  ['filter.lfs.process', ''],
  ['filter.lfs.required', 'false'],
];

/** What is written: a tree, and what `git ls-tree -r -z` lists of it. */
export type ListedTree = { readonly tree: TreeId; readonly listing: Buffer };

/**
 * Writes a tree into an empty folder. Blobs that are missing are fetched before.
 */
export async function checkOut(store: ObjectStore, { tree, listing }: ListedTree, folder: string): Promise<void> {
  refuseSubmodules(listing);
  const sizes = await store.sizesOf(blobsIn(listing));
  await refusePointers(store, listing, sizes);
  const { scratch } = store;
  await withOwnIndex(scratch.folder, async (index) => {
    const places = { GIT_INDEX_FILE: index, GIT_WORK_TREE: folder };
    const environment = withSettings({ ...scratch.environment, ...places }, settings);
    await runGitOrThrow({ args: ['read-tree', tree], cwd: folder, environment });
    await runGitOrThrow({ args: ['checkout-index', '--all', '--quiet'], cwd: folder, environment });
  });
}

function refuseSubmodules(listing: Buffer): void {
  const submodule = splitRecords(listing).find((record) => record.startsWith('160000 '));
  if (submodule === undefined) return;
  const path = submodule.slice(submodule.indexOf('\t') + 1);
  throw new UserError('programs cannot be run in a commit with submodules, of which the files are not here', {
    place: { path },
    hint: 'keep its files in the repository itself, or let the program answer as an endpoint (`target: { url }`)',
  });
}

/** The ids of all blobs, links among them. */
const blobsIn = (listing: Buffer): string[] =>
  splitRecords(listing).map((record) => record.slice(0, record.indexOf('\t')).split(' ')[2] ?? '');

/** A program would take a pointer for what it points to. */
async function refusePointers(store: ObjectStore, listing: Buffer, sizes: ReadonlyMap<string, number>): Promise<void> {
  const small = [...sizes].flatMap(([id, bytes]) => (bytes <= largestPointerBytes ? [id] : []));
  const pointers = new Set<string>();
  await store.readObjects(small, (id, content) => {
    if (content.toString('latin1', 0, pointerBeginning.length) === pointerBeginning) pointers.add(id);
  });
  const pointer = parseTree(listing).find(({ blob }) => pointers.has(blob));
  if (pointer === undefined) return;
  throw new UserError('this file is a Git LFS pointer, and what it points to is not fetched', {
    place: { path: pointer.path },
    hint: 'keep it in git itself, or let the program answer as an endpoint (`target: { url }`)',
  });
}
