import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Json } from '../../artifacts/digest.js';
import { readJson } from '../../artifacts/read-json.js';
import type { Grade } from '../grader.js';

type Validator = { readonly validate: (value: unknown) => boolean } | { readonly problem: string };

/**
 * Makes the grader for `is-json`: the whole answer must be JSON and, where a JSON Schema is given, conform to it.
 * A schema that cannot be used is a grader error. Each schema is compiled once.
 */
export function createJsonGrader(): (answer: string, schema: Json | undefined) => Grade {
  const validators = new Map<string, Validator>();
  return (answer, schema) => {
    const value = readJson(answer);
    if (schema === undefined) return verdict(value !== undefined, 'is JSON');
    const key = JSON.stringify(schema);
    const validator = validators.get(key) ?? compile(typeof schema === 'string' ? readJson(schema)?.json : schema);
    validators.set(key, validator);
    if ('problem' in validator) {
      return { kind: 'grader-error', message: `the JSON Schema of is-json is not valid: ${validator.problem}` };
    }
    return verdict(value !== undefined && validator.validate(value.json), 'is JSON that conforms to the schema');
  };
}

const verdict = (holds: boolean, claim: string): Grade => ({
  kind: 'score',
  score: holds ? 1 : 0,
  reason: `the answer ${holds ? '' : 'not '}${claim}`,
});

/** Schemas are read as draft 7 unless they say that they are of 2019-09 or later. */
function compile(schema: unknown): Validator {
  if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null)) {
    return { problem: 'it is neither an object nor true or false' };
  }
  const dialect = typeof schema === 'object' && '$schema' in schema ? String(schema.$schema) : '';
  const options = { strict: false, validateFormats: false };
  const ajv = /20(19|2\d)-/.test(dialect) ? new Ajv2020(options) : new Ajv(options);
  try {
    return { validate: ajv.compile(schema) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'unreadable' };
  }
}
