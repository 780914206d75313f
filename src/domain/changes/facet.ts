import type { Json } from '../artifacts/digest.js';
import type { Lane } from './lane.js';

/** How sure a reader is of a facet's lane: the format says so, several signs agree, or one sign suggests it. */
export type Confidence = 'high' | 'medium' | 'low';

/** Why a heuristic took a part for what it is, in a few words: `its variable is named SYSTEM_PROMPT`. */
export type Evidence = { readonly confidence: Confidence; readonly because: string };

/** One part of a file with a lane of its own. Two facets are the same when lane, name and meaning are. */
export type Facet = {
  readonly lane: Lane;
  /** Stands for the same part on both sides of a change, such as `messages` or `models.triage`. */
  readonly name: string;
  /** What counts: comments, key order and layout are already gone. */
  readonly meaning: Json;
  /** The line, from 1, where the part begins. */
  readonly line?: number;
  /** Absent where the format itself says what the part is. */
  readonly evidence?: Evidence;
};

/** The meaning of a value that comes from elsewhere: only that it is there can be compared. */
export const passedOn = '{…}';

/** One side of a changed file. */
export type FileSide = { readonly path: string; readonly text: string };

/** Turns one file's text into facets; `undefined` when the text is not of the reader's format. */
export type Reader = (file: FileSide) => readonly Facet[] | undefined;
