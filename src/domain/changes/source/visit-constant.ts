import { shapesText } from './callees.js';
import {
  capOfFunction,
  meaningOfModel,
  modelPartOfConstant,
  modelPartOfMember,
  modelPartOfPlace,
} from './classify-model.js';
import { corpusSetting } from './corpus-setting.js';
import { partFilledIn } from './filled-in.js';
import { roleOf, softTokens } from './grammar.js';
import type { SyntaxNode } from './syntax-node.js';
import { partsOf, type Visitor } from './visitor.js';

const constantTypes =
  /^(?:integer|float|number|true|false|none|null|nil|undefined|boolean|int_literal|float_literal|integer_literal|decimal_integer_literal|decimal_floating_point_literal|real_literal|boolean_literal|null_literal)$/;

const predefinedTypes = /^(?:predefined_type|type_identifier|primitive_type|void_type)$/;

/** A single token: a constant that may be a parameter of a model, a name that may be a model, or the program's own. */
export const visitConstant: Visitor = (collector, node, where) => {
  const token = collector.sourceOf(node);
  if (!node.isNamed) {
    if (!softTokens.has(token)) collector.keep(node);
    return;
  }
  if (constantTypes.test(node.type)) {
    const meaning = constantMeaning(token);
    const list = listOf(collector.text.source, node);
    const model =
      modelPartOfConstant(where) ??
      capOfFunction(token, where) ??
      (list === undefined ? undefined : modelPartOfPlace(list, where));
    if (model !== undefined) return collector.add(node, where, { lane: 'model', ...model, meaning });
    const chunk = where.names.length > where.namesAtCall ? corpusSetting(where, meaning) : undefined;
    if (chunk !== undefined) return collector.add(node, where, chunk);
    const filled = partFilledIn(where, meaning);
    if (filled !== undefined) return collector.add(node, where, filled);
  }
  const member = /identifier|constant|^name$/.test(node.type) ? modelPartOfMember(token, '', where) : undefined;
  if (member !== undefined) return collector.add(node, where, { lane: 'model', ...member, meaning: token });
  if (!predefinedTypes.test(node.type) || !softTokens.has(token)) collector.keep(node);
};

/** The list whose place a number is, as `MODELS` in `MODELS[1]`; `undefined` for any other number. */
function listOf(source: string, { startIndex, endIndex }: SyntaxNode): string | undefined {
  if (source[startIndex - 1] !== '[' || source[endIndex] !== ']') return undefined;
  return /[\w$.]{1,80}$/.exec(source.slice(Math.max(0, startIndex - 81), startIndex - 1))?.[0];
}

/** `0`, `0.0` and `0_0` are the same number. */
function constantMeaning(token: string): number | string {
  const number = Number(token.replaceAll('_', '').replace(/[fFdDmMlL]$/, ''));
  return Number.isFinite(number) ? number : token.toLowerCase();
}

/** Access to a member: a model's own name, a text that a method shapes, or the program's own. */
export const visitMember: Visitor = (collector, node, where, visit) => {
  const parts = partsOf(node);
  const last = parts.at(-1);
  const owner = parts[0];
  if (last === undefined || owner === undefined || owner.id === last.id) return collector.keep(node);
  const role = roleOf(owner, collector.text.language);
  const isPlain = role === 'member' || (owner.childCount === 0 && role !== 'text');
  if (isPlain) {
    const { name, of } = memberOf(collector.sourceOf(node));
    const member = modelPartOfMember(name, of, where);
    if (member === undefined) return collector.keep(node);
    return collector.add(node, where, { lane: 'model', ...member, meaning: meaningOfModel(name, where) });
  }
  visit(owner, where);
  if (!shapesText(collector.sourceOf(last))) collector.keep(last);
};

/** The last name of an access and what it is of: `CLAUDE` of `Llm`, also where `.value` is asked of it. */
export function memberOf(access: string): { name: string; of: string } {
  const path = access
    .slice(-160)
    .replace(/\s+/g, '')
    .replace(/(?:\.|::|->)(?:value|name|toString|to_s|as_str)$/, '');
  const name = /[\w$]+$/.exec(path)?.[0] ?? '';
  return { name, of: path.slice(0, path.length - name.length).slice(-80) };
}
