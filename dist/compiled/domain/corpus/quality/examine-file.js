import { sha256Of } from '../../artifacts/digest.js';
import { readDocuments } from '../documents/read-documents.js';
import { linesOfNote } from './boilerplate.js';
import { personalDataIn } from './personal-data.js';
import { proseRules } from './prose-flaws.js';
import { signatureOf } from './signature.js';
import { textRules } from './text-flaws.js';
import { wordsOf } from './words.js';
/** Looks at every document of a file, each by itself. */
export function examineFile({ path, text, notUtf8 }, contracts) {
    const { documents, unreadable } = readDocuments(path, text);
    const misread = notUtf8 && documentAt(documents, notUtf8.line);
    return {
        documents: documents.map((document) => ({
            ...{ id: document.id, path, line: document.line, isRecord: document.isRecord },
            ...examineText(document, document === misread ? notUtf8 : undefined),
            contracts: contracts.map((check) => check(document)),
        })),
        unreadable,
    };
}
/** The document that a line of a file is in; a record may go over several lines. */
const documentAt = (documents, line) => documents.findLast((document) => document.line <= line) ?? documents[0];
function examineText(document, notUtf8) {
    const { id, path, text } = document;
    const words = wordsOf(text);
    const flaws = new Map();
    const note = (check, { at, says }) => {
        flaws.set(check, { document: id, path, line: lineAt(document, at), says });
    };
    if (notUtf8 !== undefined) {
        const says = `the byte 0x${notUtf8.byte.toString(16)} is not UTF-8`;
        flaws.set('encoding', { document: id, path, line: notUtf8.line, says });
    }
    for (const { name, find } of textRules)
        noteFound(name, find(text), note);
    for (const { name, find } of proseRules)
        noteFound(name, find({ text, words }), note);
    noteFound('personal-data', personalDataIn(text), note);
    return {
        meaning: sha256Of(text.trim().replace(/\s+/g, ' ').toLowerCase()),
        flaws,
        signature: signatureOf(words),
        lines: linesOfNote(text),
    };
}
function noteFound(name, found, note) {
    if (found !== undefined)
        note(name, found);
}
/** The text of a record stands on its line as a whole. */
function lineAt({ isRecord, line, text }, at) {
    if (isRecord)
        return line;
    let breaks = 0;
    for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1))
        breaks += 1;
    return line + breaks;
}
