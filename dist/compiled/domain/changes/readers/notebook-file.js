import { own } from '../../artifacts/own.js';
import { isDocumentPath, isEvalsPath, placeOf } from '../vocabulary/place.js';
import { parseJsonTree } from './trees/json-tree.js';
import { childOf, textOf } from './trees/tree.js';
/** Reads a Jupyter notebook; `undefined` when the text is none. */
export function readNotebook(text) {
    const tree = parseJsonTree(text);
    const cells = childOf(tree, 'cells');
    if (cells?.kind !== 'list')
        return undefined;
    const metadata = childOf(tree, 'metadata');
    const language = textOf(childOf(metadata, 'kernelspec'), 'language') ??
        textOf(childOf(metadata, 'language_info'), 'name') ??
        'python';
    const ofKind = (isCode) => cells.items
        .filter((cell) => (textOf(cell, 'cell_type') === 'code') === isCode)
        .map(sourceOf)
        .join('\n\n');
    return { source: ofKind(true), language: language.toLowerCase(), notes: ofKind(false) };
}
function sourceOf(cell) {
    const source = childOf(cell, 'source');
    if (source?.kind === 'scalar')
        return String(source.value ?? '').trimEnd();
    const lines = source?.kind === 'list' ? source.items.map((line) => (line.kind === 'scalar' ? String(line.value ?? '') : '')) : [];
    return lines.join('').trimEnd();
}
/** The code of two notebooks under the name of a program of their language; `undefined` where a side is no notebook. */
export function programsOf(pair) {
    const sides = [pair.base, pair.head].filter((side) => side !== undefined);
    if (!sides.every(({ path }) => isNotebookPath(path)))
        return undefined;
    const base = pair.base === undefined ? undefined : programOf(pair.base);
    const head = pair.head === undefined ? undefined : programOf(pair.head);
    const isRead = (base === undefined) === (pair.base === undefined) && (head === undefined) === (pair.head === undefined);
    return isRead ? { base, head } : undefined;
}
/** Kernels whose programs are read, with the ending of files in their language. */
const endings = {
    python: '.py',
    r: '.r',
    julia: '.jl',
    kotlin: '.kt',
    scala: '.scala',
};
function programOf({ path, text }) {
    const notebook = readNotebook(text);
    const ending = notebook === undefined ? undefined : own(endings, notebook.language);
    return notebook === undefined || ending === undefined
        ? undefined
        : { path: path.replace(/\.ipynb$/i, ending), text: notebook.source };
}
const isNotebookPath = (path) => /\.ipynb$/i.test(path);
/** A notebook: its code by the lane of its place, its notes as documentation. */
export const readNotebookFile = ({ path, text }) => {
    const notebook = isNotebookPath(path) ? readNotebook(text) : undefined;
    if (notebook === undefined)
        return undefined;
    const source = { lane: laneOfSource(path), name: 'source', meaning: notebook.source, line: 1 };
    const lane = source.lane === 'code' ? 'docs' : source.lane;
    return notebook.notes === '' ? [source] : [source, { lane, name: 'notes', meaning: notebook.notes, line: 1 }];
};
function laneOfSource(path) {
    if (isEvalsPath(path))
        return 'evals';
    if (placeOf(path) === 'data')
        return 'data';
    return isDocumentPath(path) ? 'docs' : 'code';
}
