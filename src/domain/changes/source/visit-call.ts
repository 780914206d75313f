import { modelKeyKind } from '../vocabulary/model-key.js';
import { namesPrompt } from '../vocabulary/prompt-name.js';
import { spacedName, wordsOfName } from '../vocabulary/words.js';
import {
  annotatesMessage,
  asksModel,
  bringsIn,
  declaresOption,
  describesTool,
  givesDefault,
  holdsSettings,
  isForPeople,
  makesMessage,
  makesPrompt,
  methodOf,
  runsProgram,
  setsEntry,
  shapesText,
} from './callees.js';
import { modelPartOfCallee, modelPartOfMaker } from './classify-model.js';
import type { Collector } from './collector.js';
import { calleeOf, receiverOf, roleOf } from './grammar.js';
import { handedOn, isHandedOn, makesPromptOf } from './handed-over.js';
import { addIndex, definesIndex } from './index-in-code.js';
import { literalText } from './literal-text.js';
import { roleBeside } from './message-role.js';
import { promptsOfCall } from './prompts-of-call.js';
import type { Surroundings } from './surroundings.js';
import type { SyntaxNode } from './syntax-node.js';
import { outlineOf } from './visit-collection.js';
import { partsOf, type Visit, type Visitor, visitChildren } from './visitor.js';

/** A call: what it is handed stands in its surroundings; a call that only holds data is data. */
export const visitCall: Visitor = (collector, node, where, visit) => {
  const callee = calleeOf(node);
  if (callee === undefined) return visitChildren(collector, node, where, visit);
  const receiver = receiverOf(node);
  const called = calledName(collector, callee, receiver);
  const before = collector.mark();
  const inner = insideOf(collector, node, where, called);
  const given = partsOf(node).at(-1);
  if (makesMessage(called) && given !== undefined) collector.noteRole(where, callee, given);
  const parameter = settingOf(called, where).find((name) => parameterOfBuilder.test(name));
  for (const child of node.children) {
    if (child === null) continue;
    if (child.id === callee.id) visitMaker(collector, child, { where, called }, visit);
    else if (child.id === receiver?.id) visitCallee(collector, child, where, visit);
    else if (parameter === undefined) visit(child, inner);
    else visitParameter(collector, child, { inner, parameter }, visit);
  }
  const prompts = given === undefined ? undefined : promptsOfCall(collector, called, given, where);
  if (prompts !== undefined) collector.add(node, { ...where, names: [methodOf(called)] }, prompts);
  if (definesIndex(called, where.file)) return addIndex(collector, node, where, before);
  if (!isData(called, where)) return;
  const left = collector.residue.slice(before.residue);
  if (collector.facets.length > before.facets && left.every((token) => isOfCallee(token, called)))
    collector.drop(before);
};

/** As a whole: `split_by_max_tokens` is no method of a builder. */
const parameterOfBuilder =
  /^(?:max_?(?:output_?|completion_?|new_?)?tokens|n(?:um)?_?ctx|top_?[pk]|temperature|(?:frequency|presence)_?penalty|reasoning_?effort|thinking_?budget|budget_?tokens)$/i;

/** What the method of a builder is given that is named for a parameter, which it hands on. */
function visitParameter(
  collector: Collector,
  given: SyntaxNode,
  { inner, parameter }: { readonly inner: Surroundings; readonly parameter: string },
  visit: Visit,
): void {
  const before = collector.facets.length;
  visit(given, inner);
  const isTold = collector.facets.length > before;
  if (isTold || partsOf(given).length === 0 || parameter !== inner.names[0]) return;
  if (collector.touches(given) && isHandedOn(inner)) collector.add(given, inner, handedOn(parameter));
}

/** True for a call that only holds what it is given. */
const isData = (called: string, where: Surroundings): boolean =>
  makesMessage(called) ||
  shapesText(called) ||
  describesTool(called, where.file) ||
  holdsSettings(called) ||
  annotatesMessage(called) ||
  givesDefault(called);

const isOfCallee = (token: string, called: string): boolean =>
  called.endsWith(token) || called.split('.').includes(token) || token === called;

/** What is called may be named after the model that it makes. */
function visitMaker(
  collector: Collector,
  callee: SyntaxNode,
  { where, called }: { readonly where: Surroundings; readonly called: string },
  visit: Visit,
): void {
  const maker = methodOf(called);
  const named = modelPartOfCallee(maker, where);
  const made = named === undefined ? modelPartOfMaker(maker, where) : undefined;
  if (named !== undefined) collector.add(callee, where, { lane: 'model', ...named, meaning: maker });
  else if (made !== undefined) collector.add(callee, where, { lane: 'model', ...made, meaning: maker, isChoice: true });
  else visitCallee(collector, callee, where, visit);
}

