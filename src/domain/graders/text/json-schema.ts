import { Ajv, type Options } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseYaml } from 'yaml';
import type { Json } from '../../artifacts/digest.js';
import { isJsonObject } from '../../artifacts/read-json.js';
import { isMultiple } from './is-multiple.js';
import { Kept } from './kept.js';
import { createSearch } from './pattern-search.js';
import { Sameness } from './sameness.js';

/** Whether a value conforms to a schema, or what is wrong with the schema. */
export type Validator = { readonly conforms: (value: unknown) => boolean } | { readonly problem: string };

const kept = new Kept<Validator>();
const keptStrictly = new Kept<Validator>();

/**
 * Compiles a JSON Schema, given as itself or as JSON or YAML text, each once, since that takes milliseconds. It is read
 * as draft 7 unless it says that it is of 2019-09 or later. `format` is no constraint, and a `pattern` is searched for
 * so that no text can hang it.
 */
export const compileSchema = (value: Json): Validator => kept.of(JSON.stringify(value), () => validatorOf(value, {}));

/**
 * What is wrong with a JSON Schema that somebody wrote to grade by: it is none, or has a keyword that its draft does
 * not know, such as a misspelt one, which would demand nothing. Annotations of OpenAPI and keys that begin with `x-`
 * may stand in it.
 */
export function problemOfWrittenSchema(value: Json): string | undefined {
  const options = { strictSchema: true, allowMatchingProperties: true };
  const validator = keptStrictly.of(JSON.stringify(value), () => validatorOf(value, options));
  if (!('problem' in validator)) return undefined;
  const [, unknown] = /unknown keyword: "(.+)"$/.exec(validator.problem) ?? [];
  if (unknown !== undefined) return `the draft that it is read as knows no keyword \`${unknown}\``;
  return validator.problem.replace(/^strict mode: /, '');
}

function validatorOf(value: Json, strictness: Options): Validator {
  try {
    return compile(typeof value === 'string' ? parseYaml(value) : value, strictness);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'unreadable' };
  }
}

/** Keywords that say nothing of what conforms. */
const annotations = ['discriminator', 'example', 'externalDocs', 'xml', 'markdownDescription', 'propertyOrdering'];

function compile(schema: unknown, strictness: Options): Validator {
  if (typeof schema === 'boolean') return { conforms: () => schema };
  if (!isJsonObject(schema)) return { problem: 'it is neither an object nor true or false' };
  if (schema['$async'] === true) return { problem: 'it is asynchronous, and nothing here waits for it' };
  const ajv = ajvFor(String(schema['$schema'] ?? ''), {
    strict: false,
    validateFormats: false,
    logger: false,
    code: { regExp: searchOf },
    // What an object only inherits, such as `constructor`, is not in it.
    ownProperties: true,
    ...strictness,
  });
  ajv.addVocabulary([...annotations, ...new Set(JSON.stringify(schema).match(/(?<=")x-[a-z0-9_$:-]+(?=":)/gi))]);
  let sameness = new Sameness();
  ajv.removeKeyword('uniqueItems').addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    // Ajv holds every item against every other, which a long answer could make take hours.
    validate: (isWanted: boolean, items: readonly unknown[]) =>
      !isWanted || new Set(items.map((item) => sameness.numberOf(item))).size === items.length,
  });
  ajv.removeKeyword('multipleOf').addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    validate: (step: number, value: number) => isMultiple(value, step),
  });
  const validate = ajv.compile(schema);
  return {
    conforms: (value) => {
      sameness = new Sameness();
      return validate(value) === true;
    },
  };
}

function ajvFor(dialect: string, options: Options): Ajv | Ajv2019 | Ajv2020 {
  if (/2019-/.test(dialect)) return new Ajv2019(options);
  return /202\d-/.test(dialect) ? new Ajv2020(options) : new Ajv(options);
}

/** Stands for `RegExp` in compiled schemas. */
const searchOf = Object.assign(
  (source: string, flags: string) => ({
    test: createSearch(source, flags === 'u' ? 'u' : ''),
    toString: () => `/${source}/${flags}`,
  }),
  { code: 'new RegExp' },
);
