import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BuiltActionRun,
  inputVariables,
  isEntry,
  runStepProgram,
  type StepProgram,
  signalAll,
} from '../fixtures/run-built-action.js';
import { workflowCommands } from '../fixtures/workflow-commands.js';
import { playDownloadArtifact, playUploadArtifact, type StandInResult } from './artifact-actions.js';
import { playCheckout } from './checkout-action.js';
import {
  asText,
  type Contexts,
  evaluateExpression,
  evaluateText,
  evaluateTexts,
  evaluateToken,
  isTruthy,
} from './expressions.js';
import { statusOfJob } from './job-result.js';
import type { JobState, PostStep, StepResult, StepRun } from './job-state.js';
import { resolveAction, type UsedAction } from './resolve-uses.js';
import type { StepDefinition } from './workflow-model.js';

/** How long the runner waits after SIGINT and then after SIGTERM (actions/runner, ProcessInvoker.cs). */
const patienceMs = { interrupt: 7_500, terminate: 2_500 };
const longestStepMs = 120_000;

const skipped = { outcome: 'skipped', conclusion: 'skipped', outputs: {}, summary: '', log: '', commands: [] } as const;

/** Runs one step if its condition holds; how it ended stands in the state of the job afterwards. */
export async function runStep(step: StepDefinition, state: JobState): Promise<void> {
  const contexts = contextsOf(state);
  const named = { id: step.id, name: shownName(step, contexts) };
  const holds = conditionIn(state, step.if.expression);
  if (!holds()) {
    state.steps[step.id] = { ...named, ...skipped };
    return;
  }
  const ended = await perform(step, state, { contexts, holds });
  const isForgiven = ended.outcome === 'failure' && isTruthy(evaluateToken(step.continueOnError, contexts));
  const conclusion = isForgiven ? 'success' : ended.outcome;
  state.steps[step.id] = { ...named, ...ended, conclusion };
  if (conclusion === 'failure' && state.status === 'success') state.status = 'failure';
}

/**
 * Runs the post steps of a job, the last first. Each finds the inputs and the environment of its step, evaluated anew
 * with what later steps have exported, and what its step has left over all else (actions/runner, StepsRunner.cs and
 * ActionRunner.cs).
 */
export async function runPostSteps(state: JobState): Promise<void> {
  for (let post = state.posts.pop(); post !== undefined; post = state.posts.pop()) {
    const named = { id: '', name: `Post ${post.name}` };
    const holds = conditionIn(state, post.condition);
    const ended = holds() ? await perform(post.step, state, { contexts: contextsOf(state), holds, post }) : skipped;
    state.endedPosts.push({ ...named, ...ended, conclusion: ended.outcome });
    if (ended.outcome === 'failure' && state.status === 'success') state.status = 'failure';
  }
}

const conditionIn = (state: JobState, expression: string) => (): boolean =>
  isTruthy(
    evaluateExpression(
      expression,
      contextsOf(state),
      statusOfJob(() => state.status),
    ),
  );

type Performing = {
  readonly contexts: Contexts;
  readonly holds: () => boolean;
  /** The post step that this is, in the place of the step itself. */
  readonly post?: PostStep;
};
type Ended = Omit<StepRun, 'id' | 'name' | 'conclusion'>;

