import {
  convertWorkflowTemplate,
  isMapping,
  isString,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import type { Step, WorkflowJob } from '@actions/workflow-parser/model/workflow-template';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { evaluateToken, type Value } from './expressions.js';
import { readPermissions } from './token-permissions.js';
import type {
  CallDeclaration,
  DeclaredInput,
  EventFilter,
  InputType,
  JobDefinition,
  StepDefinition,
  Workflow,
  WorkflowFile,
} from './workflow-model.js';

type Parts = Readonly<Record<string, TemplateToken>>;

/** A mistake in a workflow or in how it is called, for which GitHub starts no job at all. */
export class StartupFailure extends Error {}

const knownOfWorkflow = new Set(['name', 'run-name', 'on', 'permissions', 'env', 'concurrency', 'jobs']);
const knownOfJob = new Set([
  ...['name', 'needs', 'if', 'runs-on', 'timeout-minutes', 'permissions', 'env', 'outputs', 'strategy'],
  ...['concurrency', 'environment', 'steps', 'uses', 'with', 'secrets'],
]);
const knownOfStep = new Set([
  ...['id', 'name', 'if', 'uses', 'with', 'run', 'shell', 'working-directory', 'env', 'continue-on-error'],
  'timeout-minutes',
]);

const read = new Map<string, Promise<Workflow>>();

/** Reads a workflow; the same text once, though many commits have it. */
export async function readWorkflow(file: WorkflowFile): Promise<Workflow> {
  const key = JSON.stringify([file.path, file.text]);
  const workflow = read.get(key) ?? parse(file);
  read.set(key, workflow);
  return { ...(await workflow), file };
}

/**
 * Reads a workflow with GitHub's own parser. Throws a `StartupFailure` for what that refuses, and an `Error` for a key
 * that this runner does not play, so that nothing of a workflow is left out unseen.
 */
async function parse(file: WorkflowFile): Promise<Workflow> {
  const { context, value } = parseWorkflow({ name: file.path, content: file.text }, new NoOperationTraceWriter());
  const template = value === undefined ? undefined : await convertWorkflowTemplate(context, value);
  const errors = context.errors.getErrors().map(({ message }) => message);
  if (value === undefined || template === undefined || errors.length > 0) {
    throw new StartupFailure(`${file.path}: ${errors.join('; ')}`);
  }
  const parts = partsOf(value);
  refuseOthers(parts, knownOfWorkflow, file.path);
  const jobParts = partsOf(parts['jobs']);
  return {
    file,
    name: isString(parts['name'] ?? value) ? String(parts['name']) : file.path,
    events: readEvents(parts['on']),
    call: readCall(parts['on']),
    env: parts['env'],
    permissions: readGrant(parts['permissions']),
    concurrency: parts['concurrency'],
    jobs: template.jobs.map((job) => readJob(job, partsOf(jobParts[job.id.value]))),
  };
}

/** The values of a mapping by key; none for anything else. */
function partsOf(token: TemplateToken | undefined): Parts {
  if (token === undefined || !isMapping(token)) return {};
  return Object.fromEntries(Array.from(token, ({ key, value }) => [key.toString(), value]));
}

function refuseOthers(parts: Parts, known: ReadonlySet<string>, place: string): void {
  const other = Object.keys(parts).find((key) => !known.has(key));
  if (other !== undefined) throw new Error(`${place}: this runner does not play ${other}`);
}

const literal = (token: TemplateToken | undefined): Value => evaluateToken(token, {});

const readGrant = (token: TemplateToken | undefined) =>
  token === undefined ? undefined : readPermissions(literal(token));

function readEvents(token: TemplateToken | undefined): Record<string, EventFilter> {
  if (token !== undefined && isString(token)) return { [token.value]: {} };
  if (token !== undefined && isMapping(token)) {
    const filterOf = (value: TemplateToken): EventFilter =>
      Object.fromEntries(
        Object.entries(partsOf(value))
          .filter(([key]) => /^(types|workflows|(branches|paths|tags)(-ignore)?)$/u.test(key))
          .map(([key, list]) => [key, [literal(list)].flat().map(String)]),
      );
    return Object.fromEntries(Object.entries(partsOf(token)).map(([name, value]) => [name, filterOf(value)]));
  }
  return Object.fromEntries([literal(token)].flat().map((name) => [String(name), {}]));
}

function readCall(on: TemplateToken | undefined): CallDeclaration | undefined {
  const events = partsOf(on);
  if (!('workflow_call' in events)) return undefined;
  const { inputs, secrets, outputs } = partsOf(events['workflow_call']);
  const readInput = (token: TemplateToken): DeclaredInput => {
    const { type, required, default: given } = partsOf(token);
    return {
      type: String(literal(type)) as InputType,
      isRequired: literal(required) === true,
      default: given,
    };
  };
  return {
    inputs: mapParts(inputs, readInput),
    secrets: mapParts(secrets, (token) => literal(partsOf(token)['required']) === true),
    outputs: mapParts(outputs, (token) => partsOf(token)['value'] ?? token),
  };
}

const mapParts = <To>(token: TemplateToken | undefined, change: (token: TemplateToken) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(partsOf(token)).map(([name, value]) => [name, change(value)]));

function readJob(job: WorkflowJob, parts: Parts): JobDefinition {
  refuseOthers(parts, knownOfJob, `job ${job.id.value}`);
  const common = {
    id: job.id.value,
    name: parts['name'],
    needs: (job.needs ?? []).map(({ value }) => value),
    if: job.if,
    strategy: parts['strategy'],
    concurrency: parts['concurrency'],
    permissions: readGrant(parts['permissions']),
  };
  if (job.type === 'reusableWorkflowJob') {
    const secrets = job['inherit-secrets'] === true ? ('inherit' as const) : parts['secrets'];
    return { ...common, kind: 'call', uses: job.ref.value, with: parts['with'], secrets };
  }
  const { env, outputs, environment } = parts;
  const steps = job.steps.map((step, index) => readStep(step, partsOf(itemAt(parts['steps'], index))));
  return { ...common, kind: 'steps', env, outputs, environment, steps };
}

const itemAt = (list: TemplateToken | undefined, index: number): TemplateToken | undefined =>
  list?.assertSequence('steps').get(index);

function readStep(step: Step, parts: Parts): StepDefinition {
  refuseOthers(parts, knownOfStep, `step ${step.id}`);
  if (step.if === undefined) throw new Error(`step ${step.id} has no condition`);
  const common = { id: step.id, name: parts['name'], if: step.if, env: parts['env'] };
  const continueOnError = parts['continue-on-error'];
  if ('uses' in step) return { ...common, continueOnError, kind: 'uses', uses: step.uses.value, with: parts['with'] };
  if (!('run' in step)) throw new Error(`step ${step.id} is of a kind that this runner does not play`);
  const shell = String(literal(parts['shell']) ?? 'default');
  return { ...common, continueOnError, kind: 'run', run: step.run, shell, folder: parts['working-directory'] };
}
