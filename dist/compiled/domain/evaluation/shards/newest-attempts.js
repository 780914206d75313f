/** What a job of the reusable workflow calls the artifact of its shard, and so the folder that it is downloaded to. */
const shardArtifact = /^lanegate-shard-(?<shard>\d+)-(?<attempt>\d+)$/u;
/**
 * Of folders named `lanegate-shard-<shard>-<attempt>` the one of the newest attempt of each shard, since a shard that
 * runs again leaves its earlier artifact beside the new one; folders of any other name as they are. In the order of
 * `names`.
 */
export function newestAttempts(names) {
    const newest = new Map();
    for (const { shard, attempt } of names.flatMap(readName)) {
        newest.set(shard, Math.max(attempt, newest.get(shard) ?? 0));
    }
    return names.filter((name) => readName(name).every(({ shard, attempt }) => newest.get(shard) === attempt));
}
function readName(name) {
    const { shard, attempt } = shardArtifact.exec(name)?.groups ?? {};
    return shard === undefined ? [] : [{ shard, attempt: Number(attempt) }];
}
