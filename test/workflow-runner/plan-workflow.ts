import { checkCall } from './called-inputs.js';
import { readWorkflow, StartupFailure } from './read-workflow.js';
import { type ReadSource, resolveWorkflow } from './resolve-uses.js';
import { beyond, type Permissions, readOnly } from './token-permissions.js';
import type { CallDeclaration, CallingJob, JobDefinition, StepsJob, Workflow, WorkflowFile } from './workflow-model.js';

/** A workflow with everything it calls, each job with what its token may do. */
export type PlannedWorkflow = { readonly workflow: Workflow; readonly jobs: readonly PlannedJob[] };

export type PlannedJob =
  | { readonly kind: 'steps'; readonly job: StepsJob; readonly permissions: Permissions }
  | {
      readonly kind: 'call';
      readonly job: CallingJob;
      readonly declared: CallDeclaration;
      readonly called: PlannedWorkflow;
    };

export type PlanSettings = {
  readonly readSource: ReadSource;
  /** What jobs may do where nothing is said. */
  readonly defaultPermissions: Permissions;
  /** Whether tokens may only read, as for a fork. */
  readonly isRestricted: boolean;
};

/** What a caller grants, and how deep its call is. */
type Caller = { readonly granted: Permissions; readonly depth: number };

const mostCalls = 10;

/**
 * Reads a workflow and all that it calls, and settles every permission before anything runs. Throws a `StartupFailure`
 * where GitHub starts nothing: a mistake in a file, an input nobody declared, a called job that asks for more than its
 * caller grants.
 */
export async function planWorkflow(file: WorkflowFile, settings: PlanSettings): Promise<PlannedWorkflow> {
  return plan(await readWorkflow(file), settings, undefined);
}

async function plan(workflow: Workflow, settings: PlanSettings, caller: Caller | undefined): Promise<PlannedWorkflow> {
  const jobs = workflow.jobs.map((job) => {
    const permissions = permissionsOf(job, workflow, { settings, caller });
    if (job.kind === 'steps') {
      return { kind: 'steps', job, permissions: settings.isRestricted ? readOnly(permissions) : permissions } as const;
    }
    return planCall(job, workflow, { settings, caller: { granted: permissions, depth: (caller?.depth ?? 0) + 1 } });
  });
  return { workflow, jobs: await Promise.all(jobs) };
}

type Around<Caller_> = { readonly settings: PlanSettings; readonly caller: Caller_ };

/** A job's own permissions go before its workflow's, and those before what it is granted by whoever calls. */
function permissionsOf(
  job: JobDefinition,
  workflow: Workflow,
  { settings, caller }: Around<Caller | undefined>,
): Permissions {
  const asked = job.permissions ?? workflow.permissions;
  if (caller === undefined) return asked ?? settings.defaultPermissions;
  const tooMuch = beyond(asked ?? {}, caller.granted);
  if (tooMuch.length > 0) {
    const what = `is requesting '${tooMuch.join(', ')}', but is only allowed less`;
    throw new StartupFailure(`The nested job '${job.id}' of ${workflow.file.path} ${what}`);
  }
  return asked ?? caller.granted;
}

async function planCall(job: CallingJob, workflow: Workflow, around: Around<Caller>): Promise<PlannedJob> {
  if (around.caller.depth > mostCalls) throw new StartupFailure(`${job.uses} is called more than ${mostCalls} deep`);
  const file = resolveWorkflow(job.uses, workflow.file, around.settings.readSource);
  const called = await readWorkflow(file);
  if (called.call === undefined) throw new StartupFailure(`${job.uses} is no workflow to call: it lacks workflow_call`);
  checkCall(called.call, job);
  return { kind: 'call', job, declared: called.call, called: await plan(called, around.settings, around.caller) };
}
