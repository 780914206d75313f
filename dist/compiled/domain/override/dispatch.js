/** Why a run may not write the ledger, whoever started it; `undefined` where it may. */
export function whyNoDispatch(run) {
    const { event, attempt } = run;
    if (event !== 'workflow_dispatch')
        return `it is started by workflow_dispatch alone, not by ${event || 'nothing'}`;
    const own = onDefaultBranch(run);
    if (own.kind === 'refused')
        return own.reason;
    // An earlier run has the policy of its day.
    return attempt === 1 ? undefined : 'a run that is run again does not count; start a new one';
}
/** What a team's own workflow on its default branch is started by; nobody from outside starts any of it. */
const ownEvents = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
/** Whether a run is one of the default branch, whose workflows alone may release and deploy. */
export function ownBranchOf(run) {
    const { event } = run;
    if (ownEvents.has(event))
        return onDefaultBranch(run);
    return refused(`it is started by ${[...ownEvents].join(', ')}, not by ${event || 'nothing'}`);
}
function onDefaultBranch({ ref, defaultBranch }) {
    if (!defaultBranch)
        return refused('its event does not tell which branch is the default one');
    if (ref === `refs/heads/${defaultBranch}`)
        return { kind: 'own', branch: defaultBranch };
    return refused(`it runs on the default branch alone, not on ${ref || 'no branch'}`);
}
const refused = (reason) => ({ kind: 'refused', reason });
