import { isModelId } from '../vocabulary/model-id.js';
import { isProviderName, modelKeyKind } from '../vocabulary/model-key.js';
import { isRole } from '../vocabulary/prompt-name.js';
import { offersChoice } from './callees.js';
import { areParameters, concernsModels, modelPartOfMember } from './classify-model.js';
import type { Collector, Part } from './collector.js';
import { corpusSetting } from './corpus-setting.js';
import { halvesOf, roleOf } from './grammar.js';
import { dropLabels } from './labels-of-models.js';
import { literalText } from './literal-text.js';
import { roleBeside } from './message-role.js';
import { nameOf, type Surroundings } from './surroundings.js';
import type { SyntaxNode } from './syntax-node.js';
import { memberOf } from './visit-constant.js';
import { partsOf, type Visit, type Visitor, visitChildren } from './visitor.js';

/** A list: of models, whose order counts as well, or of anything. */
export const visitList: Visitor = (collector, node, where, visit) => {
  const items = partsOf(node).filter(({ type }) => type !== 'ERROR');
  if (items.some((item) => item.type === 'array_element_initializer' && partsOf(item).length > 1)) {
    return visitMap(collector, node, where, visit);
  }
  const role = roleBeside(collector, items);
  if (role !== undefined) return visitMessage(collector, items, { ...where, role, names: [] }, visit);
  const models = items.map((item) => modelOf(collector, item, where, items.length > 1));
  const isOfModels = models.length > 0 && models.every((model) => model !== undefined);
  const isShownOnly = where.isForPeople && !offersChoice(where.calls[0] ?? '');
  if (!isOfModels || isShownOnly || where.isImport) {
    const setting = corpusSetting(
      where,
      items.map((item) => collector.sourceOf(item)),
    );
    if (setting !== undefined && items.length > 0) return collector.add(node, where, setting);
    const parameters = parametersIn(collector, items, where);
    if (parameters !== undefined) return collector.add(node, where, parameters);
    const before = collector.mark();
    visitChildren(collector, node, where, visit);
    if (items.length === 2) dropLabels(collector, before, noKeys);
    return;
  }
  collector.add(node, where, {
    lane: 'model',
    noun: 'models',
    meaning: models,
    evidence: { confidence: 'medium', because: 'it is a list of models' },
  });
};

/** The part that a list is which names parameters of requests, such as those that a model does not take. */
function parametersIn(collector: Collector, items: readonly SyntaxNode[], where: Surroundings): Part | undefined {
  if (items.length > 30 || items.some((item) => roleOf(item, collector.text.language) !== 'text')) return undefined;
  const names = items.map((item) => literalText(item, collector.text.source));
  if (!areParameters(names, where)) return undefined;
  const evidence = { confidence: 'low', because: 'it names parameters of models' } as const;
  return { lane: 'model', noun: 'parameters', meaning: names, evidence };
}

const noKeys: ReadonlySet<string> = new Set();

/** A role and its text: the role is told with the text. */
function visitMessage(collector: Collector, items: readonly SyntaxNode[], where: Surroundings, visit: Visit): void {
  const [said, content] = items;
  if (said !== undefined && content !== undefined) collector.noteRole(where, said, content);
  for (const item of items.slice(1)) visit(item, where);
  if (items[0] !== undefined && collector.facets.length === 0) collector.keep(items[0]);
}

function modelOf(
  collector: Collector,
  item: SyntaxNode,
  where: Surroundings,
  isAmongMany: boolean,
): string | undefined {
  const role = roleOf(item, collector.text.language);
  if (role === 'text') {
    const text = literalText(item, collector.text.source);
    const isProvider = isProviderName(text) && (modelKeyKind(nameOf(where)) !== undefined || isAmongMany);
    return isModelId(text) || isProvider ? text : undefined;
  }
  if (role !== 'member') return undefined;
  const { name, of } = memberOf(collector.sourceOf(item));
  return modelPartOfMember(name, of, where) === undefined ? undefined : name;
}

/** Keys that stand beside the description of a tool and of little else. */
const toolKeys: ReadonlySet<string> = new Set([
  'parameters',
  'input_schema',
  'inputSchema',
  'args_schema',
  'parametersJsonSchema',
]);

/** Keys that stand beside descriptions of many kinds. */
const schemaKeys: ReadonlySet<string> = new Set(
  'inputs,properties,args,execute,handler,function,func,required,schema,outputSchema,type,enum'.split(','),
);