/** A text whose method is called is still the text; a name that is called is the program's own. */
function visitCallee(collector: Collector, callee: SyntaxNode, where: Surroundings, visit: Visit): void {
  const isOfText =
    roleOf(callee, collector.text.language) === 'heredoc-start' ||
    collector.sourceOf(callee).length > 200 ||
    /^["'`(]|^[a-zA-Z$@]{1,3}["'`]/.test(collector.sourceOf(callee));
  if (isOfText || callee.childCount > 0) visit(callee, where);
  else collector.keep(callee);
}

/** The callee's written name with its receivers, without what they are called with. */
function calledName(collector: Collector, callee: SyntaxNode, receiver: SyntaxNode | undefined): string {
  const own = collector.sourceOf(callee).slice(-160).replace(/\s+/g, '');
  const whole =
    receiver === undefined || receiver.id === callee.id
      ? own
      : `${collector.sourceOf(receiver).slice(-60).replace(/\s+/g, '')}.${own}`;
  return whole
    .replace(/\([^()]*\)|\[[^[\]]*\]|<[^<>]*>|\?/g, '')
    .replace(/^.*["'`)]/, '')
    .replace(/::|->/g, '.')
    .replace(/^\.+/, '');
}

function insideOf(collector: Collector, node: SyntaxNode, where: Surroundings, called: string): Surroundings {
  const isTool = describesTool(called, where.file);
  const given = partsOf(node).at(-1);
  const role =
    given === undefined ? undefined : (outlineOf(collector, given).role ?? roleBeside(collector, partsOf(given)));
  const named =
    (givesDefault(called) && called !== 'str') || declaresOption(called) || setsEntry(called)
      ? firstText(collector, node)
      : undefined;
  const passesNames = shapesText(called) || givesDefault(called) || makesMessage(called);
  const names = named === undefined ? where.names : [named, ...where.names];
  const setting = addsToPrompt(called, where) ? ['prompt'] : settingOf(called, where);
  return {
    ...where,
    calls: shapesText(called) && !makesPrompt(called) ? where.calls : [called, ...where.calls].slice(0, 4),
    names: isTool || makesMessage(called) ? [] : [...setting, ...names],
    scopes: isTool ? [...where.names.slice(0, 1), ...where.scopes] : where.scopes,
    namesAtCall:
      passesNames || named !== undefined || setting.length > 0
        ? Math.min(where.namesAtCall, names.length)
        : names.length,
    isToolPart: where.isToolPart || isTool,
    isForPeople: (where.isForPeople && !(where.file.usesModels && asksModel(called))) || isForPeople(called),
    isOption: where.isOption || declaresOption(called),
    isImport: where.isImport || bringsIn(called),
    isJoined: false,
    isOfPrompt: makesPromptOf(called, where.file),
    ...(isTool ? { namesAtCall: 0 } : {}),
    ...(role === undefined ? {} : { role, names: [] }),
  };
}

/** What is added to a prompt that grows is a part of it: `promptBuilder.append("…")`. */
function addsToPrompt(called: string, { file }: Surroundings): boolean {
  const [, owner] = /([\w$]+)\.(?:append|appendLine|add|push|push_str|extend|write|concat|plus)$/.exec(called) ?? [];
  return owner !== undefined && !file.isInterface && growingPrompt.test(spacedName(owner));
}

const growingPrompt = /(?:^| )(?:system |user )?prompts?(?: (?:builder|parts|lines|sections|text|buffer|sb))?$/;

/** The setting that a builder's method is named for: `temperature` of `builder.withTemperature(0.2)`. */
function settingOf(called: string, { file }: Surroundings): readonly string[] {
  if (!file.usesModels || !called.includes('.') || runsProgram(called)) return [];
  const name = methodOf(called).replace(/^(?:with|set)_?(?=[A-Z_a-z])/, '');
  const isSetting = modelKeyKind(name) !== undefined && !reports.test(name);
  return isSetting || namesPrompt(name) ? [name] : [];
}

/** `appendReasoning` and `onThinking` are handed what a model said. */
const reports =
  /^(?:[aA]ppend|[aA]dd|[oO]n|[hH]andle|[eE]mit|[sS]how|[rR]ender|[pP]arse|[eE]xtract|[gG]et|[iI]s|[hH]as)(?=[A-Z_])/;

/** The name of a setting that is asked for: `getenv("CHAT_MODEL", "gpt-4o")`, `add_argument("--temperature", …)`. */
function firstText(collector: Collector, node: SyntaxNode): string | undefined {
  const list = partsOf(node).at(-1);
  const values = list === undefined ? [] : partsOf(list);
  const first = values[0]?.type === 'argument' ? partsOf(values[0])[0] : values[0];
  if (first === undefined || values.length < 2 || roleOf(first, collector.text.language) !== 'text') return undefined;
  const text =
    literalText(first, collector.text.source)
      .replace(/^-+/, '')
      .split(/[\s,=<]/)[0] ?? '';
  return /^[\w.:-]{2,80}$/.test(text) && wordsOfName(text).length > 0 && !/\d{2}/.test(text) ? text : undefined;
}
