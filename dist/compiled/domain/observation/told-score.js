/**
 * The number that something told as a score stands for: itself, that of a text of one, 1 and 0 of `true` and `false`.
 * NaN of anything else, which is counted as no score; nothing where none was told.
 */
export function toldScore(value) {
    if (value === undefined || value === null || value === '')
        return undefined;
    if (typeof value === 'number' || typeof value === 'boolean')
        return Number(value);
    return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}
