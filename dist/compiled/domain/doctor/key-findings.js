import { splitNames } from '../suite/name-list.js';
import { describePlace } from '../user-error.js';
import { notKnown, ok, problem, warning } from './finding.js';
import { keysOfCalls, laneReferenceOf, secretsOfEntry } from './lane-reference.js';
import { expression } from './workflow.js';
/** Whether the keys that models need are set here, and handed on by the workflows. */
export function keyFindings({ needed, set, workflows, secrets }) {
    const undeclared = workflows.flatMap(undeclaredFindings);
    if (needed.size === 0)
        return [ok('keys', 'no model that is bound needs a key'), ...undeclared];
    const passed = workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => passesOf(job, workflow)));
    const ofVariables = [...needed].flatMap(([variable, who]) => [
        hereFinding(variable, who, set),
        ...(workflows.length === 0 ? [] : passFindings(variable, passed)),
        ...(secrets === undefined ? [] : secretFindings(variable, passed, secrets)),
    ]);
    return [...ofVariables, ...undeclared];
}
/** GitHub starts no workflow that passes a secret which the called one does not declare. */
function undeclaredFindings({ path, jobs, lineOf }) {
    return jobs.flatMap(({ id, uses = '', secrets }) => {
        const declared = secretsOfEntry(laneReferenceOf(uses)?.entry ?? '');
        if (declared === undefined || secrets === 'inherit')
            return [];
        const strange = [...secrets.keys()].filter((name) => !declared.includes(name.toUpperCase()));
        return strange.map((name) => problem('keys', `the job ${id} passes ${name}, which the workflow that it calls does not declare`, {
            todo: otherwise,
            place: describePlace({ path, line: lineOf(['jobs', id, 'secrets', name]) }),
        }));
    });
}
const otherwise = 'pass it under the name LANEGATE_PROVIDER_KEY and let `key_env` name that, or use workflows/lanegate-one-job.yml';
function hereFinding(variable, who, set) {
    if (set.has(variable))
        return ok('keys', `${variable}, which ${who.join(', ')} needs, is set here`);
    const says = `${variable}, which ${who.join(', ')} needs, is not set here, so suites that ask it cannot run from here`;
    return warning('keys', says, { todo: `set ${variable}, if you want to evaluate on this machine` });
}
const evaluating = new Set(['root', 'evaluate', 'lane-check', 'lane-fork-evaluate']);
const evaluates = ({ uses }) => evaluating.has(laneReferenceOf(uses ?? '')?.entry ?? '');
function passesOf(job, workflow) {
    const steps = (job.steps ?? []).filter(evaluates).map((step) => ({
        keys: splitNames(step.with.get('keys') ?? ''),
        given: new Map([...workflow.env, ...job.env, ...step.env]),
        handsOn: undefined,
    }));
    const calls = evaluates(job) ? [callOf(job)] : [];
    return [...steps, ...calls].map((pass) => ({ ...pass, place: workflow.path }));
}
/** A reusable workflow allows OPENAI_API_KEY where a call does not say. */
function callOf({ with: inputs, secrets }) {
    const keys = splitNames(inputs.get('keys') ?? 'OPENAI_API_KEY');
    const given = new Map(keys.map((key) => [key, expression(`secrets.${key}`)]));
    return { keys, given: secrets === 'inherit' ? given : secrets, handsOn: keysOfCalls };
}
function passFindings(variable, passes) {
    return passes.flatMap(({ keys, given, handsOn, place }) => {
        if (handsOn?.includes(variable) === false)
            return [problem('keys', `a reusable workflow hands on no ${variable}`, { todo: otherwise, place })];
        if (!keys.includes(variable)) {
            const todo = `add ${variable} to its input \`keys\``;
            return [problem('keys', `the workflow may not read ${variable}`, { todo, place })];
        }
        if (!given.has(variable)) {
            const todo = `pass ${variable}: ${expression(`secrets.${variable}`)}`;
            return [problem('keys', `the workflow is not given ${variable}`, { todo, place })];
        }
        return [ok('keys', `the workflow is given ${variable}`, { place })];
    });
}
/** Whether the secrets that workflows hand on for a variable exist. */
function secretFindings(variable, passes, secrets) {
    const named = passes.flatMap(({ given }) => /\bsecrets\.([A-Za-z_]\w*)/.exec(given.get(variable) ?? '')?.[1] ?? []);
    return [...new Set(named)].map((secret) => {
        const says = `the secret ${secret}`;
        if (secrets.kind === 'unreadable')
            return notKnown('keys', `whether there is ${says} is not known: ${secrets.why}`);
        const isThere = secrets.value.some((each) => each.toUpperCase() === secret.toUpperCase());
        if (isThere)
            return ok('keys', `there is ${says}`);
        return problem('keys', `${says} is nowhere: not in the repository, its organisation or an environment that can be read`, {
            todo: `add it under Settings, Secrets and variables, Actions`,
        });
    });
}
