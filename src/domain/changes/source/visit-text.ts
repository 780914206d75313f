import type { Json } from '../../artifacts/digest.js';
import type { Lane } from '../lane.js';
import { meaningOfModel, modelPartOfText } from './classify-model.js';
import { promptEvidence } from './classify-text.js';
import type { Collector, Part } from './collector.js';
import { corpusSetting, vectorIndexOf } from './corpus-setting.js';
import { roleOf } from './grammar.js';
import { literalText, withoutIndentation } from './literal-text.js';
import { promptChoice } from './prompt-choice.js';
import { isOwnName, type Surroundings } from './surroundings.js';
import type { SyntaxNode } from './syntax-node.js';
import { partsOf, type Visit, type Visitor } from './visitor.js';

/** A literal: a prompt, a part of a model binding, or a text of the program. */
export const visitText: Visitor = (collector, node, where, visit) => {
  const expressions = node.children.filter((child): child is SyntaxNode => child !== null && isExpression(child));
  const text = literalText(node, collector.text.source);
  if (!isExpressionAlone(text, expressions) && addText(collector, node, where, text)) return;
  if (expressions.length === 0) collector.keep(node);
  else collector.keepPieces(node, expressions);
  for (const expression of expressions) visitWithin(expression, where, visit);
};

/** `f"{question}"` says no more than the variable does. */
const isExpressionAlone = (text: string, expressions: readonly SyntaxNode[]): boolean =>
  expressions.length === 1 && /^\s*\$?\{[^{}]*\}\s*$/.test(text);

/** Literals that are joined are one text, the expressions between them told as they are written. */
export const visitJoin: Visitor = (collector, node, where, visit) => {
  const parts: string[] = [];
  if (!where.isJoined && gatherText(collector, node, parts) && addText(collector, node, where, parts.join(''))) return;
  for (const child of node.children) if (child !== null) visit(child, { ...where, isJoined: true });
};

/** A text between a word and the same word again. */
export const visitHeredoc: Visitor = (collector, node, where) => {
  const body = collector.sourceOf(node).replace(/^<<<[^\n]*\n/, '');
  if (!addText(collector, node, where, withoutIndentation(body.replace(/\n[ \t]*\w+;?\s*$/, '')))) collector.keep(node);
};

/** Where a heredoc is used; its body stands further down, and is read here, where its names are known. */
export const visitHeredocStart: Visitor = (collector, node, where, visit) => {
  const body = collector.heredocBodyOf(node);
  if (body === undefined) return collector.keep(node);
  visitHeredoc(collector, body, where, visit);
};

/** Adds the facet that a text is; false when it is the program's own. */
function addText(collector: Collector, node: SyntaxNode, where: Surroundings, text: string): boolean {
  const part = partOfText(text, where, collector.markedLane(node));
  if (part === undefined) return false;
  collector.add(node, where, part);
  return true;
}

/** What part of the system a text is; `undefined` for a text of the program. */
function partOfText(text: string, where: Surroundings, marked: Lane | undefined): Part | undefined {
  if (marked !== undefined) {
    return marked === 'code' ? undefined : { lane: marked, noun: 'text', meaning: text, evidence: undefined };
  }
  const model = modelPartOfText(text, where);
  if (model !== undefined) return { lane: 'model', ...model, meaning: meaningOfModel(text, where) };
  const evidence = promptEvidence(text, where);
  if (evidence !== undefined) return { lane: 'prompt', noun: 'text', meaning: meaningOf(text, where), evidence };
  if (isOwnName(text, where)) return undefined;
  return promptChoice(text, where) ?? vectorIndexOf(text) ?? corpusSetting(where, text);
}

/** Who says it counts as much as what is said. */
function meaningOf(text: string, { role, calls }: Surroundings): Json {
  if (role !== undefined) return { role, content: text };
  const maker = calls[0];
  return maker !== undefined && /system|user|human|assistant|developer|ai/i.test(maker) && maker.length < 60
    ? { role: maker.slice(maker.lastIndexOf('.') + 1), content: text }
    : text;
}

/** Gathers the text of joined literals, however deep they nest; answers whether there was any literal. */
function gatherText(collector: Collector, node: SyntaxNode, parts: string[]): boolean {
  const waiting = [node];
  let hasText = false;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const role = roleOf(next, collector.text.language);
    if (role === 'text') {
      parts.push(literalText(next, collector.text.source));
      hasText = true;
    } else if (next === node || role === 'join' || isPlus(next)) waiting.push(...partsOf(next).reverse());
    else parts.push(`{${collector.sourceOf(next).replace(/\s+/g, ' ')}}`);
  }
  return hasText;
}

/** True for `a + b`, or `a . b` where that joins texts. */
export const isPlus = (node: SyntaxNode): boolean =>
  /^binary/.test(node.type) &&
  node.children.some((child) => child?.type === '+' || (child?.type === '.' && node.type === 'binary_expression'));

const isExpression = ({ type }: SyntaxNode): boolean => /interpolation|template_substitution/.test(type);

function visitWithin(node: SyntaxNode, where: Surroundings, visit: Visit): void {
  for (const child of node.children) if (child?.isNamed) visit(child, { ...where, names: [] });
}
