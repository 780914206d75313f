/** Whether two full names are of one repository; GitHub keeps no two that differ in case alone. */
export const isSameRepository = (one, other) => one !== undefined && one.toLowerCase() === other?.toLowerCase();
export const isFromElsewhere = ({ headRepository, repository }) => !isSameRepository(headRepository, repository);
/** Ends that say nothing of a change: a newer run took its place, somebody stopped it, or it never ran. */
const unfinished = new Set(['cancelled', 'skipped', 'stale', 'action_required']);
/**
 * Why a run is no cause to evaluate anything with a key, by what its event says alone; `undefined` where it may be one.
 * `workflow` is the path of the workflow file whose runs count: another file may bear the same name.
 */
export function whyNoCause(run, workflow) {
    const { event, conclusion, headRepository } = run;
    if (event !== 'pull_request')
        return `its run was started by ${event}, and pull_request alone counts`;
    if (run.workflow !== workflow)
        return `it is a run of ${run.workflow}, and ${workflow} alone counts`;
    if (headRepository === undefined)
        return 'the repository of its head is gone';
    if (conclusion === undefined)
        return 'its run has not ended';
    return unfinished.has(conclusion) ? `its run ended as ${conclusion}` : undefined;
}
