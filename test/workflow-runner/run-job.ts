import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cancellation } from './cancellation.js';
import { endOrphans } from './end-orphans.js';
import {
  asText,
  type Contexts,
  evaluateExpression,
  evaluateTexts,
  evaluateToken,
  isTruthy,
  type Value,
} from './expressions.js';
import { type JobResult, statusOfJob } from './job-result.js';
import type { JobRun, JobState, RunState } from './job-state.js';
import { contextsOf, runPostSteps, runStep } from './run-step.js';
import type { Permissions } from './token-permissions.js';
import type { StepsJob, Workflow } from './workflow-model.js';

export type JobRequest = {
  readonly workflow: Workflow;
  readonly job: StepsJob;
  readonly name: string;
  /** `github`, `inputs`, `needs`, `matrix`, `secrets`, `vars` and `strategy`. */
  readonly contexts: Contexts;
  readonly permissions: Permissions;
  /** Cancelled with the run, or by a sibling in a matrix that fails fast. */
  readonly cancellation: Cancellation;
};

/** Runs the steps of a job on a runner of its own: new folders, a token of its own, nothing left afterwards. */
export async function runJob(request: JobRequest, run: RunState): Promise<JobRun> {
  const ended = { name: request.name, permissions: request.permissions, attempt: run.attempt };
  const environment = nameOfEnvironment(request);
  const refused = await reviewOf(environment, run);
  if (refused !== undefined) return { ...ended, result: 'failure', outputs: {}, steps: [], note: refused };
  const folder = mkdtempSync(join(tmpdir(), 'job-'));
  try {
    const state = openJob(request, run, { folder, environment });
    await run.hooks.beforeJob?.(request.name, run.artifacts);
    for (const step of request.job.steps) await runStep(step, state);
    await runPostSteps(state);
    endOrphans(state.trackingId);
    const note = state.cancellation.isCancelled ? 'The operation was canceled.' : '';
    const { result, outputs } = outcomeOf(request.job, state);
    return { ...ended, result, outputs, steps: [...Object.values(state.steps), ...state.endedPosts], note };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const nameOfEnvironment = ({ job, contexts }: JobRequest): string => {
  const value = evaluateToken(job.environment, contexts);
  return asText(value !== null && typeof value === 'object' && 'name' in value ? (value['name'] as Value) : value);
};

/** Why the job may not begin, where the reviewers of its environment say so. */
async function reviewOf(environment: string, run: RunState): Promise<string | undefined> {
  if (run.environments[environment]?.hasReviewers !== true) return undefined;
  if (run.hooks.review === undefined) throw new Error(`nobody answers for the reviewers of ${environment}`);
  const answer = await run.hooks.review(environment);
  return answer === 'approved' ? undefined : `The deployment to ${environment} was rejected.`;
}

type Opening = { readonly folder: string; readonly environment: string };

function openJob(request: JobRequest, run: RunState, { folder, environment }: Opening): JobState {
  const token = run.issueToken(request.permissions);
  const [workspace, temporaryFolder, homeFolder] = [
    join(folder, 'workspace'),
    join(folder, 'temp'),
    join(folder, 'home'),
  ];
  for (const each of [workspace, temporaryFolder, homeFolder]) mkdirSync(each);
  const secrets = {
    ...(request.contexts['secrets'] as Readonly<Record<string, string>>),
    ...run.environments[environment]?.secrets,
    GITHUB_TOKEN: token,
  };
  const { workflow, job, cancellation } = request;
  const contexts: Contexts = {
    ...request.contexts,
    github: { ...(request.contexts['github'] as object), token, workspace, job: job.id },
    secrets,
    runner: { os: 'Linux', arch: 'X64', name: 'local', temp: temporaryFolder },
    job: { workflow_repository: workflow.file.repository, workflow_sha: workflow.file.commit },
  };
  const ofWorkflow = evaluateTexts(workflow.env, contexts);
  const variables = { ...ofWorkflow, ...evaluateTexts(job.env, { ...contexts, env: ofWorkflow }) };
  const state: JobState = {
    run,
    name: request.name,
    file: workflow.file,
    workspace,
    temporaryFolder,
    homeFolder,
    contexts,
    cancellation,
    status: 'success',
    variables,
    steps: {},
    masks: Object.values(secrets).map(asText),
    posts: [],
    endedPosts: [],
    trackingId: `github_${randomUUID()}`,
  };
  cancellation.onCancel(() => {
    state.status = 'cancelled';
  });
  return state;
}

/** The runner drops an output that holds a masked value (actions/runner, JobExtension.cs). */
function outcomeOf(job: StepsJob, state: JobState): { result: JobResult; outputs: Record<string, string> } {
  const outputs = Object.entries(evaluateTexts(job.outputs, contextsOf(state)));
  const isShown = ([, value]: [string, string]) =>
    value !== '' && !state.masks.some((mask) => mask !== '' && value.includes(mask));
  return { result: state.status, outputs: Object.fromEntries(outputs.filter(isShown)) };
}

/**
 * Cancels a job with its run, unless its condition holds of a cancelled run too, as GitHub asks of every job that is
 * under way. Answers what stops listening.
 */
export function cancelWithRun(
  job: { readonly if: StepsJob['if'] },
  { run, cancellation }: { readonly run: RunState; readonly cancellation: Cancellation },
  contexts: Contexts,
): () => void {
  const follow = () => {
    const status = statusOfJob(() => 'cancelled');
    if (!isTruthy(evaluateExpression(job.if.expression, contexts, status))) cancellation.cancel();
  };
  if (run.cancellation.isCancelled) follow();
  return run.cancellation.onCancel(follow);
}
