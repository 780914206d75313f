import { describePlace } from '../user-error.js';
import { ok, problem, warning } from './finding.js';
import { laneReferenceOf, needsOfEntry } from './lane-reference.js';
import { permissionOf } from './workflow.js';
/** Whether the jobs that use Lanegate may do what it does, and no more. */
export function permissionFindings(workflow) {
    const { path } = workflow;
    const findings = [...broadFindings(workflow), ...workflow.jobs.flatMap((job) => jobFindings(job, workflow))];
    return findings.length > 0 ? findings : [ok('workflows', 'its jobs have the permissions they need', { place: path })];
}
function broadFindings({ path, permissions, jobs, lineOf }) {
    const all = [
        { permissions, keys: ['permissions'] },
        ...jobs.map((job) => ({ ...job, keys: ['jobs', job.id, 'permissions'] })),
    ];
    return all.flatMap(({ permissions: given, keys }) => given === 'write-all'
        ? [
            warning('workflows', '`write-all` lets everything in it write everything', {
                todo: 'name the permissions that are needed',
                place: describePlace({ path, line: lineOf(keys) }),
            }),
        ]
        : []);
}
function jobFindings(job, workflow) {
    const place = describePlace({ path: workflow.path, line: workflow.lineOf(['jobs', job.id]) });
    const lacking = needsOf(job).flatMap((need) => {
        const level = permissionOf(job, workflow, need.scope);
        if (level === undefined || level === 'write' || level === need.level)
            return [];
        const tell = need.isVital === true ? problem : warning;
        const says = `the job ${job.id} may not have \`${need.scope}: ${need.level}\`, so ${need.without}`;
        return [tell('workflows', says, { todo: `give it permissions: { ${need.scope}: ${need.level} }`, place })];
    });
    const isLeftOpen = needsOf(job).length > 0 && permissionOf(job, workflow, 'contents') === undefined;
    const todo = 'write `permissions: {}` at the top and what is needed at each job';
    const open = warning('workflows', `the job ${job.id} has whatever permissions the repository gives by default`, {
        todo,
        place,
    });
    return [...lacking, ...(isLeftOpen ? [open] : []), ...inheritedSecrets(job, place)];
}
function inheritedSecrets({ id, uses, secrets }, place) {
    if (secrets !== 'inherit' || uses === undefined || laneReferenceOf(uses) === undefined)
        return [];
    const todo = 'pass the keys by name';
    return [warning('workflows', `the job ${id} hands on every secret of the repository`, { todo, place })];
}
/** The strongest level that one of the entries needs, for each scope once. */
function needsOf({ uses, steps }) {
    const references = [uses, ...(steps ?? []).map((step) => step.uses)].flatMap((each) => each === undefined ? [] : (laneReferenceOf(each) ?? []));
    const byScope = new Map();
    for (const need of references.flatMap(({ entry }) => needsOfEntry(entry))) {
        const known = byScope.get(need.scope);
        if (known === undefined || (known.level === 'read' && need.level === 'write'))
            byScope.set(need.scope, need);
    }
    return [...byScope.values()];
}
