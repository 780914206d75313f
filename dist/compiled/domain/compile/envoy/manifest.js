export const manifest = (apiVersion, kind, { name, namespace, spec }) => ({
    ...{ apiVersion, kind, metadata: { name, namespace } },
    spec,
});
/**
 * Seconds as Gateway API writes durations: whole hours, minutes, seconds and milliseconds, each of five digits at most.
 */
export function durationOf(seconds) {
    const ms = Math.max(1, Math.round(seconds * 1000));
    const parts = [
        [Math.floor(ms / 3_600_000), 'h'],
        [Math.floor(ms / 60_000) % 60, 'm'],
        [Math.floor(ms / 1000) % 60, 's'],
        [ms % 1000, 'ms'],
    ];
    return parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${unit}`])).join('');
}
