import { forFew } from '../domain/artifacts/for-few.js';
import { assessSuites } from '../domain/changes/affected-suites.js';
import { ChangeSet, changeSetFile } from '../domain/changes/change-set.js';
import { reachesOf, suitesReachedBy } from '../domain/changes/coverage.js';
import { bindingLanes } from '../domain/changes/declared-lane.js';
import { inOrder, isMixed } from '../domain/changes/lane.js';
import { touchedCorpora } from '../domain/corpus/touched-corpora.js';
import { importNotes } from '../domain/formats/import-notes.js';
import { suitesAcross } from '../domain/suite/sides.js';
import { settleCommits } from './steps/deploy/settle-commits.js';
import { writeArtifact } from './steps/read/artifacts.js';
import { declaredBy, withPrompts } from './steps/read/declared-paths.js';
import { findChanges } from './steps/read/find-changes.js';
import { findLaneWorkflows } from './steps/read/find-lane-workflows.js';
import { findPartials } from './steps/read/find-partials.js';
import { partLanes } from './steps/read/part-lanes.js';
import { notesOnContents, readContents } from './steps/read/read-contents.js';
import { readSides } from './steps/read/read-sides.js';
/** Beyond this, changed files are not read and count as changed in the lane of their place. */
const maxTotalBytes = 200_000_000;
/** Says what changed between the merge base and head, which lanes that touches and which suites it reaches. */
export async function detect(ports, request) {
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
    const corpora = await examineCorpora(ports, { commits, files, sides });
    const parted = isMixed(described.lanes) ? await partLanes(ports, { commits, files, found, declared }) : { notes: [] };
    const changeSet = ChangeSet.parse({
        version: 1,
        policy: commits.policy,
        base: commits.base,
        head: commits.head,
        worktree: commits.worktree,
        ...described,
        ...(laneWorkflows.length === 0 ? {} : { lane_workflows: laneWorkflows }),
        ...(corpora.length === 0 ? {} : { corpora }),
        ...parted,
        notes: [...commits.notes, ...described.notes, ...notesOnContents(files, contents), ...parted.notes],
    }, forFew(found.length));
    if (request.folder !== undefined) {
        await writeArtifact(ports.files, `${request.folder}/${changeSetFile}`, changeSet);
    }
    return changeSet;
}
async function readChange(git, { base, head }) {
    const files = await git.changes(base, head);
    return [files, await readContents(git, files, maxTotalBytes)];
}
/** The corpora that the change touches, as they were found. What examines them is loaded where there are any. */
async function examineCorpora(ports, { commits, files, sides }) {
    const declared = {
        policy: sides.policy.settings.data,
        base: sides.base.settings.data,
        head: sides.head.settings.data,
    };
    const paths = files.flatMap(({ basePath, headPath }) => [basePath, headPath].filter((path) => path !== undefined));
    const names = touchedCorpora(declared, paths);
    if (names.length === 0)
        return [];
    const { judgeTouched } = await import('./steps/corpus/judge-touched.js');
    return judgeTouched(ports, { trees: commits, names });
}
function describe(found, sides) {
    const { affected, unaffected } = assessSuites(sides, found);
    const lanes = inOrder([...found.map(({ lane }) => lane), ...affected.flatMap((suite) => suite.lanes)]);
    const reaches = reachesOf(suitesAcross(sides), sides);
    const notes = [
        ...[...sides.head.unreadablePrompts].map(([path, reason]) => `${path} is not read as a prompt: ${reason}`),
        ...importNotes(sides.head.imported),
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
