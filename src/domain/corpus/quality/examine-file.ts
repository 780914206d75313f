import { sha256Of } from '../../artifacts/digest.js';
import type { NotUtf8 } from '../../artifacts/not-utf8.js';
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

/** A file of a corpus: its text, and where it stops being UTF-8. */
export type CorpusText = { readonly path: string; readonly text: string; readonly notUtf8?: NotUtf8 | undefined };

export type ContractCheck = (document: CorpusDocument) => ContractFindings;

/** Looks at every document of a file, each by itself. */
export function examineFile({ path, text, notUtf8 }: CorpusText, contracts: readonly ContractCheck[]): ExaminedFile {
  const { documents, unreadable } = readDocuments(path, text);
  const misread = notUtf8 && documentAt(documents, notUtf8.line);
  return {
    documents: documents.map((document) => ({
      id: document.id,
      path,
      line: document.line,
      isRecord: document.isRecord,
      ...examineText(document, document === misread ? notUtf8 : undefined),
      contracts: contracts.map((check) => check(document)),
    })),
    unreadable,
  };
}

/** The document that a line of a file is in; a record may go over several lines. */
const documentAt = (documents: readonly CorpusDocument[], line: number): CorpusDocument | undefined =>
  documents.findLast((document) => document.line <= line) ?? documents[0];

function examineText(document: CorpusDocument, notUtf8: NotUtf8 | undefined) {
  const { id, path, text } = document;
  const words = wordsOf(text);
  const flaws = new Map<string, Flaw>();
  const note = (check: string, { at, says }: TextFlaw): void => {
    flaws.set(check, { document: id, path, line: lineAt(document, at), says });
  };
  if (notUtf8 !== undefined) {
    const says = `the byte 0x${notUtf8.byte.toString(16)} is not UTF-8`;
    flaws.set('encoding', { document: id, path, line: notUtf8.line, says });
  }
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
