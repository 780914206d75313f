import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Pair, parseAllDocuments } from 'yaml';
import { nestsTooDeep } from '../suite/yaml-nesting.js';

/** What a workflow or the action.yml of an action says of Lanegate, and what of its own repository it uses. */
export type WorkflowText = {
  /** Whether what it does names Lanegate: an action, a command, a status or the branch of the ledger. */
  readonly namesLanegate: boolean;
  /** The actions and workflows of the same repository that it uses, as paths from the root; the root itself is empty. */
  readonly uses: readonly string[];
};

const product = /lanegate/iu;

/** What starts a workflow and what it is called do nothing, and a filter of paths may well name lanegate.yml. */
const idleKeys: ReadonlySet<string> = new Set(['on', 'name', 'run-name']);

/**
 * Reads a workflow or an action.yml by its meaning: comments name nothing, while quotes, escapes, flow style, anchors and
 * aliases hide nothing. What no parser takes is read as text, and what nests beyond reason counts as naming Lanegate.
 */
export function readWorkflowText(text: string, kind: 'workflow' | 'action'): WorkflowText {
  if (nestsTooDeep(text)) return { namesLanegate: true, uses: [] };
  const documents = [...parseAllDocuments(text, { prettyErrors: false, uniqueKeys: false })];
  const parts = documents.flatMap((document) => doingParts(document, kind).flatMap((part) => texts(part, document)));
  const isBroken = documents.some(({ errors }) => errors.length > 0);
  return {
    namesLanegate: parts.some((part) => product.test(part.text)) || (isBroken && product.test(text)),
    uses: [...new Set(parts.filter((part) => part.isUses).flatMap((part) => localPath(part.text)))],
  };
}

function doingParts({ contents }: Document, kind: 'workflow' | 'action'): unknown[] {
  if (kind === 'action' || !isMap(contents)) return [contents];
  return contents.items.filter(({ key }) => !(isScalar(key) && idleKeys.has(String(key.value))));
}

type Part = { readonly text: string; readonly isUses: boolean };

/** Every text under a node, each node once however often it is referred to. */
function texts(root: unknown, document: Document): Part[] {
  const found: Part[] = [];
  const seen = new Set<unknown>();
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    const target = isAlias(node) ? node.resolve(document) : node;
    if (seen.has(target)) continue;
    seen.add(target);
    if (isScalar(target)) found.push({ text: String(target.value), isUses: false });
    else if (isMap(target) || isSeq(target)) waiting.push(...target.items);
    else if (isPair(target)) {
      waiting.push(target.key, target.value);
      found.push(...usedBy(target, document));
    }
  }
  return found;
}

function usedBy({ key, value }: Pair, document: Document): Part[] {
  const [name, target] = [key, value].map((each) => (isAlias(each) ? each.resolve(document) : each));
  const isUses = isScalar(name) && String(name.value).toLowerCase() === 'uses';
  return isUses && isScalar(target) ? [{ text: String(target.value), isUses }] : [];
}

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
