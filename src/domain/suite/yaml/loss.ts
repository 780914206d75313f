import { isCollection, isNode, isPair, isScalar, type Pair, type Scalar } from 'yaml';
import type { JsonLoss } from '../../artifacts/json-loss.js';
import { isRoundedNumber } from '../../artifacts/whole-number.js';

/** What a value of YAML would lose, and where it stands in the text. */
export type YamlLoss = JsonLoss & { readonly offset: number };

/** The first key that its mapping has already or that no object keeps, or the first number that would be rounded. */
export function findYamlLoss(node: unknown): YamlLoss | undefined {
  if (isScalar(node)) return roundedNumber(node);
  if (!isNode(node) || !('items' in node) || !Array.isArray(node.items)) return undefined;
  const seen = new Set<string>();
  let before: unknown;
  for (const item of node.items as unknown[]) {
    const loss = isPair(item) ? lossOfPair(item, before, seen) : findYamlLoss(item);
    if (loss !== undefined) return loss;
    before = item;
  }
  return undefined;
}

const lossOfPair = (pair: Pair, before: unknown, seen: Set<string>): YamlLoss | undefined =>
  numberWithComma(pair, before) ?? findYamlLoss(pair.key) ?? lossOfKey(pair.key, seen) ?? findYamlLoss(pair.value);

/** Of `{ a: 1,000 }` a parser makes `a: 1` and a key `000` without a value. */
function numberWithComma({ key, value }: Pair, before: unknown): YamlLoss | undefined {
  if (!isPair(before) || !isScalar(before.value) || !isScalar(key) || isNode(value)) return undefined;
  const [start = 0, end] = before.value.range ?? [];
  const isNext = end !== undefined && key.range?.[0] === end + 1;
  if (!isNext || typeof before.value.value !== 'number' || !/^\d+$/u.test(key.source ?? '')) return undefined;
  return { kind: 'number-with-comma', text: `${before.value.source},${key.source}`, offset: start };
}

function roundedNumber(node: Scalar): YamlLoss | undefined {
  const { value, source = '' } = node;
  if (typeof value !== 'number' || !isRoundedNumber(source)) return undefined;
  return { kind: 'rounded-number', text: source, offset: node.range?.[0] ?? 0 };
}

/** Keys are texts in the end, so that `1` and `"1"` are the same. */
function lossOfKey(node: unknown, seen: Set<string>): YamlLoss | undefined {
  if (isCollection(node)) return { kind: 'compound-key', text: String(node), offset: node.range?.[0] ?? 0 };
  if (!isScalar(node)) return undefined;
  const text = String(node.value ?? '');
  const offset = node.range?.[0] ?? 0;
  if (text === '__proto__') return { kind: 'prototype-key', text, offset };
  if (seen.has(text)) return { kind: 'repeated-key', text, offset };
  seen.add(text);
  return undefined;
}