async function perform(step: StepDefinition, state: JobState, performing: Performing): Promise<Ended> {
  try {
    const variables = { ...state.variables, ...evaluateTexts(step.env, performing.contexts) };
    const contexts = { ...performing.contexts, env: variables };
    if (step.kind === 'run') return await runShell(step, state, { ...performing, contexts, variables });
    const action = resolveAction(step.uses, state.file);
    const inputs = inputsOf(step, action, contexts);
    if (action.kind === 'checkout') return ofStandIn(await playCheckout(checkoutOf(inputs, state)));
    if (action.kind !== 'node') return ofStandIn(await playArtifactAction(action, inputs, state));
    const post = performing.post ?? postOf(step, action, contexts);
    if (performing.post === undefined && post !== undefined) state.posts.push(post);
    const script = performing.post?.script ?? action.script;
    const given = { ...stateVariables(performing.post), ...inputVariables(inputs) };
    const environment = { ...variables, ...given, ...state.run.actionEnvironment(state.name) };
    const around = { ...performing, step, variables: environment, left: post?.left };
    return await runProcess({ program: process.execPath, arguments: [script] }, state, around);
  } catch (error) {
    return {
      ...skipped,
      outcome: 'failure',
      log: `##[error]${error instanceof Error ? error.message : String(error)}\n`,
    };
  }
}

const shownName = (step: StepDefinition, contexts: Contexts): string =>
  asText(evaluateToken(step.name, contexts)) || nameOf(step);

/** The runner notes it down before the step itself runs, so that it follows one that fails too. */
function postOf(
  step: StepDefinition,
  { post }: Extract<UsedAction, { kind: 'node' }>,
  contexts: Contexts,
): PostStep | undefined {
  if (post === undefined || step.kind !== 'uses') return undefined;
  return { ...post, step, name: shownName(step, contexts), left: {} };
}

const stateVariables = (post: PostStep | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(post?.left ?? {}).map(([name, value]) => [`STATE_${name}`, value]));

function inputsOf(step: StepDefinition, action: UsedAction, contexts: Contexts): Record<string, string> {
  const given = step.kind === 'uses' ? evaluateTexts(step.with, contexts) : {};
  if (action.kind !== 'node') return given;
  const unknown = Object.keys(given).find((name) => !(name in action.defaults));
  if (unknown !== undefined) throw new Error(`${nameOf(step)}: unexpected input ${unknown}`);
  const defaults = Object.entries(action.defaults).map(([name, text]) => [name, evaluateText(text, contexts)]);
  return { ...Object.fromEntries(defaults), ...given };
}

function playArtifactAction(
  action: Exclude<UsedAction, { kind: 'node' | 'checkout' }>,
  inputs: Readonly<Record<string, string>>,
  { workspace, run }: JobState,
): Promise<StandInResult> {
  const step = { inputs, workspace, store: run.artifacts, storeOf: run.artifactsOf };
  return action.kind === 'upload-artifact' ? playUploadArtifact(step) : playDownloadArtifact(step, action);
}

function checkoutOf(inputs: Readonly<Record<string, string>>, { workspace, contexts }: JobState) {
  const { server_url, repository, sha, token } = contexts['github'] as Readonly<Record<string, string>>;
  const url = `${server_url}/${repository}.git`;
  return { inputs, workspace, url, commit: sha ?? '', token: token ?? '' };
}

const ofStandIn = ({ outputs, log }: StandInResult): Ended => {
  return { outcome: 'success', outputs, summary: '', log, commands: workflowCommands(log) };
};

type Around = Performing & {
  readonly step: StepDefinition;
  readonly variables: Readonly<Record<string, string>>;
  /** Where what the step saves for its post step is kept. */
  readonly left?: Record<string, string> | undefined;
};

/** GitHub runs bash with `-e {0}` where nothing is said, and with `pipefail` too where `shell: bash` is. */
function runShell(
  step: Extract<StepDefinition, { kind: 'run' }>,
  state: JobState,
  around: Omit<Around, 'step'>,
): Promise<Ended> {
  const flags = { default: ['-e'], bash: ['--noprofile', '--norc', '-eo', 'pipefail'] }[step.shell];
  if (flags === undefined) throw new Error(`this runner does not play shell: ${step.shell}`);
  const script = join(state.temporaryFolder, `${step.id}.sh`);
  writeFileSync(script, asText(evaluateToken(step.run, around.contexts)));
  const folder = asText(evaluateToken(step.folder, around.contexts));
  const workspace = folder === '' ? {} : { workspace: join(state.workspace, folder) };
  return runProcess({ program: 'bash', arguments: [...flags, script], ...workspace }, state, { ...around, step });
}

