/** Events whose workflow a fork cannot give secrets to, and that say what they compare. */
const expectedEvents = new Set(['pull_request', 'merge_group', 'push']);
/** Why the receipt of a run is not to be believed, whatever it says; `undefined` where it may be read. */
export function whyNotBelieved(origin, expected) {
    if (!origin.isOfThisRepository)
        return 'its run is of another repository or a fork';
    if (!expectedEvents.has(origin.event))
        return `its run was started by ${origin.event}`;
    if (origin.workflow !== expected.workflow)
        return 'its run is of another workflow';
    if (expected.policyBlob === undefined)
        return 'the target branch does not have this workflow';
    if (origin.workflowBlob !== expected.policyBlob)
        return "its run's workflow is not that of the target branch";
    const isEarlierAttempt = origin.id === expected.runId && expected.attempt > 1;
    return isEarlierAttempt || origin.conclusion === 'success' ? undefined : 'its run did not succeed';
}
