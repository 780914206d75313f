import { boundModels, neededVariables } from '../domain/doctor/bound-models.js';
import { configurationFindings } from '../domain/doctor/configuration-findings.js';
import { Area, notKnown, problemOf } from '../domain/doctor/finding.js';
import { gateJobNames } from '../domain/doctor/gate-job-findings.js';
import { keyFindings } from '../domain/doctor/key-findings.js';
import { machineFindings } from '../domain/doctor/machine-findings.js';
import { modelFindings } from '../domain/doctor/model-findings.js';
import { lanesOfDeclared, ownerFindings } from '../domain/doctor/owner-findings.js';
import { secretsKnown } from '../domain/doctor/repository-facts.js';
import { repositoryFindings } from '../domain/doctor/repository-findings.js';
import { suiteFindings } from '../domain/doctor/suite-findings.js';
import { isCaller, isLaneWorkflow, workflowFindings } from '../domain/doctor/workflow-findings.js';
import { configurationFile } from '../domain/suite/configuration-file.js';
import { suitesOf } from '../domain/suite/suites-of.js';
import { UserError } from '../domain/user-error.js';
import { mustResolve } from './steps/deploy/settle-commits.js';
import { planSuitesOf } from './steps/plan/plan-suites.js';
import { declaredBy } from './steps/read/declared-paths.js';
import { readCodeOwners } from './steps/read/read-code-owners.js';
import { readOneSide } from './steps/read/read-sides.js';
import { readWorkflows } from './steps/read/read-workflows.js';
/**
 * Looks at all that has to fit together, and says what does and what does not. Nothing is changed and no model is
 * asked.
 */
export async function doctor(ports, request) {
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
async function readSide(git, tree) {
    try {
        const side = await readOneSide(git, tree);
        suitesOf(side);
        return side;
    }
    catch (error) {
        if (error instanceof UserError)
            return error;
        throw error;
    }
}
/** What depends on what the tree says of prompts, models and suites. */
async function findingsOfSide(ports, request, checkup) {
    const { side } = checkup;
    if (side instanceof UserError) {
        const unknown = ['suites', 'models', 'keys', 'owners'].map((area) => notKnown(area, `nothing is known of ${area} before that mistake is mended`));
        return [problemOf('configuration', side), ...unknown];
    }
    const suites = suitesOf(side);
    const models = boundModels(side, suites);
    const needed = neededVariables(models, suites);
    const planned = await planSuitesOf(ports, checkup.tree, suites.map(({ name }) => name));
    const { callers, facts } = checkup;
    const set = new Set([...needed.keys()].filter((variable) => ports.machine.isSet(variable)));
    return [
        ...configurationFindings({
            side,
            blob: side.blobs.get(configurationFile),
            target: await targetOf(ports.git, request),
        }),
        ...suiteFindings(planned),
        ...modelFindings(models, new Date(ports.clock.now()).toISOString().slice(0, 10)),
        ...keyFindings({ needed, set, workflows: callers, secrets: facts && secretsKnown(facts) }),
        ...ownerFindings({
            paths: checkup.files.map(({ path }) => path),
            declared: lanesOfDeclared(declaredBy(side)),
            settings: side.settings,
            codeOwners: await readCodeOwners(ports.git, checkup.files),
            workflows: checkup.workflows.filter(isLaneWorkflow).map(({ path }) => path),
        }),
    ];
}
async function targetOf(git, { target }) {
    if (target === undefined)
        return undefined;
    const files = await git.list(await mustResolve(git, target));
    return { branch: target, blob: files.find(({ path }) => path === configurationFile)?.blob };
}
async function askGithub(settings, { target }, callers) {
    if ('whyNot' in settings)
        return undefined;
    return settings.read({ branch: branchOnGithub(target), environments: environmentsOf(callers) });
}
/** The environments that jobs name; one that an expression names is known when it runs. */
const environmentsOf = (callers) => [
    ...new Set(callers
        .flatMap(({ jobs }) => jobs)
        .flatMap(({ environment, with: inputs }) => environment ?? inputs.get('environment') ?? [])
        .filter((name) => name !== '' && !name.includes('${{'))),
];
/** The name of a branch there; nothing for whatever the remote's own HEAD is, which GitHub knows best. */
function branchOnGithub(target) {
    const branch = target?.replace(/^(?:refs\/)?(?:remotes\/)?origin\//, '').replace(/^refs\/heads\//, '');
    return branch === 'HEAD' ? undefined : branch;
}
function situationOf({ isEnterpriseServer }, facts) {
    const about = facts?.about.kind === 'read' ? facts.about.value : undefined;
    const rules = facts?.rules.kind === 'read' ? facts.rules.value : undefined;
    const hasForks = about && (!about.isPrivate || about.forks > 0);
    return { isEnterpriseServer, hasForks, hasMergeQueue: rules?.hasMergeQueue };
}
function settingsFindings(settings, { target }, { facts, callers }) {
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
