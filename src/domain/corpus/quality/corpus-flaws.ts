import { type Flaw, flawOf } from '../documents/corpus-document.js';
import { boilerplateOf } from './boilerplate.js';
import type { ExaminedDocument, ExaminedFile } from './examine-file.js';
import { bandKeysOf, likenessOf } from './signature.js';

/** A corpus whose files were looked at, in the order of their paths. */
export type ExaminedCorpus = { readonly documents: readonly ExaminedDocument[]; readonly unreadable: readonly Flaw[] };

export const corpusOf = (files: readonly ExaminedFile[]): ExaminedCorpus => ({
  documents: files.flatMap(({ documents }) => documents),
  unreadable: files.flatMap(({ unreadable }) => unreadable),
});

/**
 * What fails a check, under a key that is the same as long as the document says the same, and one that is the same of
 * all that say so: of texts that are empty none is known by what it says.
 */
export type KeyedFlaw = Flaw & { readonly key: string; readonly alike: string };

export function keyedFlaw(document: ExaminedDocument, flaw: Flaw): KeyedFlaw {
  const key = keyOfDocument(document);
  return { ...flaw, key, alike: document.flaws.has('empty') ? key : document.meaning };
}

export const keyOfDocument = ({ id, meaning }: Pick<ExaminedDocument, 'id' | 'meaning'>): string => `${id}\n${meaning}`;

/** What fails each check of a corpus: what single documents fail, and what only shows beside the others. */
export function corpusFlaws({ documents, unreadable }: ExaminedCorpus): Map<string, KeyedFlaw[]> {
  const flaws = new Map<string, KeyedFlaw[]>();
  const note = (check: string, flaw: KeyedFlaw): void => {
    const known = flaws.get(check);
    if (known === undefined) flaws.set(check, [flaw]);
    else known.push(flaw);
  };
  for (const flaw of unreadable) {
    const key = `${flaw.document}\n${flaw.says}`;
    note('unreadable', { ...flaw, key, alike: key });
  }
  for (const document of documents) {
    for (const [check, flaw] of document.flaws) note(check, keyedFlaw(document, flaw));
  }
  const noteOf = (check: string, document: ExaminedDocument, says: string): void =>
    note(check, keyedFlaw(document, flawOf(document, says)));
  noteRepeatedIds(documents, noteOf);
  noteDuplicates(documents, noteOf);
  boilerplateOf(documents.map(({ lines }) => lines)).forEach((isBoilerplate, index) => {
    const document = documents[index];
    if (isBoilerplate && document !== undefined) noteOf('boilerplate', document, 'most of it stands in many documents');
  });
  return flaws;
}

type Note = (check: string, document: ExaminedDocument, says: string) => void;

const placeOf = ({ isRecord, path, line }: ExaminedDocument): string => (isRecord ? `${path}:${line}` : path);

/** Records without an id are known by their place, which no other has. */
function noteRepeatedIds(documents: readonly ExaminedDocument[], note: Note): void {
  const known = new Map<string, ExaminedDocument>();
  for (const document of documents) {
    const other = known.get(document.id);
    if (other === undefined) known.set(document.id, document);
    else note('duplicate-id', document, `${placeOf(other)} has this id too`);
  }
}

/** In longer buckets, those of one text many times over, only the first are compared with. */
const mostCompared = 5;
const nearLikeness = 0.8;

function noteDuplicates(documents: readonly ExaminedDocument[], note: Note): void {
  const byMeaning = new Map<string, ExaminedDocument>();
  const byBand = new Map<string, ExaminedDocument[]>();
  for (const document of documents) {
    const { signature, meaning } = document;
    if (document.flaws.has('empty')) continue;
    const same = byMeaning.get(meaning);
    if (same !== undefined) {
      note('duplicate', document, `${placeOf(same)} says the same`);
      continue;
    }
    byMeaning.set(meaning, document);
    if (signature === undefined) continue;
    const bands = bandKeysOf(signature);
    const near = nearestOf(signature, bands, byBand);
    if (near !== undefined) note('near-duplicate', document, `${near.says}, ${placeOf(near.document)}`);
    addTo(byBand, document, bands);
  }
}

function nearestOf(
  signature: Uint32Array,
  bands: readonly string[],
  byBand: ReadonlyMap<string, readonly ExaminedDocument[]>,
) {
  for (const band of bands) {
    for (const document of byBand.get(band) ?? []) {
      const likeness = document.signature === undefined ? 0 : likenessOf(signature, document.signature);
      if (likeness >= nearLikeness) return { document, says: `about ${Math.round(likeness * 100)} % like another` };
    }
  }
  return undefined;
}

function addTo(byBand: Map<string, ExaminedDocument[]>, document: ExaminedDocument, bands: readonly string[]): void {
  for (const band of bands) {
    const known = byBand.get(band);
    if (known === undefined) byBand.set(band, [document]);
    else if (known.length < mostCompared) known.push(document);
  }
}
