import type { Facet } from '../facet.js';
import { Lane } from '../lane.js';

const marker = /(?:#|\/\/|\/\*|--|<!--|;|\{#|%|\*)\s*lanegate(?<file>-file)?:\s*(?<lane>[a-z]+)\b/;

const mayMark = 'lanegate';

/** Lines that are looked at for a marker of the whole file. */
const linesOfFileMarker = 5;

/** The lanes that comments set: by the row (from 0) of the comment, and for the whole file. */
export type Markers = { readonly byRow: ReadonlyMap<number, Lane>; readonly file: Lane | undefined };

/** Reads `lanegate: <lane>` out of comments, and `lanegate-file: <lane>` out of the first lines. */
export function readMarkers(text: string): Markers {
  const byRow = new Map<number, Lane>();
  let file: Lane | undefined;
  if (!text.includes(mayMark)) return { byRow, file };
  text.split('\n').forEach((line, row) => {
    const found = line.includes(mayMark) ? marker.exec(line.slice(0, 400)) : null;
    const lane = Lane.safeParse(found?.groups?.['lane']).data;
    if (lane === undefined) return;
    if (found?.groups?.['file'] === undefined) byRow.set(row, lane);
    else if (row < linesOfFileMarker) file ??= lane;
  });
  return { byRow, file };
}

/** Facets with the lane that a comment on their line or the line above sets. */
export const withMarkers = (facets: readonly Facet[], byRow: ReadonlyMap<number, Lane>): readonly Facet[] =>
  byRow.size === 0
    ? facets
    : facets.map((facet) => {
        const row = (facet.line ?? 0) - 1;
        const lane = byRow.get(row) ?? byRow.get(row - 1);
        return lane === undefined ? facet : { ...facet, lane };
      });
