import { type Document, isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { withoutStacks } from '../artifacts/without-stacks.js';
import { nestsTooDeep } from '../suite/yaml/nesting.js';

/** What a workflow or the action.yml of an action says of Lanegate, and what of its own repository it uses. */
export type WorkflowText = {
  /** Whether what it does names Lanegate: an action, a command, a status or the branch of the ledger. */
  readonly namesLanegate: boolean;
  /**
   * The actions and workflows of the same repository that it uses, as paths from the root; the root itself is empty.
   */
  readonly uses: readonly string[];
};

const product = /lanegate/iu;

/** What starts a workflow and what it is called do nothing, and a filter of paths may well name lanegate.yml. */
const idleKeys: ReadonlySet<string> = new Set(['on', 'name', 'run-name']);

/**
 * Reads a workflow or an action.yml by its meaning: comments name nothing, while quotes, escapes, flow style, anchors
 * and aliases hide nothing. What no parser takes is read as text, and what nests beyond reason counts as naming
 * Lanegate.
 */
export function readWorkflowText(text: string, kind: 'workflow' | 'action'): WorkflowText {
  if (nestsTooDeep(text)) return { namesLanegate: true, uses: [] };
  const documents = [...withoutStacks(() => parseAllDocuments(text, { prettyErrors: false, uniqueKeys: false }))];
  const parts = documents.map((document) => readParts(document, kind));
  const isBroken = documents.some(({ errors }) => errors.length > 0);
  return {
    namesLanegate:
      parts.some(({ texts }) => texts.some((each) => product.test(each))) || (isBroken && product.test(text)),
    uses: [...new Set(parts.flatMap(({ uses }) => uses.flatMap(localPath)))],
  };
}

/** All texts of what a document does, and those of them that stand under `uses`. */
type Parts = { readonly texts: string[]; readonly uses: string[] };

function readParts({ contents }: Document, kind: 'workflow' | 'action'): Parts {
  const anchors = anchorsUnder(contents);
  const parts: Parts = { texts: [], uses: [] };
  for (const node of nodesUnder(doingNodes(contents, kind), anchors)) {
    if (isScalar(node)) parts.texts.push(String(node.value));
    if (isPair(node) && scalarsAt(node.key, anchors).some((key) => key.toLowerCase() === 'uses')) {
      for (const used of scalarsAt(node.value, anchors)) parts.uses.push(used);
    }
  }
  return parts;
}

function doingNodes(contents: unknown, kind: 'workflow' | 'action'): unknown[] {
  if (kind === 'action' || !isMap(contents)) return [contents];
  return contents.items.filter(({ key }) => !(isScalar(key) && idleKeys.has(String(key.value))));
}

/** The nodes by the name of their anchor. A name that comes again is another node, and an alias may mean either. */
type Anchors = ReadonlyMap<string, readonly unknown[]>;

const noAnchors: Anchors = new Map();

function anchorsUnder(contents: unknown): Anchors {
  const anchors = new Map<string, unknown[]>();
  for (const node of nodesUnder([contents], noAnchors)) {
    const name = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (name === undefined) continue;
    const known = anchors.get(name);
    if (known === undefined) anchors.set(name, [node]);
    else known.push(node);
  }
  return anchors;
}

/** Every node under some others, each once however often an alias leads to it. */
function nodesUnder(roots: readonly unknown[], anchors: Anchors): ReadonlySet<unknown> {
  const nodes = new Set<unknown>();
  const names = new Set<string>();
  const waiting = [...roots];
  const add = (more: readonly unknown[]): void => {
    for (const each of more) waiting.push(each);
  };
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (nodes.has(node)) continue;
    nodes.add(node);
    if (isMap(node) || isSeq(node)) add(node.items);
    else if (isPair(node)) add([node.key, node.value]);
    else if (isAlias(node) && !names.has(node.source)) {
      names.add(node.source);
      add(anchors.get(node.source) ?? []);
    }
  }
  return nodes;
}

const scalarsAt = (node: unknown, anchors: Anchors): string[] =>
  (isAlias(node) ? (anchors.get(node.source) ?? []) : [node]).flatMap((each) =>
    isScalar(each) ? String(each.value) : [],
  );

/** A `./` or `$/` leads from the root of the repository. */
function localPath(uses: string): string[] {
  const path = /^(?:\.|\$)\/(?<path>.*)$/su.exec(uses.trim())?.groups?.['path'];
  if (path === undefined) return [];
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return [parts.join('/')];
}
