import { describePlace } from '../user-error.js';
import { ok, problem, warning } from './finding.js';
import { laneReferenceOf } from './lane-reference.js';
import { expression } from './workflow.js';
const allNeeds = expression('toJSON(needs)');
const judges = new Set(['root', 'gate']);
const judgingStepsOf = ({ steps }) => (steps ?? []).filter(({ uses = '' }) => judges.has(laneReferenceOf(uses)?.entry ?? ''));
/** The jobs that judge, by the name under which their check is required. */
export const gateJobNames = ({ jobs }) => jobs.filter((job) => judgingStepsOf(job).length > 0).map(({ id, name }) => name ?? id);
/** Whether the job that judges always runs, and hears of every job before it. */
export function gateJobFindings(workflow) {
    const { path, jobs, lineOf } = workflow;
    const gates = jobs.filter((job) => judgingStepsOf(job).length > 0);
    if (gates.length === 0) {
        const todo = 'add the job lanegate-gate of workflows/lanegate.yml';
        return [problem('workflows', 'no job judges what was evaluated', { todo, place: path })];
    }
    return gates.flatMap((job) => {
        const place = describePlace({ path, line: lineOf(['jobs', job.id]) });
        const findings = [...conditionFindings(job, place), ...needsFindings(job, place)];
        return findings.length > 0 ? findings : [ok('workflows', `the job ${job.id} always judges`, { place })];
    });
}
/** A job that is skipped counts as a success for a required check. */
function conditionFindings({ id, if: condition, needs }, place) {
    const written = String(condition ?? '').replace(/^\s*\$\{\{|\}\}\s*$|\s/g, '');
    const todo = 'write `if: always()` at the job';
    if (written === '' && needs.length === 0)
        return [];
    if (written === 'always()')
        return [];
    if (/!cancelled\(\)/.test(written)) {
        const says = `the job ${id} is skipped when a run is cancelled, and a skipped job may count as a success`;
        return [problem('workflows', says, { todo, place })];
    }
    const says = written === '' ? `is skipped when a job before it fails` : `is skipped unless ${String(condition).trim()}`;
    return [problem('workflows', `the job ${id} ${says}, and a skipped job counts as a success`, { todo, place })];
}
function needsFindings(job, place) {
    if (job.needs.length === 0)
        return [];
    const [step] = judgingStepsOf(job);
    if (step?.with.get('needs')?.replace(/\s/g, '').toLowerCase() === allNeeds.replace(/\s/g, '').toLowerCase())
        return [];
    const todo = `give the gate \`needs: ${allNeeds}\``;
    const says = `the job ${job.id} does not tell the gate how the jobs before it ended`;
    return [warning('workflows', says, { todo, place })];
}
