import { assessSuites } from '../domain/changes/affected-suites.js';
import { ChangeSet, changeSetFile, type FoundChange } from '../domain/changes/change-set.js';
import { reachesOf, suitesReachedBy } from '../domain/changes/coverage.js';
import { bindingLanes } from '../domain/changes/declared-lane.js';
import { type Content, detectChanges, type FilePair } from '../domain/changes/detect-changes.js';
import type { FileSide } from '../domain/changes/facet.js';
import { inOrder, isMixed } from '../domain/changes/lane.js';
import type { DeclaredPaths } from '../domain/changes/read-facets.js';
import { languagesIn } from '../domain/changes/source/parsed-files.js';
import type { Side } from '../domain/suite/side.js';
import { type Sides, suitesAcross } from '../domain/suite/sides.js';
import { UserError } from '../domain/user-error.js';
import type { Files } from '../ports/files.js';
import type { BlobText, Git } from '../ports/git.js';
import type { Syntax } from '../ports/syntax.js';
import { writeArtifact } from './steps/artifacts.js';
import { readSides } from './steps/read-sides.js';

export type DetectPorts = { readonly git: Git; readonly files: Files; readonly syntax: Syntax };

export type DetectRequest = {
  /** The tip of the target branch: where policy is read. */
  readonly policy: string;
  /** The change itself: a revision, or the uncommitted work of the checkout. */
  readonly head: { readonly revision: string } | 'worktree';
  /** Where `change-set.json` is written; nowhere when absent. */
  readonly folder: string | undefined;
};

/** Larger files are not read for facets. */
const maxFileBytes = 2_000_000;

/** Says what changed between the merge base and head, which lanes that touches and which suites it reaches. */
export async function detect(ports: DetectPorts, request: DetectRequest): Promise<ChangeSet> {
  const { git } = ports;
  const policy = await mustResolve(git, request.policy);
  const headCommit =
    request.head === 'worktree' ? await mustResolve(git, 'HEAD') : await mustResolve(git, request.head.revision);
  const base = await mustMergeBase(git, policy, headCommit);
  const head = request.head === 'worktree' ? await git.snapshotWorktree() : headCommit;

  const [pairs, sides] = await Promise.all([readPairs(git, base, head), readSides(git, { policy, base, head })]);
  const parse = await ports.syntax.load(languagesIn(pairs.flatMap(sourcesOf)));
  const changes = detectChanges(pairs, {
    base: declaredBy(sides.base, sides.policy),
    head: declaredBy(sides.head, sides.policy),
    lanes: bindingLanes(sides),
    parse,
  });
  const changeSet = describe({ policy, base, head, worktree: request.head === 'worktree' }, changes, sides);
  if (request.folder !== undefined) {
    await writeArtifact(ports.files, `${request.folder}/${changeSetFile}`, changeSet);
  }
  return changeSet;
}

const sourcesOf = ({ basePath, base, headPath, head }: FilePair): FileSide[] =>
  [
    { path: basePath ?? '', content: base },
    { path: headPath ?? '', content: head },
  ].flatMap(({ path, content }) => (content.kind === 'text' ? [{ path, text: content.text }] : []));

async function mustResolve(git: Git, revision: string): Promise<string> {
  const tree = await git.resolve(revision);
  if (tree !== undefined) return tree;
  throw new UserError(`there is no commit \`${revision}\` in this repository`, {
    hint: 'name a branch, a tag or a commit that exists here or at `origin`',
  });
}

async function mustMergeBase(git: Git, policy: string, head: string): Promise<string> {
  const base = await git.mergeBase(policy, head);
  if (base !== undefined) return base;
  throw new UserError(`${policy.slice(0, 12)} and ${head.slice(0, 12)} have no common history`, {
    hint: 'compare with a commit of the same repository',
  });
}

async function readPairs(git: Git, base: string, head: string): Promise<FilePair[]> {
  const changes = await git.changes(base, head);
  const blobs = changes.flatMap(({ baseBlob, headBlob, isRegularFile }) =>
    isRegularFile ? [baseBlob, headBlob].filter((blob) => blob !== undefined) : [],
  );
  const wanted = [...new Set(blobs)];
  const texts = await git.readBlobs(wanted, maxFileBytes);
  const contents = new Map(wanted.map((blob, index) => [blob, toContent(texts[index])]));
  return changes.map((change) => ({
    basePath: change.basePath,
    headPath: change.headPath,
    base: contentOf(change.isRegularFile, change.baseBlob, contents),
    head: contentOf(change.isRegularFile, change.headBlob, contents),
  }));
}

function contentOf(isRegular: boolean, blob: string | undefined, contents: ReadonlyMap<string, Content>): Content {
  if (blob === undefined) return { kind: 'absent' };
  if (!isRegular) return { kind: 'unreadable', reason: 'it is a link or a submodule' };
  return contents.get(blob) ?? { kind: 'unreadable', reason: 'its content is missing' };
}

function toContent(blob: BlobText | undefined): Content {
  switch (blob?.kind) {
    case 'text':
      return blob;
    case 'binary':
      return { kind: 'unreadable', reason: 'it is not text' };
    case 'too-large':
      return { kind: 'unreadable', reason: `it is too large to read (${blob.bytes} bytes)` };
    case 'missing':
    case undefined:
      return { kind: 'unreadable', reason: 'its content is missing' };
  }
}

/** What policy declares counts on both sides, so that head cannot rename its yardstick into code. */
function declaredBy(...sides: readonly Side[]): DeclaredPaths {
  const all = sides.map(({ settings }) => settings);
  const recordings = all.flatMap(({ providers }) =>
    Object.values(providers).flatMap((provider) => (provider.api === 'replay' ? [provider.path] : [])),
  );
  return {
    datasets: new Set(all.flatMap(({ suites }) => suites.map(({ dataset }) => dataset))),
    recordings: new Set(recordings),
    prompts: new Set(
      all.flatMap(({ prompts, suites }) => [...Object.values(prompts), ...suites.map(({ target }) => target.prompt)]),
    ),
  };
}

function describe(
  commits: Pick<ChangeSet, 'policy' | 'base' | 'head' | 'worktree'>,
  found: FoundChange[],
  sides: Sides,
): ChangeSet {
  const { affected, unaffected } = assessSuites(sides, found);
  const lanes = inOrder([...found.map(({ lane }) => lane), ...affected.flatMap((suite) => suite.lanes)]);
  const reaches = reachesOf(suitesAcross(sides), sides);
  const changes = found.map((change) => ({ ...change, suites: suitesReachedBy(change, reaches) }));
  const notes = [...sides.head.unreadablePrompts].map(([path, reason]) => `${path} is not read as a prompt: ${reason}`);
  return ChangeSet.parse({
    version: 1,
    ...commits,
    lanes,
    mixed: isMixed(lanes),
    suites: affected.map(({ name }) => name),
    affected,
    unaffected,
    changes,
    notes,
  });
}
