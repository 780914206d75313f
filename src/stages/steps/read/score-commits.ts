import type { FoundChange } from '../../../domain/changes/change-set.js';
import { inOrder, type Lane } from '../../../domain/changes/lane.js';
import type { FileChange, Git, HistoryCommit } from '../../../ports/git.js';
import type { Syntax } from '../../../ports/syntax.js';
import { type Declared, findChanges } from './find-changes.js';
import { readContents } from './read-contents.js';

export type ScorePorts = { readonly git: Git; readonly syntax: Syntax };

/** A commit with what it changed and the lanes that this touches; nothing for one that is cut off. */
export type ScoredCommit = {
  readonly commit: HistoryCommit;
  readonly changes: readonly FoundChange[];
  readonly lanes: readonly Lane[];
};

/** As many commits are read at once as stay below these, and one at least. */
const batch = { commits: 64, files: 1000, bytes: 64_000_000 };

/** Scores commits one by one in their order; their contents are read a batch at a time, so that memory is bounded. */
export async function* scoreCommits(
  { git, syntax }: ScorePorts,
  commits: AsyncIterable<HistoryCommit> | Iterable<HistoryCommit>,
  declared: Declared,
): AsyncGenerator<ScoredCommit> {
  for await (const some of inBatches(commits)) {
    const contents = await readContents(git, some.flatMap(changesOf), batch.bytes);
    for (const commit of some) {
      const changes = await findChanges(syntax, changesOf(commit), contents, declared);
      yield { commit, changes, lanes: inOrder(changes.map(({ lane }) => lane)) };
    }
  }
}

async function* inBatches(
  commits: AsyncIterable<HistoryCommit> | Iterable<HistoryCommit>,
): AsyncGenerator<HistoryCommit[]> {
  let some: HistoryCommit[] = [];
  let files = 0;
  for await (const commit of commits) {
    const more = changesOf(commit).length;
    if (some.length > 0 && (some.length === batch.commits || files + more > batch.files)) {
      yield some;
      some = [];
      files = 0;
    }
    some.push(commit);
    files += more;
  }
  if (some.length > 0) yield some;
}

/** What a commit changed; nothing is known of one that is cut off. */
export const changesOf = ({ changes }: HistoryCommit): readonly FileChange[] => (changes === 'cut-off' ? [] : changes);
