import { countWords } from '../vocabulary/natural-language.js';
import { explainsFailure } from './callees.js';
import type { Collector } from './collector.js';
import { firstField, roleOf } from './grammar.js';
import { literalText } from './literal-text.js';
import { nameOf, type Surroundings } from './surroundings.js';
import type { SyntaxNode } from './syntax-node.js';
import { partsOf, type Visitor, visitChildren } from './visitor.js';

/** A function or a class: what lies in it is named after it. */
export const visitScope: Visitor = (collector, node, where, visit) => {
  const header = headerOf(collector, node);
  const isToolClass = extendsTool.test(header);
  const name = scopeName(collector, node);
  const isShape = header !== '' && where.file.shapesAnswer(name);
  const isRead = where.isToolFunction || (where.file.usesModels && extendsSignature.test(header)) || isShape;
  const inner = entered(where, name, isRead);
  visitChildren(collector, node, isToolClass ? { ...inner, isToolClass } : inner, visit);
};

/** What stands before the body of a class; empty for all else. */
function headerOf(collector: Collector, node: SyntaxNode): string {
  if (!/^class/.test(node.type)) return '';
  const body = node.childForFieldName('body');
  return collector.text.source.slice(
    node.startIndex,
    Math.min(body?.startIndex ?? node.endIndex, node.startIndex + 300),
  );
}

/** `class Sort < RubyLLM::Tool`, `class Sort extends Tool`, `class Sort(BaseTool)`. */
const extendsTool = /(?:<|\bextends|:|\()\s*(?:\w+(?:::|[.\\]))*(?:Base|Structured|Function|Dynamic)?Tool\b/;

/** The docstring of a signature is the task that its model is given. */
const extendsSignature = /^class\s+\w+\s*\(\s*(?:dspy\.)?Signature\b/;

/** A function without a name of its own has that of what it is given to. */
export const visitClosure: Visitor = (collector, node, where, visit) =>
  visitChildren(
    collector,
    node,
    { ...entered(where, nameOf(where), false), isForPeople: explainsFailure(where.calls[0] ?? '') },
    visit,
  );

const scopeName = (collector: Collector, node: SyntaxNode): string => {
  const name = firstField(node, ['name', 'type']);
  return name === undefined ? '' : collector.sourceOf(name).slice(0, 80);
};

const entered = (where: Surroundings, name: string, isToolFunction: boolean): Surroundings => ({
  ...where,
  names: [],
  calls: [],
  namesAtCall: 0,
  role: undefined,
  isToolPart: false,
  isForPeople: false,
  isOption: false,
  isJoined: false,
  isOfPrompt: false,
  isToolFunction,
  scopes: name === '' ? where.scopes : [name, ...where.scopes].slice(0, 4),
});

const toolDecorator =
  /\b(?:tool|function_tool|kernel_function|ai_function|skill|mcp\.tool|agent\.tool|action|llm_tool|register_tool|ell\.\w+|prompt|llm|marvin\.\w+)\b/i;

/** A function whose decorator makes it a tool: its docstring is what the model reads of it. */
export const visitDecorated: Visitor = (collector, node, where, visit) => {
  const decorators = partsOf(node).filter(({ type }) => type === 'decorator');
  const isTool = decorators.some((each) => toolDecorator.test(collector.sourceOf(each).slice(0, 120)));
  for (const child of partsOf(node)) visit(child, { ...where, isToolFunction: isTool });
};

/** A statement; one that is nothing but a text is a docstring, which only the model of a tool reads. */
export const visitStatement: Visitor = (collector, node, where, visit) => {
  const [only, second] = partsOf(node);
  const isDocstring = only !== undefined && second === undefined && roleOf(only, collector.text.language) === 'text';
  if (!isDocstring) return visitChildren(collector, node, where, visit);
  if (collector.text.language !== 'python') return collector.keep(node);
  const text = literalText(only, collector.text.source).trim();
  if (!where.isToolFunction || countWords(text) === 0) return;
  collector.add(node, where, {
    lane: 'prompt',
    noun: 'docstring',
    meaning: text,
    evidence: { confidence: 'high', because: 'the docstring of a tool is what the model reads of it' },
  });
};

/** What is raised or thrown is read by people. */
export const visitComplaint: Visitor = (collector, node, where, visit) =>
  visitChildren(collector, node, { ...where, isForPeople: true }, visit);
