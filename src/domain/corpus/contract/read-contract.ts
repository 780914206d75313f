import { forText } from '../../artifacts/for-few.js';
import { issueError } from '../../suite/explain-issue.js';
import { type LocatedYaml, parseLocatedYaml } from '../../suite/yaml/located-yaml.js';
import { UserError } from '../../user-error.js';
import { type ContractField, fieldsOf } from './contract-field.js';
import { type ContractRule, joined, type RulePlace } from './contract-rule.js';
import { ContractFile, type ContractObject } from './contract-schema.js';
import { freshnessRule } from './freshness-rule.js';
import { rulesOfProperty } from './property-rules.js';
import { qualityRule } from './quality-rules.js';
import { refuseMisspelt } from './refuse-misspelt.js';
import { isOwnCheck, readTolerances, type Tolerance } from './tolerance.js';

/** What a contract asks of the documents of a corpus. */
export type Contract = {
  readonly path: string;
  readonly id: string;
  readonly version: string;
  readonly rules: readonly ContractRule[];
  /** The properties that it says documents have. */
  readonly fields: readonly ContractField[];
  /** What it says of Lanegate's own checks. */
  readonly tolerances: readonly Tolerance[];
  /** Rules that are left to other tools. */
  readonly unchecked: readonly string[];
};

/** The contract of a corpus as it is written, and what time it is: `nowMs` in milliseconds since 1970. */
export type WrittenContract = {
  readonly path: string;
  readonly text: string;
  readonly corpus: string;
  readonly nowMs: number;
};

/** Reads a data contract of ODCS 3. Throws a `UserError` with line and key for a mistake in it. */
export function readContract({ path, text, corpus, nowMs }: WrittenContract): Contract {
  const source = parseLocatedYaml(text, path);
  refuseMisspelt(source.value, placeAt(source, path, []));
  const parsed = ContractFile.safeParse(source.value, { reportInput: true, ...forText(text) });
  if (!parsed.success) throw issueError(parsed.error.issues, source, path, ContractFile);
  const { id, version, schema, slaProperties } = parsed.data;
  const index = objectOf(schema, corpus, path);
  const object = schema[index] as ContractObject;
  const at = placeAt(source, path, ['schema', index]);
  const found = joined([
    ...object.properties.map((property, place) => rulesOfProperty(property, at.within('properties', place))),
    ...object.quality.flatMap((quality, place) =>
      isOwnCheck(quality) ? [] : [qualityRule(quality, '', at.within('quality', place))],
    ),
  ]);
  const levels = slaProperties.flatMap((level, place): ContractRule[] => {
    const rule = freshnessRule(level, nowMs, placeAt(source, path, ['slaProperties', place]));
    return rule === undefined ? [] : [rule];
  });
  const tolerances = readTolerances(object.quality, at);
  const fields = fieldsOf(object.properties);
  return { path, id, version, fields, rules: [...found.rules, ...levels], tolerances, unchecked: found.unchecked };
}

/** Which object of a contract is about the corpus: the only one, or the one of its name. */
function objectOf(schema: readonly ContractObject[], corpus: string, path: string): number {
  if (schema.length === 1) return 0;
  const index = schema.findIndex(({ name }) => name === corpus);
  if (index !== -1) return index;
  throw new UserError(`none of the ${schema.length} objects of this contract is called \`${corpus}\``, {
    place: { path, key: 'schema' },
    hint: 'call the one that is about this corpus by its name in lanegate.yml',
  });
}

const placeAt = (source: LocatedYaml, path: string, keys: readonly PropertyKey[]): RulePlace => ({
  within: (...more) => placeAt(source, path, [...keys, ...more]),
  error: (says, hint) =>
    new UserError(says, { place: { path, line: source.lineOf(keys), key: keys.map(String).join('.') }, hint }),
});
