/** What has a barred word is inconclusive, and tells why beside what it would have been. */
export function limitVerdict(judged, limit) {
    if (limit === undefined || !limit.barred.some((word) => word === judged.verdict))
        return judged;
    return { ...judged, verdict: 'inconclusive', reason: `${limit.reason} (${judged.reason})` };
}
