import { isModelId, isModelIdentifier } from '../vocabulary/model-id.js';
import { isRole } from '../vocabulary/prompt-name.js';
import { spacedName } from '../vocabulary/words.js';
import type { Collector } from './collector.js';
import { halvesOf } from './grammar.js';
import { handedOn, isHandedOn, isSetOnRequest, partOfPrompt } from './handed-over.js';
import { nameOf, type Surroundings } from './surroundings.js';
import type { SyntaxNode } from './syntax-node.js';
import { type Visit, type Visitor, visitChildren } from './visitor.js';

/** Something with a name: an assignment, an entry of a map, an argument, a default. */
export const visitNamed: Visitor = (collector, node, where, visit) => {
  const { name, value } = halvesOf(node);
  if (value === undefined) return visitChildren(collector, node, where, visit);
  if (name === undefined) return visit(value, where);
  const called = plainName(collector.sourceOf(name));
  const given = collector.sourceOf(value);
  if (saysRole(called, given, where)) return;
  const isSaid = /^[a-z]{0,2}["'`]/i.test(given);
  const role = isSaid && isContentOfMessage(collector.sourceOf(name), where) ? 'chat' : where.role;
  const inner: Surroundings = {
    ...where,
    role,
    names: [called, ...where.names],
    isEntry: isEntry(node),
    isJoined: false,
    isOfPrompt: false,
  };
  if (isModelKey(called, node) && !isAboutPrices(where)) return addEntry(collector, node, inner, visit);

  const before = collector.mark();
  for (const child of node.children) if (child !== null && child.id !== value.id) collector.keep(child);
  const own = collector.mark();
  visit(value, inner);
  if (collector.isPureSince(own)) return collector.drop(before);
  if (collector.facets.length > own.facets) return;
  if (isHandedOn(inner) || isSetOnRequest(collector.sourceOf(name), inner))
    return collector.add(node, inner, handedOn(called));
  const part = where.isOfPrompt || isChosenPrompt(inner, given) ? partOfPrompt(called, given) : undefined;
  if (part === undefined) return;
  collector.drop(before);
  collector.add(node, inner, part);
};

/** A name that stands for the value of the same name: `{ model, temperature }`. */
export const visitShorthand: Visitor = (collector, node, where) => {
  const name = collector.sourceOf(node);
  const inner: Surroundings = { ...where, names: [name, ...where.names] };
  const ofPrompt = where.isOfPrompt ? partOfPrompt(name, name) : undefined;
  const part = isHandedOn(inner) ? handedOn(name) : ofPrompt;
  if (part === undefined) collector.keep(node);
  else collector.add(node, inner, part);
};

/** `self.model`, `"model"`, `:model` and `model` are the same name. */
export function plainName(name: string): string {
  const subscript = /\[\s*["':]([\w-]+)["']?\s*\]$/.exec(name.slice(-100))?.[1];
  if (subscript !== undefined) return subscript;
  const plain = name.slice(0, 200).replace(/^['"`:@$[\s]+|['"`:\]\s?!]+$/g, '');
  return plain.slice(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('>'), plain.lastIndexOf('$')) + 1);
}

/** The system's prompt that a call is given under a condition: `system: isShort ? brief : whole`. */
const isChosenPrompt = ({ calls, file, names: [name = ''] }: Surroundings, source: string): boolean =>
  calls.length > 0 &&
  file.usesModels &&
  !file.isInterface &&
  /^system(?:_?(?:prompt|instructions?|message))?$|^instructions$/i.test(name) &&
  /\?|\bif\b|\|\||\bor\b/.test(source);

/** What a message of a chat is made to say: `message.content = "…"`. */
const isContentOfMessage = (name: string, { file }: Surroundings): boolean =>
  file.usesModels &&
  !file.isInterface &&
  /(?:(?:^|[^\w.])(?:m|msg|message|messages\[[^\]]{0,40}\])|\))\s{0,60}\.content$/.test(name.slice(-120));

/** The role of a message is told with its content. */
const saysRole = (name: string, value: string, { role }: Surroundings): boolean =>
  role !== undefined && name.toLowerCase() === 'role' && isRole(value.replace(/^.*\.|['"`:]/g, ''));

const isEntry = ({ type }: SyntaxNode): boolean => /^(?:pair|keyed_element|array_element_initializer)$/.test(type);

/** A catalogue names each entry by its model. */
const isModelKey = (name: string, node: SyntaxNode): boolean =>
  isEntry(node) && (isModelId(name) || isModelIdentifier(name));

const isAboutPrices = (where: Surroundings): boolean =>
  /price|pricing|cost|label|display|logo|icon|color|description/.test(spacedName(nameOf(where)));

/** An entry of a catalogue, whatever it says of its model. */
function addEntry(collector: Collector, node: SyntaxNode, where: Surroundings, visit: Visit): void {
  const before = collector.mark();
  const { value } = halvesOf(node);
  if (value !== undefined) visit(value, where);
  const rest = collector.residue.slice(before.residue).join(' ');
  collector.drop(before);
  collector.add(node, where, {
    lane: 'model',
    noun: 'catalogue entry',
    meaning: rest,
    evidence: { confidence: 'medium', because: 'a catalogue names it by its model' },
  });
}
