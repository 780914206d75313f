import { hexOf } from '../artifacts/digest-text.js';
/** Where records of each kind lie. */
export const folderOf = {
    override: 'overrides',
    verdict: 'verdicts',
    release: 'releases',
    deployment: 'deployments',
    rollout: 'rollouts',
    incident: 'incidents',
    reference: 'references',
    measurement: 'measurements',
};
/** What a record is about, in letters, digits, `-` and `_`: records about one thing are found by it. */
export function aboutOf(record) {
    if (record.kind === 'override')
        return record.head;
    if (record.kind === 'verdict')
        return hexOf(record.combination);
    if (record.kind === 'release')
        return hexOf(record.id);
    if (record.kind === 'rollout')
        return hexOf(record.release);
    if (record.kind === 'reference')
        return aboutSuite(record.suite);
    if (record.kind === 'measurement')
        return hexOf(record.reference);
    // Where a release ran is found by it, however many others ran there.
    return record.release === undefined ? `${record.environment}-${record.lane}` : hexOf(record.release);
}
/** A suite as names of files have it; suites whose names differ by other signs alone share it. */
export const aboutSuite = (name) => name.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 80);
