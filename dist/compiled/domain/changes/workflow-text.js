import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { nestsTooDeep } from '../suite/yaml-nesting.js';
const product = /lanegate/iu;
/** What starts a workflow and what it is called do nothing, and a filter of paths may well name lanegate.yml. */
const idleKeys = new Set(['on', 'name', 'run-name']);
/**
 * Reads a workflow or an action.yml by its meaning: comments name nothing, while quotes, escapes, flow style, anchors
 * and aliases hide nothing. What no parser takes is read as text, and what nests beyond reason counts as naming
 * Lanegate.
 */
export function readWorkflowText(text, kind) {
    if (nestsTooDeep(text))
        return { namesLanegate: true, uses: [] };
    const documents = [...parseAllDocuments(text, { prettyErrors: false, uniqueKeys: false })];
    const parts = documents.map((document) => readParts(document, kind));
    const isBroken = documents.some(({ errors }) => errors.length > 0);
    return {
        namesLanegate: parts.some(({ texts }) => texts.some((each) => product.test(each))) || (isBroken && product.test(text)),
        uses: [...new Set(parts.flatMap(({ uses }) => uses.flatMap(localPath)))],
    };
}
function readParts({ contents }, kind) {
    const anchors = anchorsUnder(contents);
    const parts = { texts: [], uses: [] };
    for (const node of nodesUnder(doingNodes(contents, kind), anchors)) {
        if (isScalar(node))
            parts.texts.push(String(node.value));
        if (isPair(node) && scalarsAt(node.key, anchors).some((key) => key.toLowerCase() === 'uses')) {
            for (const used of scalarsAt(node.value, anchors))
                parts.uses.push(used);
        }
    }
    return parts;
}
function doingNodes(contents, kind) {
    if (kind === 'action' || !isMap(contents))
        return [contents];
    return contents.items.filter(({ key }) => !(isScalar(key) && idleKeys.has(String(key.value))));
}
const noAnchors = new Map();
function anchorsUnder(contents) {
    const anchors = new Map();
    for (const node of nodesUnder([contents], noAnchors)) {
        const name = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
        if (name === undefined)
            continue;
        const known = anchors.get(name);
        if (known === undefined)
            anchors.set(name, [node]);
        else
            known.push(node);
    }
    return anchors;
}
/** Every node under some others, each once however often an alias leads to it. */
function nodesUnder(roots, anchors) {
    const nodes = new Set();
    const names = new Set();
    const waiting = [...roots];
    const add = (more) => {
        for (const each of more)
            waiting.push(each);
    };
    while (waiting.length > 0) {
        const node = waiting.pop();
        if (nodes.has(node))
            continue;
        nodes.add(node);
        if (isMap(node) || isSeq(node))
            add(node.items);
        else if (isPair(node))
            add([node.key, node.value]);
        else if (isAlias(node) && !names.has(node.source)) {
            names.add(node.source);
            add(anchors.get(node.source) ?? []);
        }
    }
    return nodes;
}
const scalarsAt = (node, anchors) => (isAlias(node) ? (anchors.get(node.source) ?? []) : [node]).flatMap((each) => isScalar(each) ? String(each.value) : []);
/** A `./` or `$/` leads from the root of the repository. */
function localPath(uses) {
    const path = /^(?:\.|\$)\/(?<path>.*)$/su.exec(uses.trim())?.groups?.['path'];
    if (path === undefined)
        return [];
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return [parts.join('/')];
}
