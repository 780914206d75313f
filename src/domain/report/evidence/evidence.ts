import type { VerdictWord } from '../../gate/verdict-word.js';
import type { Column } from '../words/column.js';

/**
 * A piece of text by who wrote it: ours, which a verdict is too, or a name, a path with its line, or prose that anybody
 * may have written.
 */
export type Text =
  | string
  | { readonly verdict: VerdictWord }
  | { readonly name: string }
  | { readonly place: string }
  | { readonly said: string };

/** Pieces of text that stand one after another, as a sentence or in a cell. */
export type Phrase = readonly Text[];

/** A sentence that a reader must not miss, under a label of ours. */
export type Notice = { readonly label: string; readonly text: Phrase };

/**
 * A table that backs a verdict, in no format yet. `title` and the headings are ours alone; without rows there is none.
 */
export type Evidence = {
  readonly title: string;
  /** What the title leaves to be said, in a sentence; nothing where it says it all. */
  readonly lead: Phrase;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Phrase[])[];
  /** Rows that are shown before the rest is counted. */
  readonly mostRows: number;
};

/** The first column of a table about suites, left out where there is only one that it could be about. */
export function bySuite(evidence: Evidence, suites: readonly unknown[]): Evidence {
  if (suites.length > 1) return evidence;
  return { ...evidence, columns: evidence.columns.slice(1), rows: evidence.rows.map((cells) => cells.slice(1)) };
}
