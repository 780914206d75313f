import { forFew } from '../domain/artifacts/for-few.js';
import { assessSuites } from '../domain/changes/affected-suites.js';
import { ChangeSet, changeSetFile, type FoundChange } from '../domain/changes/change-set.js';
import { reachesOf, suitesReachedBy } from '../domain/changes/coverage.js';
import { bindingLanes } from '../domain/changes/declared-lane.js';
import { inOrder, isMixed } from '../domain/changes/lane.js';
import type { JudgedCorpus } from '../domain/corpus/check/corpus-report.js';
import { touchedCorpora } from '../domain/corpus/touched-corpora.js';
import { uncoveredNotes } from '../domain/corpus/uncovered-files.js';
import { importNotes } from '../domain/formats/import-notes.js';
import { providerNotes } from '../domain/suite/provider-notes.js';
import { type Sides, suitesAcross } from '../domain/suite/sides.js';
import { strayConfigurationNotes } from '../domain/suite/stray-configuration.js';
import type { Clock } from '../ports/clock.js';
import type { Files } from '../ports/files.js';
import type { FileChange, Git } from '../ports/git.js';
import type { Syntax } from '../ports/syntax.js';
import { type ComparedRevisions, type SettledCommits, settleCommits } from './steps/deploy/settle-commits.js';
import { writeArtifact } from './steps/read/artifacts.js';
import { declaredBy, withPrompts } from './steps/read/declared-paths.js';
import { findChanges } from './steps/read/find-changes.js';
import { findLaneWorkflows } from './steps/read/find-lane-workflows.js';
import { findPartials } from './steps/read/find-partials.js';
import { partLanes } from './steps/read/part-lanes.js';
import { notesOnContents, readContents } from './steps/read/read-contents.js';
import { readSides } from './steps/read/read-sides.js';

export type DetectPorts = {
  readonly git: Git;
  readonly files: Files;
  readonly syntax: Syntax;
  readonly clock: Pick<Clock, 'now'>;
};

export type DetectRequest = ComparedRevisions & {
  /** Where `change-set.json` is written; nowhere when absent. */
  readonly folder: string | undefined;
};

/** Beyond this, changed files are not read and count as changed in the lane of their place. */
const maxTotalBytes = 200_000_000;

/** Says what changed between the merge base and head, which lanes that touches and which suites it reaches. */
export async function detect(ports: DetectPorts, request: DetectRequest): Promise<ChangeSet> {
  const { git } = ports;
  const commits = await settleCommits(git, request);
  const [[files, contents], sides] = await Promise.all([readChange(git, commits), readSides(git, commits)]);
  const declared = {
    base: withPrompts(declaredBy(sides.base, sides.policy), await findPartials(git, files, sides.base)),
    head: withPrompts(declaredBy(sides.head, sides.policy), await findPartials(git, files, sides.head)),
    lanes: bindingLanes(sides),
  };
  const found = await findChanges(ports.syntax, files, contents, declared);
  const described = describe(found, sides);
  const laneWorkflows = await findLaneWorkflows(git, files, sides);
  const examined = await examineCorpora(ports, { commits, files, sides });
  const parted = isMixed(described.lanes) ? await partLanes(ports, { commits, files, found, declared }) : { notes: [] };
  const changeSet = ChangeSet.parse(
    {
      version: 1,
      policy: commits.policy,
      base: commits.base,
      head: commits.head,
      worktree: commits.worktree,
      ...described,
      ...(laneWorkflows.length === 0 ? {} : { lane_workflows: laneWorkflows }),
      ...(examined.corpora.length === 0 ? {} : { corpora: examined.corpora }),
      ...parted,
      notes: [
        ...commits.notes,
        ...described.notes,
        ...strayConfigurationNotes(
          files.flatMap(({ headPath }) => headPath ?? []),
          sides.head,
        ),
        ...notesOnContents(files, contents),
        ...examined.notes,
        ...parted.notes,
      ],
    },
    forFew(found.length),
  );
  if (request.folder !== undefined) {
    await writeArtifact(ports.files, `${request.folder}/${changeSetFile}`, changeSet);
  }
  return changeSet;
}

async function readChange(git: Git, { base, head }: SettledCommits) {
  const files = await git.changes(base, head);
  return [files, await readContents(git, files, maxTotalBytes)] as const;
}

type ReadChange = {
  readonly commits: SettledCommits;
  readonly files: readonly FileChange[];
  readonly sides: Sides;
};

type ExaminedCorpora = { readonly corpora: readonly JudgedCorpus[]; readonly notes: readonly string[] };

/**
 * The corpora that the change touches, as they were found, and what of it none takes. What examines them is loaded
 * where there are any.
 */
async function examineCorpora(ports: DetectPorts, { commits, files, sides }: ReadChange): Promise<ExaminedCorpora> {
  const { policy, base, head } = sides;
  const data = { policy: policy.settings.data, base: base.settings.data, head: head.settings.data };
  const { lanes } = bindingLanes(sides);
  const inHead = files.flatMap(({ headPath }) => headPath ?? []);
  const notes = uncoveredNotes(inHead, 'changed file', { bound: data.policy, own: data.head, lanes });
  const names = touchedCorpora(data, [...inHead, ...files.flatMap(({ basePath }) => basePath ?? [])]);
  if (names.length === 0) return { corpora: [], notes };
  const { judgeTouched } = await import('./steps/corpus/judge-touched.js');
  const declared = { policy: policy.configuration?.value, head: head.configuration?.value };
  return { corpora: await judgeTouched(ports, { trees: commits, declared, names }), notes };
}

function describe(found: FoundChange[], sides: Sides) {
  const { affected, unaffected } = assessSuites(sides, found);
  const lanes = inOrder([...found.map(({ lane }) => lane), ...affected.flatMap((suite) => suite.lanes)]);
  const reaches = reachesOf(suitesAcross(sides), sides);
  const notes = [
    ...[...sides.head.unreadablePrompts].map(([path, reason]) => `${path} is not read as a prompt: ${reason}`),
    ...importNotes(sides.head.imported),
    ...providerNotes(sides),
  ];
  return {
    lanes,
    mixed: isMixed(lanes),
    suites: affected.map(({ name }) => name),
    affected,
    unaffected,
    changes: found.map((change) => ({ ...change, suites: suitesReachedBy(change, reaches) })),
    notes,
  };
}