async function runProcess(program: StepProgram, state: JobState, around: Around): Promise<Ended> {
  const { step, holds, variables, left, post } = around;
  const { run, cancellation } = state;
  const place = { job: state.name, step: post === undefined ? nameOf(step) : `Post ${post.name}` };
  const isWatched = run.hooks.duringStep !== undefined && run.hooks.mayEnd?.(place) !== false;
  const ending = { isCancelled: false };
  let stopListening: () => void = () => undefined;
  const onStart = (child: ChildProcess) => {
    const interrupt = () => {
      if (holds()) return;
      ending.isCancelled = true;
      stopGently(child);
    };
    stopListening = cancellation.onCancel(interrupt);
    if (!isWatched) return;
    run.hooks.duringStep?.({
      ...place,
      attempt: run.attempt,
      kill: () => signalAll(child, 'SIGKILL'),
      cancelJob: () => cancellation.cancel(),
      cancelRun: () => run.cancellation.cancel(),
    });
  };
  const environment = { ...run.environment, ...jobVariables(state), ...variables };
  const { event } = run;
  // Nobody ends a step in a process that it shares, so one that a test may end has its own.
  const starting = !isWatched && isEntry(program) ? {} : { onStart };
  const settings = { event, environment, workspace: state.workspace, timeoutMs: longestStepMs, ...starting };
  const ended = await runStepProgram({ ...settings, ...program });
  stopListening();
  state.masks.push(...ended.masks);
  state.variables = { ...state.variables, ...ended.exportedVariables };
  Object.assign(left ?? {}, ended.savedState);
  return ofProcess(ended, ending.isCancelled);
}

const ofProcess = (ended: BuiltActionRun, isCancelled: boolean): Ended => {
  const uncancelled: StepResult = ended.exitCode === 0 ? 'success' : 'failure';
  const { outputs, summary, commands } = ended;
  const log = ended.stdout + ended.stderr;
  return { outcome: isCancelled ? 'cancelled' : uncancelled, outputs, summary, log, commands };
};

function stopGently(child: ChildProcess): void {
  signalAll(child, 'SIGINT');
  const terminate = setTimeout(() => signalAll(child, 'SIGTERM'), patienceMs.interrupt);
  const kill = setTimeout(() => signalAll(child, 'SIGKILL'), patienceMs.interrupt + patienceMs.terminate);
  child.once('close', () => [terminate, kill].map(clearTimeout));
}

function jobVariables({ name, temporaryFolder, homeFolder, contexts, trackingId }: JobState): Record<string, string> {
  const github = contexts['github'] as Readonly<Record<string, string>>;
  const told = [
    'sha',
    'ref',
    'head_ref',
    'base_ref',
    'actor',
    'triggering_actor',
    'workflow',
    'workflow_ref',
    'workflow_sha',
    'run_number',
  ];
  return {
    ...Object.fromEntries(told.map((key) => [`GITHUB_${key.toUpperCase()}`, asText(github[key] ?? '')])),
    GITHUB_JOB: name,
    RUNNER_TEMP: temporaryFolder,
    HOME: homeFolder,
    RUNNER_TRACKING_ID: trackingId,
  };
}

/** What an expression of a step may look at now. */
export const contextsOf = (state: JobState): Contexts => ({
  ...state.contexts,
  env: state.variables,
  job: { ...(state.contexts['job'] as object), status: state.status },
  steps: Object.fromEntries(
    Object.values(state.steps).map(({ id, outcome, conclusion, outputs }) => [id, { outcome, conclusion, outputs }]),
  ),
});

const nameOf = (step: StepDefinition): string => {
  if (!step.id.startsWith('__')) return step.id;
  return step.kind === 'uses' ? step.uses.replace(/@.*$/u, '') : 'run';
};
