import { type BoundModel, boundModels, neededVariables } from '../domain/doctor/bound-models.js';
import { configurationFindings } from '../domain/doctor/configuration-findings.js';
import { Area, type DoctorReport, type Finding, notKnown, problemOf } from '../domain/doctor/finding.js';
import { gateJobNames } from '../domain/doctor/gate-job-findings.js';
import { keyFindings } from '../domain/doctor/key-findings.js';
import { machineFindings } from '../domain/doctor/machine-findings.js';
import { type ModelListsRead, modelFindings } from '../domain/doctor/model-findings.js';
import { lanesOfDeclared, ownerFindings } from '../domain/doctor/owner-findings.js';
import { type RepositoryFacts, secretsKnown } from '../domain/doctor/repository-facts.js';
import { repositoryFindings } from '../domain/doctor/repository-findings.js';
import { suiteFindings } from '../domain/doctor/suite-findings.js';
import type { Workflow } from '../domain/doctor/workflow.js';
import { isCaller, isLaneWorkflow, workflowFindings } from '../domain/doctor/workflow-findings.js';
import { mayTellEnds } from '../domain/inference/provider/model-list.js';
import { configurationFile } from '../domain/suite/configuration-file.js';
import { includedPaths } from '../domain/suite/parts/include.js';
import type { Side } from '../domain/suite/side.js';
import { suitesOf } from '../domain/suite/suites-of.js';
import { UserError } from '../domain/user-error.js';
import type { Clock } from '../ports/clock.js';
import type { Files } from '../ports/files.js';
import type { Git, TreeEntry } from '../ports/git.js';
import type { Machine } from '../ports/machine.js';
import type { ModelLists } from '../ports/model-lists.js';
import type { RepositorySettings } from '../ports/repository-settings.js';
import { mustResolve } from './steps/deploy/settle-commits.js';
import { planSuitesOf } from './steps/plan/plan-suites.js';
import { declaredBy } from './steps/read/declared-paths.js';
import { readCodeOwners } from './steps/read/read-code-owners.js';
import { readOneSide } from './steps/read/read-sides.js';
import { readWorkflows } from './steps/read/read-workflows.js';

export type DoctorPorts = {
  readonly git: Git;
  readonly files: Files;
  readonly machine: Machine;
  readonly clock: Clock;
  /** What providers say of their models; nobody is asked when absent. */
  readonly lists?: ModelLists | undefined;
  /** The settings on GitHub, or why they cannot be asked for. */
  readonly settings: RepositorySettings | { readonly whyNot: string };
};

export type DoctorRequest = {
  /** What is looked at: a revision, or the uncommitted work of the checkout. */
  readonly head: { readonly revision: string } | 'worktree';
  /** The branch that changes are merged into; `undefined` where none is known. */
  readonly target: string | undefined;
  readonly repository: string | undefined;
  readonly isEnterpriseServer: boolean;
};

/** What is read once and looked at from several sides. */
type Checkup = {
  readonly tree: string;
  readonly files: readonly TreeEntry[];
  /** What the tree says, or the mistake that keeps it from being read. */
  readonly side: Side | UserError;
  readonly workflows: readonly Workflow[];
  readonly callers: readonly Workflow[];
  readonly facts: RepositoryFacts | undefined;
};

/**
 * Looks at all that has to fit together, and says what does and what does not. Nothing is changed and no model is
 * asked.
 */
export async function doctor(ports: DoctorPorts, request: DoctorRequest): Promise<DoctorReport> {
  const { git } = ports;
  const { head } = request;
  const tree = head === 'worktree' ? await git.snapshotWorktree() : await mustResolve(git, head.revision);
  const files = await git.list(tree);
  const { workflows, findings: unreadable } = await readWorkflows(git, files);
  const callers = workflows.filter((each) => isLaneWorkflow(each) && isCaller(each));
  const facts = await askGithub(ports.settings, request, callers);
  const side = await readSide(git, tree);
  const checkup = { tree, files, side, workflows, callers, facts };
  const findings = [
    ...(await findingsOfSide(ports, request, checkup)),
    ...unreadable,
    ...workflowFindings(workflows, situationOf(request, facts)),
    ...settingsFindings(ports.settings, request, checkup),
    ...machineFindings({ nodeVersion: ports.machine.nodeVersion, gitVersion: await ports.machine.gitVersion() }),
  ];
  const order = new Map(Area.options.map((area, index) => [area, index]));
  findings.sort((one, other) => (order.get(one.area) ?? 0) - (order.get(other.area) ?? 0));
  const { target, repository } = request;
  return {
    version: 1,
    ...(target === undefined ? {} : { target }),
    ...(repository === undefined ? {} : { repository }),
    findings,
  };
}

