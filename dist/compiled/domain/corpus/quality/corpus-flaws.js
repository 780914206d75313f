import { flawOf } from '../documents/corpus-document.js';
import { boilerplateOf } from './boilerplate.js';
import { bandKeysOf, likenessOf } from './signature.js';
export const corpusOf = (files) => ({
    documents: files.flatMap(({ documents }) => documents),
    unreadable: files.flatMap(({ unreadable }) => unreadable),
});
export function keyedFlaw(document, flaw) {
    const key = keyOfDocument(document);
    return { ...flaw, key, alike: document.flaws.has('empty') ? key : document.meaning };
}
export const keyOfDocument = ({ id, meaning }) => `${id}\n${meaning}`;
/** What fails each check of a corpus: what single documents fail, and what only shows beside the others. */
export function corpusFlaws({ documents, unreadable }) {
    const flaws = new Map();
    const note = (check, flaw) => {
        const known = flaws.get(check);
        if (known === undefined)
            flaws.set(check, [flaw]);
        else
            known.push(flaw);
    };
    for (const flaw of unreadable) {
        const key = `${flaw.document}\n${flaw.says}`;
        note('unreadable', { ...flaw, key, alike: key });
    }
    for (const document of documents) {
        for (const [check, flaw] of document.flaws)
            note(check, keyedFlaw(document, flaw));
    }
    const noteOf = (check, document, says) => note(check, keyedFlaw(document, flawOf(document, says)));
    noteRepeatedIds(documents, noteOf);
    noteDuplicates(documents, noteOf);
    boilerplateOf(documents.map(({ lines }) => lines)).forEach((isBoilerplate, index) => {
        const document = documents[index];
        if (isBoilerplate && document !== undefined)
            noteOf('boilerplate', document, 'most of it stands in many documents');
    });
    return flaws;
}
const placeOf = ({ isRecord, path, line }) => (isRecord ? `${path}:${line}` : path);
/** Records without an id are known by their place, which no other has. */
function noteRepeatedIds(documents, note) {
    const known = new Map();
    for (const document of documents) {
        const other = known.get(document.id);
        if (other === undefined)
            known.set(document.id, document);
        else
            note('duplicate-id', document, `${placeOf(other)} has this id too`);
    }
}
/** In longer buckets, those of one text many times over, only the first are compared with. */
const mostCompared = 5;
const nearLikeness = 0.8;
function noteDuplicates(documents, note) {
    const byMeaning = new Map();
    const byBand = new Map();
    for (const document of documents) {
        const { signature, meaning } = document;
        if (document.flaws.has('empty'))
            continue;
        const same = byMeaning.get(meaning);
        if (same !== undefined) {
            note('duplicate', document, `${placeOf(same)} says the same`);
            continue;
        }
        byMeaning.set(meaning, document);
        if (signature === undefined)
            continue;
        const bands = bandKeysOf(signature);
        const near = nearestOf(signature, bands, byBand);
        if (near !== undefined)
            note('near-duplicate', document, `${near.says}, ${placeOf(near.document)}`);
        addTo(byBand, document, bands);
    }
}
function nearestOf(signature, bands, byBand) {
    for (const band of bands) {
        for (const document of byBand.get(band) ?? []) {
            const likeness = document.signature === undefined ? 0 : likenessOf(signature, document.signature);
            if (likeness >= nearLikeness)
                return { document, says: `about ${Math.round(likeness * 100)} % like another` };
        }
    }
    return undefined;
}
function addTo(byBand, document, bands) {
    for (const band of bands) {
        const known = byBand.get(band);
        if (known === undefined)
            byBand.set(band, [document]);
        else if (known.length < mostCompared)
            known.push(document);
    }
}
