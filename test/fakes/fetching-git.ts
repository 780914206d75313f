import type { Git } from '../../src/ports/git.js';
import { notingGit } from './noting-git.js';

/** A git that has no contents before they are asked for; what each fetch would bring is added to `fetches`. */
export function fetchingGit(git: Git, fetches: string[][]): Git {
  const here = new Set<string>();
  const fetch = (blobs: readonly string[]): void => {
    const missing = blobs.filter((blob) => blob !== '' && !here.has(blob));
    if (missing.length > 0) fetches.push(missing);
    for (const blob of missing) here.add(blob);
  };
  return {
    ...notingGit(git, []),
    bring: async (blobs) => fetch([...new Set(blobs)]),
    readBlobs: (blobs, limit) => {
      fetch(blobs);
      return git.readBlobs(blobs, limit);
    },
    readLines: (blob, maxBytes) => {
      fetch([blob]);
      return git.readLines(blob, maxBytes);
    },
  };
}
