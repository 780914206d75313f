import { Lane } from './lane.js';
const marker = /(?:#|\/\/|\/\*|--|<!--|;|\{#|%|\*)\s*lanegate(?<file>-file)?:\s*(?<lane>[a-z]+)\b/;
const word = 'lanegate';
/** Lines that are looked at for a marker of the whole file. */
const linesOfFileMarker = 5;
/** Longer lines are looked at in part. */
const longestLine = 400;
const noMarkers = { byRow: new Map(), file: undefined };
/**
 * Reads `lanegate: <lane>` out of comments, and `lanegate-file: <lane>` out of the first lines. A comment behind a
 * value is about its own line; one that stands alone is about the next. `isComment` tells of a place in the text
 * whether it is in a comment, where somebody knows.
 */
export function readMarkers(text, isComment = () => true) {
    if (!text.includes(word))
        return noMarkers;
    const byRow = new Map();
    let file;
    text.split('\n').forEach((line, row) => {
        const found = line.includes(word) ? marker.exec(line.slice(0, longestLine)) : null;
        const lane = Lane.safeParse(found?.groups?.['lane']).data;
        if (found === null || lane === undefined || !isComment(row, found.index))
            return;
        const isAlone = line.slice(0, found.index).trim() === '';
        if (found.groups?.['file'] === undefined)
            byRow.set(isAlone ? row + 1 : row, lane);
        else if (row < linesOfFileMarker)
            file ??= lane;
    });
    return { byRow, file };
}
/** Facets with the lane that a comment sets for their line. */
export const withMarkers = (facets, byRow) => byRow.size === 0
    ? facets
    : facets.map((facet) => {
        const lane = byRow.get((facet.line ?? 0) - 1);
        return lane === undefined ? facet : { ...facet, lane };
    });
