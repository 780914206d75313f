import { isModelId } from '../../vocabulary/model-id.js';
import { isProse } from '../../vocabulary/natural-language.js';
import { isRole } from '../../vocabulary/prompt-name.js';
import { spacedName } from '../../vocabulary/words.js';
import { childOf, hasKey, type ListTree, leavesOf, type MapTree, type Tree, textOf } from '../trees/tree.js';
import { isAmountOfPrice, namesOfEntry } from './setting-words.js';

const contentKeys = [
  'content',
  'contents',
  'parts',
  'text',
  'message',
  'tool_calls',
  'toolCalls',
  'prompt',
  'template',
  'blocks',
];

/** A chat: every item has a role and says something, or is `system: …`, `user: …` by itself. */
export function isMessageList({ items }: ListTree): boolean {
  if (items.length === 0) return false;
  return items.every(isMessage) || (items.length > 1 && items.every(isRoleKeyed));
}

const isMessage = (tree: Tree): boolean => {
  const role = textOf(tree, 'role') ?? textOf(tree, 'speaker') ?? textOf(tree, 'from');
  return role !== undefined && (isRole(role) || role.includes('{')) && contentKeys.some((key) => hasKey(tree, key));
};

const isRoleKeyed = (tree: Tree): boolean =>
  tree.kind === 'map' &&
  tree.entries.length === 1 &&
  tree.entries.every(({ key, value }) => isRole(key) && value.kind === 'scalar');

/** The schema of a tool as models are told it: a name, a description and the shape of its arguments. */
export function isToolSchema(tree: MapTree): boolean {
  if (textOf(tree, 'name') === undefined || !hasKey(tree, 'description')) return false;
  if (hasKey(tree, 'input_schema') || hasKey(tree, 'inputSchema')) return true;
  const schema = childOf(tree, 'parameters');
  return schema !== undefined && (hasKey(schema, 'properties') || textOf(schema, 'type') === 'object');
}

/** The keys of a tool schema that its model reads. */
export const keysOfTool: ReadonlySet<string> = new Set([
  'name',
  'description',
  'parameters',
  'input_schema',
  'inputSchema',
  'strict',
  'examples',
  'input_examples',
]);

type RecordShape = { readonly needs: readonly string[]; readonly prompts: ReadonlySet<string> };

/** Records that tell by their company of keys which of them are prompts. */
const recordShapes: readonly RecordShape[] = [
  { needs: ['goal', 'backstory'], prompts: new Set(['role', 'goal', 'backstory']) },
  { needs: ['role', 'goal'], prompts: new Set(['role', 'goal', 'backstory', 'instructions']) },
  { needs: ['description', 'expected_output'], prompts: new Set(['description', 'expected_output']) },
  { needs: ['docstring'], prompts: new Set(['signature', 'docstring', 'arguments']) },
  { needs: ['system', 'user'], prompts: new Set(['system', 'user', 'assistant']) },
];

/** The keys of a record that are prompts because of the keys beside them. */
export const promptKeysOf = (tree: MapTree): ReadonlySet<string> | undefined =>
  recordShapes.find(({ needs }) => needs.every((key) => isTextAt(tree, key)))?.prompts;

const isTextAt = (tree: MapTree, key: string): boolean => isProse(textOf(tree, key) ?? '', 2);

const serializedPrompt = /^(?:prompt|few_shot|few_shot_with_templates|chat_prompt|chat|pipeline)$/;
const keysOfSerialized: ReadonlySet<string> = new Set([
  'template',
  'template_path',
  'template_format',
  'prefix',
  'suffix',
  'examples',
  'example_separator',
  'example_prompt',
  'example_prompt_path',
  'messages',
  'partial_variables',
  'input_variables',
]);

/** The prompt keys of a serialised prompt of a chain: `_type: few_shot`. */
export const keysOfSerializedPrompt = (tree: MapTree): ReadonlySet<string> | undefined =>
  serializedPrompt.test(textOf(tree, '_type') ?? '') ? keysOfSerialized : undefined;

/** The id by which an entry of a list of models goes; `undefined` for other records. */
export function idOfEntry(tree: Tree): string | undefined {
  if (tree.kind !== 'map' || tree.entries.length < 2) return undefined;
  for (const key of namesOfEntry) {
    const text = textOf(tree, key);
    if (text !== undefined && isModelId(text)) return text;
  }
  return undefined;
}

const capability =
  /^(?:supports?|supported|capabilit(?:y|ies)|context (?:window|length|size)|max (?:\w+ )?tokens|(?:input |output )?modalit(?:y|ies)|reasoning|vision|tools?|function calling)(?: |$)/;

/** True for an entry of a list of models that says what its model can do or how much it takes. */
export const isCapableEntry = (tree: Tree, list: string): boolean =>
  /^(?:(?:available|supported|chat|language|all) )?models$/.test(spacedName(list)) &&
  tree.kind === 'map' &&
  namesOfEntry.some((key) => textOf(tree, key) !== undefined) &&
  tree.entries.some(({ key, value }) => value.kind === 'scalar' && capability.test(spacedName(key)));

/** A mapping whose keys are ids of models, or most of them. */
export function isCatalogue({ entries }: MapTree): boolean {
  if (entries.length === 0) return false;
  const ids = entries.filter(({ key }) => isModelId(key)).length;
  return ids > 0 && ids * 2 >= entries.length;
}

/** An entry that tells nothing but prices: `{input: 2.5, output: 10}`. */
export const isPriceEntry = (tree: Tree): boolean => {
  if (tree.kind !== 'map' || tree.entries.length === 0) return false;
  return tree.entries.every(({ key, value }) => value.kind === 'scalar' && isAmountOfPrice(key, value.value));
};

/** Rows of a database that name their table under `model`, and vehicles, which have models of another kind. */
export const isOtherTrade = (tree: MapTree): boolean =>
  (hasKey(tree, 'pk') && hasKey(tree, 'fields')) ||
  ['make', 'manufacturer', 'brand', 'vin'].some((key) => hasKey(tree, key));

/** Keys whose whole list is shown to a model. */
const exampleKeys =
  /(?:^| )(?:few ?shots?|fewshot examples|few shot examples|demonstrations?|example messages|example conversations|example dialogues?)$/;

export const namesExamples = (key: string): boolean => exampleKeys.test(spacedName(key));

/** True when a tree holds text that people could read. */
export function holdsProse(tree: Tree): boolean {
  for (const value of leavesOf(tree)) if (typeof value === 'string' && isProse(value, 2)) return true;
  return false;
}

/** True for a key under which the shape of a model's answer is kept. */
export const namesSchemaOfAnswer = (key: string): boolean =>
  /(?:^| )(?:output|response|answer|json) (?:json )?schema$/.test(spacedName(key));
