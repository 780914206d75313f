import type { Json } from '../artifacts/digest.js';
import type { Lane } from './lane.js';

/** One part of a file with a lane of its own. Two facets are the same when lane, name and meaning are. */
export type Facet = {
  readonly lane: Lane;
  /** Stands for the same part on both sides of a change, such as `messages` or `models.triage`. */
  readonly name: string;
  /** What counts: comments, key order and layout are already gone. */
  readonly meaning: Json;
  /** The line, from 1, where the part begins. */
  readonly line?: number;
};

/** One side of a changed file. */
export type FileSide = { readonly path: string; readonly text: string };

/** Turns one file's text into facets; `undefined` when the text is not of the reader's format. */
export type Reader = (file: FileSide) => readonly Facet[] | undefined;
