import { describePlace } from '../user-error.js';
import { type Finding, notKnown, ok, problem, warning } from './finding.js';
import { gateJobFindings, gateJobNames } from './gate-job-findings.js';
import { type LaneReference, laneReferenceOf } from './lane-reference.js';
import { permissionFindings } from './permission-findings.js';
import { hearsOfTargets, isForTargets, triggerFindings, withoutTargets } from './trigger-findings.js';
import { expression, usesOf, type Workflow } from './workflow.js';

/** What is known of where workflows run. */
export type WorkflowSituation = {
  /** A GitHub Enterprise Server, which does not know `$/`. */
  readonly isEnterpriseServer: boolean;
  /** Whether changes may come from forks; `undefined` where nobody can tell. */
  readonly hasForks: boolean | undefined;
  /** Whether the target branch has a merge queue; `undefined` where nobody can tell. */
  readonly hasMergeQueue: boolean | undefined;
};

/** True of a workflow that names something of Lanegate. */
export const isLaneWorkflow = (workflow: Workflow): boolean =>
  usesOf(workflow).some(({ uses }) => laneReferenceOf(uses) !== undefined);

/** True of one that GitHub starts by itself, and not another workflow. */
export const isCaller = ({ on }: Workflow): boolean => [...on.keys()].some((event) => event !== 'workflow_call');

const entriesOf = (workflow: Workflow): readonly LaneReference[] =>
  usesOf(workflow).flatMap(({ uses }) => laneReferenceOf(uses) ?? []);

const judging: ReadonlySet<string> = new Set(['root', 'gate', 'lane-check']);
const releasing: ReadonlySet<string> = new Set(['release', 'lane-prompt', 'lane-data', 'lane-model']);
const names = (workflow: Workflow, entries: ReadonlySet<string>): boolean =>
  entriesOf(workflow).some(({ entry }) => entries.has(entry));

/** One that evaluates a push to release it is no check of a pull request. */
const evaluatesForReleases = (workflow: Workflow): boolean =>
  names(workflow, releasing) && gateJobNames(workflow).length === 0;
const checksPullRequests = (workflow: Workflow): boolean =>
  names(workflow, judging) &&
  !workflow.on.has('workflow_run') &&
  !evaluatesForReleases(workflow) &&
  !isForTargets(workflow);

const checksTargets = (workflow: Workflow): boolean => names(workflow, judging) && hearsOfTargets(workflow);

const fillsCache = (workflow: Workflow): boolean => workflow.on.has('push') && names(workflow, judging);

/**
 * What the workflows that use Lanegate have right and wrong; `workflows` are all of the repository that can be read.
 */
export function workflowFindings(workflows: readonly Workflow[], situation: WorkflowSituation): Finding[] {
  const ours = workflows.filter((each) => isLaneWorkflow(each) && isCaller(each));
  const checks = ours.filter(checksPullRequests);
  if (checks.length === 0) return [nothingChecks];
  return [
    ...checks.flatMap((workflow) => triggerFindings(workflow, situation)),
    // What a queue merges is judged against the branch that it goes into.
    ...(situation.hasMergeQueue === true || ours.some(checksTargets) ? [] : checks.flatMap(withoutTargets)),
    ...(ours.some(fillsCache) ? [] : checks.map(withoutPush)),
    ...ours.flatMap(pinFindings),
    ...ours.flatMap(permissionFindings),
    ...checks.flatMap(gateJobFindings),
    ...checks.flatMap(artifactFindings),
    ...ours.flatMap((workflow) => serverFindings(workflow, situation)),
    forkFinding(ours, situation),
  ];
}

const nothingChecks = problem('workflows', 'no workflow checks pull requests with Lanegate', {
  todo: 'copy workflows/lanegate.yml of Lanegate to .github/workflows, or run lanegate init',
});

