import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type WrongType = Extract<Issue, { code: 'invalid_type' }>;

/** What YAML and JSON call the types that a schema expects. */
const names: Readonly<Record<string, string>> = {
  object: 'a map',
  record: 'a map',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** Whether a value is missing or of another type, of which its schema says nothing in its own words. */
export const isWrongType = (issue: Issue): issue is WrongType =>
  issue.code === 'invalid_type' && (issue.input === undefined || issue.message.startsWith('Invalid input: expected'));

/** What is wrong with a value of another type, after its name; the value has to be reported with the issue. */
export function sentenceOfType({ expected, input }: WrongType): string {
  const name = names[expected] ?? expected;
  if (input === undefined) return `is missing; it is to be ${name}`;
  // What was no number is read as NaN, which nobody wrote.
  if (Number.isNaN(input)) return `must be ${name}`;
  return `must be ${name}, and is ${nameOf(input, name)}`;
}

function nameOf(value: unknown, expected: string): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'boolean') return 'true or false';
  return expected === 'a number' || expected === 'a whole number' ? String(value) : 'a number';
}

/** How a value of another type is written as what is expected; `keys` are the main ones of a map. */
export function hintForType({ expected, input }: WrongType, keys: readonly string[]): string | undefined {
  const name = names[expected];
  if (input === undefined) return undefined;
  if (input === null) return 'give it a value, or leave the key out';
  if (name === 'a list') return 'begin each of its items with `- `, or write them as `[one, two]`';
  if (name === 'a map') return hintForMap(input, keys);
  if (name === 'a text' && typeof input !== 'object') return 'put it in quotes';
  return typeof input === 'string' ? hintForNumber(input) : undefined;
}

function hintForMap(input: unknown, keys: readonly string[]): string {
  if (keys.length > 0) return `write it as \`{ ${keys.map((key) => `${key}: …`).join(', ')} }\``;
  const dash = Array.isArray(input) ? ', without `- ` before the key' : '';
  return `write it as \`key: value\`${dash}`;
}

/** A number that is written with its sign of money or percent, in groups of digits, or in quotes. */
function hintForNumber(written: string): string | undefined {
  const [, digits, percent] = /^[$€]?\s*([\d_,]*\.?\d+)\s*(%?)$/u.exec(written.trim()) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(isDecimalComma(digits) ? digits.replace(',', '.') : digits.replaceAll(/[_,]/gu, ''));
  return `write ${percent === '%' ? Number((value / 100).toPrecision(12)) : value}`;
}

/** `0,05` and `2,5` are decimals of half the world, `1,000` is a thousand. */
const isDecimalComma = (digits: string): boolean => /^\d+,\d+$/u.test(digits) && !/^[1-9]\d{0,2},\d{3}$/u.test(digits);