async function readSide(git: Git, tree: string): Promise<Side | UserError> {
  try {
    const side = await readOneSide(git, tree);
    suitesOf(side);
    return side;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** What depends on what the tree says of prompts, models and suites. */
async function findingsOfSide(ports: DoctorPorts, request: DoctorRequest, checkup: Checkup): Promise<Finding[]> {
  const { side } = checkup;
  if (side instanceof UserError) {
    const unknown = (['suites', 'models', 'keys', 'owners'] as const).map((area) =>
      notKnown(area, `nothing is known of ${area} before that mistake is mended`),
    );
    return [problemOf('configuration', side), ...unknown];
  }
  const suites = suitesOf(side);
  const models = boundModels(side, suites);
  const needed = neededVariables(models, suites);
  const planned = await planSuitesOf(
    ports,
    checkup.tree,
    suites.map(({ name }) => name),
  );
  const { callers, facts } = checkup;
  const set = new Set([...needed.keys()].filter((variable) => ports.machine.isSet(variable)));
  return [
    ...configurationFindings({
      side,
      blob: idOfConfiguration(side.blobs, side),
      target: await targetOf(ports.git, request, side),
    }),
    ...suiteFindings(planned),
    ...modelFindings(models, new Date(ports.clock.now()).toISOString().slice(0, 10), await askForLists(ports, models)),
    ...keyFindings({ needed, set, workflows: callers, secrets: facts && secretsKnown(facts) }),
    ...ownerFindings({
      paths: checkup.files.map(({ path }) => path),
      parts: partPaths(side),
      declared: lanesOfDeclared(declaredBy(side)),
      settings: side.settings,
      codeOwners: await readCodeOwners(ports.git, checkup.files),
      workflows: checkup.workflows.filter(isLaneWorkflow).map(({ path }) => path),
    }),
  ];
}

/** The lists of providers that may tell when their models end, and whose key is here. */
async function askForLists({ lists, machine }: DoctorPorts, models: readonly BoundModel[]): Promise<ModelListsRead> {
  const providers = new Map(models.map(({ providerName, provider }) => [providerName, provider]));
  const read = [...providers].map(async ([name, provider]) => {
    if (lists === undefined || !mayTellEnds(provider)) return [];
    const { key_env: variable } = provider;
    if (variable !== undefined && !machine.isSet(variable)) return [];
    return [[name, await lists.read(provider)] as const];
  });
  return new Map((await Promise.all(read)).flat());
}

async function targetOf(git: Git, { target }: DoctorRequest, side: Side) {
  if (target === undefined) return undefined;
  const files = await git.list(await mustResolve(git, target));
  const blobs = new Map(files.map(({ path, blob }) => [path, blob]));
  return { branch: target, blob: idOfConfiguration(blobs, side) };
}

const partPaths = ({ configuration }: Side): string[] => configuration?.parts.map(({ path }) => path) ?? [];

/** An id of lanegate.yml and the files that it includes in one commit, as this or another one has them. */
function idOfConfiguration(blobs: ReadonlyMap<string, string>, { configuration }: Side): string | undefined {
  const root = blobs.get(configurationFile);
  if (root === undefined) return undefined;
  const parts = configuration === undefined ? [] : includedPaths(configuration, blobs.keys());
  return [root, ...parts.map((path) => `${blobs.get(path)} ${path}`)].join('\n');
}

async function askGithub(
  settings: DoctorPorts['settings'],
  { target }: DoctorRequest,
  callers: readonly Workflow[],
): Promise<RepositoryFacts | undefined> {
  if ('whyNot' in settings) return undefined;
  return settings.read({ branch: branchOnGithub(target), environments: environmentsOf(callers) });
}

/** The environments that jobs name; one that an expression names is known when it runs. */
const environmentsOf = (callers: readonly Workflow[]): string[] => [
  ...new Set(
    callers
      .flatMap(({ jobs }) => jobs)
      .flatMap(({ environment, with: inputs }) => environment ?? inputs.get('environment') ?? [])
      .filter((name) => name !== '' && !name.includes('${{')),
  ),
];

/** The name of a branch there; nothing for whatever the remote's own HEAD is, which GitHub knows best. */
function branchOnGithub(target: string | undefined): string | undefined {
  const branch = target?.replace(/^(?:refs\/)?(?:remotes\/)?origin\//, '').replace(/^refs\/heads\//, '');
  return branch === 'HEAD' ? undefined : branch;
}

function situationOf({ isEnterpriseServer }: DoctorRequest, facts: RepositoryFacts | undefined) {
  const about = facts?.about.kind === 'read' ? facts.about.value : undefined;
  const rules = facts?.rules.kind === 'read' ? facts.rules.value : undefined;
  const hasForks = about && (!about.isPrivate || about.forks > 0);
  return { isEnterpriseServer, hasForks, hasMergeQueue: rules?.hasMergeQueue };
}

function settingsFindings(
  settings: DoctorPorts['settings'],
  { target }: DoctorRequest,
  { facts, callers }: Checkup,
): Finding[] {
  if (facts === undefined) {
    const why = 'whyNot' in settings ? settings.whyNot : 'they were not read';
    return [notKnown('repository', `the settings on GitHub are not known: ${why}`)];
  }
  const standing = facts.about.kind === 'read' ? facts.about.value.defaultBranch : 'the default branch';
  return repositoryFindings(facts, {
    branch: branchOnGithub(target) ?? standing,
    gateJobs: callers.flatMap(gateJobNames),
    environments: environmentsOf(callers),
  });
}
