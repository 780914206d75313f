import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseYaml } from 'yaml';
import type { Json } from '../../artifacts/digest.js';
import { Kept } from './kept.js';
import { createSearch } from './pattern-search.js';

/** Whether a value conforms to a schema, or what is wrong with the schema. */
export type Validator = { readonly conforms: (value: unknown) => boolean } | { readonly problem: string };

const kept = new Kept<Validator>();

/**
 * Compiles a JSON Schema, given as itself or as JSON or YAML text, each once, since that takes milliseconds. It is read
 * as draft 7 unless it says that it is of 2019-09 or later. `format` is no constraint, and a `pattern` is searched for so
 * that no text can hang it.
 */
export const compileSchema = (value: Json): Validator => kept.of(JSON.stringify(value), () => validatorOf(value));

function validatorOf(value: Json): Validator {
  try {
    return compile(typeof value === 'string' ? parseYaml(value) : value);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'unreadable' };
  }
}

function compile(schema: unknown): Validator {
  if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null)) {
    return { problem: 'it is neither an object nor true or false' };
  }
  const dialect = typeof schema === 'object' && '$schema' in schema ? String(schema.$schema) : '';
  const options = { strict: false, validateFormats: false, logger: false, code: { regExp: searchOf } } as const;
  const ajv = /20(19|2\d)-/.test(dialect) ? new Ajv2020(options) : new Ajv(options);
  const validate = ajv.compile(schema);
  return { conforms: (value) => validate(value) === true };
}

/** Stands for `RegExp` in compiled schemas. */
const searchOf = Object.assign(
  (source: string, flags: string) => ({
    test: createSearch(source, flags === 'u' ? 'u' : ''),
    toString: () => `/${source}/${flags}`,
  }),
  { code: 'new RegExp' },
);
