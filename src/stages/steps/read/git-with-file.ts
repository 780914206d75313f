import { digestOf } from '../../../domain/artifacts/digest.js';
import type { BlobText, Git, TreeEntry, TreeId } from '../../../ports/git.js';

/** A repository of which one tree has a file more, or another text in one, as if it lay there. */
export function gitWithFile(git: Git, tree: TreeId, file: { readonly path: string; readonly text: string }): Git {
  const blob = `unwritten ${digestOf(file.text)}`;
  const added: BlobText = { kind: 'text', text: file.text };
  return {
    resolve: (revision) => git.resolve(revision),
    mergeBase: (one, other) => git.mergeBase(one, other),
    snapshotWorktree: () => git.snapshotWorktree(),
    changes: (base, head) => git.changes(base, head),
    pointers: (each) => git.pointers(each),
    bring: (blobs) => git.bring(blobs),
    emptyTree: () => git.emptyTree(),
    history: (head, range) => git.history(head, range),
    list: async (each): Promise<readonly TreeEntry[]> => {
      const entries = await git.list(each);
      return each === tree ? [...entries.filter(({ path }) => path !== file.path), { path: file.path, blob }] : entries;
    },
    readLines: async (each, maxBytes) =>
      each === blob
        ? { kind: 'lines', lines: file.text.split('\n'), bytes: file.text.length }
        : git.readLines(each, maxBytes),
    readBlobs: async (blobs, limit) => {
      const stored = blobs.filter((each) => each !== blob);
      const texts = [...(await git.readBlobs(stored, limit))];
      return blobs.map((each) => (each === blob ? added : (texts.shift() ?? { kind: 'missing' })));
    },
  };
}
