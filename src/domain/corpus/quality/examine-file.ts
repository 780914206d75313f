import { sha256Of } from '../../artifacts/digest.js';
import type { ContractFindings } from '../contract/contract-findings.js';
import type { CorpusDocument, Flaw } from '../documents/corpus-document.js';
import { readDocuments } from '../documents/read-documents.js';
import { type BoilerplateLines, linesOfNote } from './boilerplate.js';
import { personalDataIn } from './personal-data.js';
import { proseRules } from './prose-flaws.js';
import { signatureOf } from './signature.js';
import type { TextFlaw } from './text-flaw.js';
import { textRules } from './text-flaws.js';
import { wordsOf } from './words.js';

/** What is kept of a document once it has been looked at; its text is not. */
export type ExaminedDocument = {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly isRecord: boolean;
  /** The digest of its text, spaces and letter case aside. */
  readonly meaning: string;
  /** What it fails, by check, and the first place of each. */
  readonly flaws: ReadonlyMap<string, Flaw>;
  readonly signature: Uint32Array | undefined;
  readonly lines: BoilerplateLines;
  /** What contracts say of it, in their order. */
  readonly contracts: readonly ContractFindings[];
};

export type ExaminedFile = {
  readonly documents: readonly ExaminedDocument[];
  /** What is wrong with the file where no document can be named. */
  readonly unreadable: readonly Flaw[];
};

/** A file of a corpus: its text, and in what it is written where that is not UTF-8. */
export type CorpusText = { readonly path: string; readonly text: string; readonly encoding?: string | undefined };

export type ContractCheck = (document: CorpusDocument) => ContractFindings;

/** Looks at every document of a file, each by itself. */
export function examineFile({ path, text, encoding }: CorpusText, contracts: readonly ContractCheck[]): ExaminedFile {
  const { documents, unreadable } = readDocuments(path, text);
  const misread = encoding === undefined ? [] : [[`encoding`, `it is written as ${encoding}, not as UTF-8`] as const];
  return {
    documents: documents.map((document) => ({
      ...{ id: document.id, path, line: document.line, isRecord: document.isRecord },
      ...examineText(document, misread),
      contracts: contracts.map((check) => check(document)),
    })),
    unreadable,
  };
}

function examineText(document: CorpusDocument, misread: readonly (readonly [check: string, says: string])[]) {
  const { text } = document;
  const words = wordsOf(text);
  const flaws = new Map<string, Flaw>();
  const note = (check: string, { at, says }: TextFlaw): void => {
    flaws.set(check, { document: document.id, path: document.path, line: lineAt(document, at), says });
  };
  for (const [check, says] of misread) note(check, { at: 0, says });
  for (const { name, find } of textRules) noteFound(name, find(text), note);
  for (const { name, find } of proseRules) noteFound(name, find({ text, words }), note);
  noteFound('personal-data', personalDataIn(text), note);
  return {
    meaning: sha256Of(text.trim().replace(/\s+/g, ' ').toLowerCase()),
    flaws,
    signature: signatureOf(words),
    lines: linesOfNote(text),
  };
}

function noteFound(name: string, found: TextFlaw | undefined, note: (check: string, flaw: TextFlaw) => void): void {
  if (found !== undefined) note(name, found);
}

/** The text of a record stands on its line as a whole. */
function lineAt({ isRecord, line, text }: CorpusDocument, at: number): number {
  if (isRecord) return line;
  let breaks = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) breaks += 1;
  return line + breaks;
}
