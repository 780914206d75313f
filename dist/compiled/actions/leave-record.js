/**
 * Records that this job has spent nothing so far. A job that ends before it plans, for a mistake in the settings, would
 * leave no record otherwise, and later ones would have to count it as the most that a run may take.
 */
export async function leaveRecord({ spendRecords }, folder, pullRequest) {
    await spendRecords.begin({ folder, pullRequest, worstCase: { usd: 0, tokens: 0, calls: 0 } });
}