/** A map: a chat message, the declaration of a tool, or anything. */
export const visitMap: Visitor = (collector, node, where, visit) => {
  const { role, keys, roleNode, content, isOfModel, asksPeople } = outlineOf(collector, node);
  if (roleNode !== undefined && content !== undefined) collector.noteRole(where, roleNode, content);
  const isAmongTools = where.file.usesModels || where.file.declaresTools;
  const isTold = [...keys].some((key) => toolKeys.has(key) || (isAmongTools && schemaKeys.has(key)));
  const declaresTool =
    !isOfModel &&
    ((keys.has('description') && (isTold || isAmongTheTools(keys, where))) ||
      (keys.has('properties') && isForModel(where)));
  const inner: Surroundings = {
    ...where,
    isOfModel,
    isOption: where.isOption || asksPeople,
    role: role ?? where.role,
    isToolPart: where.isToolPart || declaresTool,
    names: role === undefined ? where.names : [],
    ...(role === undefined ? {} : { namesAtCall: 0, scopes: [...where.names.slice(0, 1), ...where.scopes] }),
  };
  const before = collector.mark();
  visitChildren(collector, node, inner, visit);
  dropLabels(collector, before, keys);
};

/** What a list called `tools` holds by name, in a file that has to do with models. */
const isAmongTheTools = (keys: ReadonlySet<string>, { file, names }: Surroundings): boolean =>
  keys.has('name') &&
  names.slice(0, 2).some((name) => /(?:^|_)tools$/i.test(name)) &&
  concernsModels(file) &&
  !file.isInterface;

/** A schema that is named for what a model answers or calls, in a file that has to do with models. */
const isForModel = ({ file, names }: Surroundings): boolean =>
  /(?:output|response|function|tool|action)s?_?schema$/i.test(names[0] ?? '') && concernsModels(file);

/** What stands beside a description as a schema of zod is what a model fills. */
const saysZod = (value: string): boolean => /^z\s{0,3}\./.test(value);

/** The keys of a map, the role of the message that it is, and where its role and its content stand. */
type Outline = {
  readonly role: string | undefined;
  readonly keys: ReadonlySet<string>;
  readonly roleNode: SyntaxNode | undefined;
  readonly content: SyntaxNode | undefined;
  /** An id of a model names it. */
  readonly isOfModel: boolean;
  /** It is a question to whoever sits at a terminal. */
  readonly asksPeople: boolean;
};

/** Keys by which an entry of a catalogue says which model it is. */
const namesEntry = /^(?:id|name|value|model|model_?(?:id|name)|slug)$/i;

/** What libraries that ask at a terminal call the kinds of their questions. */
const kindOfQuestion =
  /^["'`](?:input|confirm|select|multi-?select|autocomplete|list|rawlist|checkbox|toggle|number|password|text)["'`]$/i;

const saysModel = (collector: Collector, value: SyntaxNode): boolean =>
  roleOf(value, collector.text.language) === 'text' && isModelId(literalText(value, collector.text.source));

/** What a map says of itself by its keys. */
export function outlineOf(collector: Collector, node: SyntaxNode): Outline {
  const keys = new Set<string>();
  let role: string | undefined;
  let roleNode: SyntaxNode | undefined;
  let content: SyntaxNode | undefined;
  let isOfModel = false;
  let isQuestion = false;
  for (const pair of partsOf(node).slice(0, 200)) {
    const { name, value } = halvesOf(pair);
    if (name === undefined) continue;
    const key = collector
      .sourceOf(name)
      .slice(0, 80)
      .replace(/^[\s:'"`@[]+|[\s:'"`\]]+$/g, '');
    keys.add(key);
    if (key === 'schema' && value !== undefined && saysZod(collector.sourceOf(value))) keys.add('inputSchema');
    if (value !== undefined && namesEntry.test(key)) isOfModel ||= saysModel(collector, value);
    if (/^(?:content|contents|parts)$/i.test(key)) content = value;
    if (key === 'type' && value !== undefined) isQuestion = kindOfQuestion.test(collector.sourceOf(value));
    if (value === undefined || key.toLowerCase() !== 'role') continue;
    roleNode = value;
    const said = collector
      .sourceOf(value)
      .slice(0, 60)
      .replace(/^.*(?:\.|::|Role)/, '')
      .replace(/['"`:]/g, '');
    if (isRole(said)) role = said.toLowerCase();
  }
  const asksPeople = isQuestion && keys.has('message') && keys.has('name');
  return { role, keys, roleNode, content, isOfModel, asksPeople };
}
