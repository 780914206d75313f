import { followIncludes, type IncludedText, readIncluded } from '../../../domain/suite/inclusion.js';
import type { Prompt } from '../../../domain/suite/prompt.js';
import { resolverOver } from '../../../domain/suite/resolve-include.js';
import type { BlobText, Git } from '../../../ports/git.js';
import { utf8Of } from './why-no-text.js';

/** A larger file that a prompt includes is not read. */
const maxIncludeBytes = 1_000_000;
/** Files that are included through more files than this are not read. */
const mostLevels = 20;

/**
 * The prompts of one commit with what they include, level by level. `known` holds the blobs that were read before, and
 * is added to.
 */
export async function readIncludes(
  git: Git,
  prompts: ReadonlyMap<string, Prompt>,
  blobs: ReadonlyMap<string, string>,
  known: Map<string, BlobText>,
): Promise<ReadonlyMap<string, Prompt>> {
  let open = [...prompts.values()].filter(({ references }) => references.length > 0);
  if (open.length === 0) return prompts;
  const complete = new Map(prompts);
  const texts = new Map<string, IncludedText>();
  const tree = { resolve: resolverOver(blobs), texts };
  for (let level = 1; open.length > 0; level += 1) {
    const followed = open.map((prompt) => ({ prompt, ...followIncludes(prompt, tree) }));
    for (const { prompt, inclusion } of followed) complete.set(prompt.path, { ...prompt, inclusion });
    const unread = new Set(followed.flatMap((each) => each.unread));
    if (level > mostLevels) for (const path of unread) texts.set(path, tooDeep);
    else await readTexts(git, [...unread], { blobs, known, texts });
    open = followed.filter((each) => each.unread.length > 0).map(({ prompt }) => prompt);
  }
  return complete;
}

const tooDeep: IncludedText = { kind: 'unreadable', reason: `it is included through more than ${mostLevels} files` };

type Reading = {
  readonly blobs: ReadonlyMap<string, string>;
  readonly known: Map<string, BlobText>;
  readonly texts: Map<string, IncludedText>;
};

async function readTexts(git: Git, paths: readonly string[], { blobs, known, texts }: Reading): Promise<void> {
  const blobOf = (path: string): string => blobs.get(path) ?? '';
  const wanted = [...new Set(paths.map(blobOf))].filter((blob) => !known.has(blob));
  const contents = await git.readBlobs(wanted, maxIncludeBytes);
  wanted.forEach((blob, index) => {
    known.set(blob, contents[index] ?? { kind: 'missing' });
  });
  for (const path of paths) texts.set(path, includedText(known.get(blobOf(path)), path));
}

function includedText(content: BlobText | undefined, path: string): IncludedText {
  const read = utf8Of(content);
  return read.kind === 'text' ? readIncluded(read.text, path) : read;
}
