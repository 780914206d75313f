/** A document of a corpus: a file, or one record of a file that holds many. */
export type CorpusDocument = {
  /** The path of its file, or the `id` of its record; a record without one is `path:line`. */
  readonly id: string;
  readonly path: string;
  /** The line, from 1, on which its text begins. */
  readonly line: number;
  /** Whether it is one record of its file. */
  readonly isRecord: boolean;
  readonly text: string;
  /** What is said of it: the front matter of a file, the keys of a record. */
  readonly fields: Readonly<Record<string, unknown>>;
};

/** Something wrong with a document, and where: its id, and the path and line of what is wrong. */
export type Flaw = {
  readonly document: string;
  readonly path: string;
  readonly line?: number | undefined;
  readonly says: string;
};

/** What is wrong with a document as a whole; a record stands on one line. */
export const flawOf = (document: Pick<CorpusDocument, 'id' | 'path' | 'line' | 'isRecord'>, says: string): Flaw => ({
  document: document.id,
  path: document.path,
  says,
  ...(document.isRecord ? { line: document.line } : {}),
});

/** What a file holds, and what of it could not be taken in. */
export type DocumentsOfFile = { readonly documents: readonly CorpusDocument[]; readonly unreadable: readonly Flaw[] };