function withoutPush({ path, lineOf }: Workflow): Finding {
  const told = { todo: 'add push: { branches: [main] } to `on`', place: describePlace({ path, line: lineOf(['on']) }) };
  return warning('workflows', 'no push fills the cache of answers that pull requests use', told);
}

/** Whether what is used stays what it is: tags and branches move. */
function pinFindings(workflow: Workflow): Finding[] {
  const foreign = usesOf(workflow).filter(({ uses }) => !/^(?:\.\/|\$\/|docker:)/.test(uses));
  const findings = foreign.flatMap(({ uses, keys }): Finding[] => {
    const ref = uses.split('@')[1] ?? '';
    const place = describePlace({ path: workflow.path, line: workflow.lineOf(keys) });
    if (/^0{40}$/.test(ref)) {
      const todo = 'put the full SHA of a release of Lanegate in its place';
      return [problem('workflows', `${uses.split('@')[0]} still has the placeholder of the template`, { todo, place })];
    }
    if (/^[0-9a-f]{40}$/.test(ref)) return [];
    const todo = 'name a full commit SHA, with the release in a comment';
    return [problem('workflows', `${uses} is not pinned to a commit`, { todo, place })];
  });
  if (findings.length > 0) return findings;
  return [ok('workflows', 'everything it uses is pinned to a commit', { place: workflow.path })];
}

/** Whether what one job leaves reaches the next, and later runs. */
function artifactFindings(workflow: Workflow): Finding[] {
  const all = usesOf(workflow).map(({ uses }) => uses);
  const uses = (action: string): boolean => all.some((each) => each.startsWith(`actions/${action}@`));
  const entries = new Set(entriesOf(workflow).map(({ entry }) => entry));
  const place = workflow.path;
  if (entries.has('lane-check') && entries.has('gate') && !uses('download-artifact')) {
    const artifact = expression('needs.lanes.outputs.artifact');
    const todo = `download the artifact \`${artifact}\` into lanegate-run before the gate`;
    return [problem('workflows', 'the gate has no run to judge: no step downloads it', { todo, place })];
  }
  if (!uses('upload-artifact')) {
    const todo = 'upload lanegate-run and the receipt, as workflows/lanegate.yml does';
    return [
      warning('workflows', 'what a run leaves is not kept: no receipts, and no caps over several runs', {
        todo,
        place,
      }),
    ];
  }
  return [ok('workflows', 'the artifacts of a run are carried on', { place })];
}

function serverFindings(workflow: Workflow, { isEnterpriseServer }: WorkflowSituation): Finding[] {
  const calls = entriesOf(workflow).some(({ entry }) => entry.startsWith('lane-'));
  const within = usesOf(workflow).some(({ uses }) => uses.startsWith('$/'));
  if (!isEnterpriseServer || (!calls && !within)) return [];
  return [
    problem('workflows', 'GitHub Enterprise Server does not know `$/`, which the reusable workflows are built with', {
      todo: 'use the root action, as workflows/lanegate-one-job.yml does',
      place: workflow.path,
    }),
  ];
}

function forkFinding(ours: readonly Workflow[], { hasForks }: WorkflowSituation): Finding {
  const half = ours.find(
    (workflow) =>
      workflow.on.has('workflow_run') &&
      entriesOf(workflow).some(({ entry }) => entry === 'lane-fork-evaluate' || entry === 'admit'),
  );
  if (half !== undefined)
    return ok('workflows', 'changes of forks are evaluated once somebody approves', { place: half.path });
  const todo = 'copy workflows/lanegate-fork.yml to .github/workflows, if changes come from forks';
  if (hasForks === false) return ok('workflows', 'no workflow evaluates changes of forks, and there are no forks');
  if (hasForks === undefined)
    return notKnown('workflows', 'whether changes come from forks is not known, and no workflow evaluates them', {
      todo,
    });
  return warning('workflows', 'changes of forks and of dependency bots are never evaluated', { todo });
}
