import { isJsonObject, type JsonObject, objectsIn } from '../../artifacts/read-json.js';
import type { Property } from './contract-schema.js';
import { shownValue } from './field-value.js';

/** One property of a contract as who reads the documents relies on it. */
export type ContractField = {
  /** Keys within keys are parted by dots; those of the items of a list are under `name[]`. */
  readonly path: string;
  /** Its `logicalType`. */
  readonly type: string | undefined;
  readonly isRequired: boolean;
  /** Whether documents are told apart by it. */
  readonly isKey: boolean;
  /** What its values mean, as far as a machine can tell, by the name of what says so. */
  readonly meaning: ReadonlyMap<string, string>;
  /** The only values that it may have; `undefined` where it may have any. */
  readonly values: ReadonlySet<string> | undefined;
};

/** All properties of an object of a contract, those within others as well. */
export const fieldsOf = (properties: readonly Property[], above = ''): ContractField[] =>
  properties.flatMap((property) => fieldsUnder(property, `${above}${shownValue(property.name)}`));

function fieldsUnder(property: PartOfContract, path: string): ContractField[] {
  const { logicalType, required, primaryKey, properties, items } = property;
  const field = {
    path,
    type: logicalType === undefined ? undefined : shownValue(logicalType),
    isRequired: required === true || primaryKey === true,
    isKey: primaryKey === true,
    meaning: meaningOf(property),
    values: valuesOf(property),
  };
  const within = objectsIn(properties).flatMap((inner) => fieldsUnder(inner, `${path}.${shownValue(inner.name)}`));
  return [field, ...within, ...(isJsonObject(items) ? fieldsUnder(items, `${path}[]`) : [])];
}

/** A property, or what stands in the place of one and was never looked at. */
type PartOfContract = JsonObject | Property;

function meaningOf({ logicalTypeOptions: options, ...others }: JsonObject | Property): Map<string, string> {
  const { semanticType, authoritativeDefinitions: links }: JsonObject = others;
  const { format, timezone }: JsonObject = isJsonObject(options) ? options : {};
  const definition = objectsIn(links).find(({ type }) => type === 'businessDefinition')?.url;
  const said = { format, timezone, semanticType, 'business definition': definition };
  return new Map(
    Object.entries(said).flatMap(([name, value]) => (typeof value === 'string' ? [[name, shownValue(value)]] : [])),
  );
}

/** By `enum` of ODCS 3.2, or by a rule that counts other values as invalid. */
function valuesOf({ quality, ...others }: PartOfContract): ReadonlySet<string> | undefined {
  const { enum: values }: JsonObject = others;
  if (Array.isArray(values)) return new Set(values.map((each) => shownValue(isJsonObject(each) ? each.value : each)));
  const rule = objectsIn(quality).find(({ metric }) => metric === 'invalidValues');
  const valid: unknown = isJsonObject(rule?.arguments) ? rule.arguments.validValues : undefined;
  return Array.isArray(valid) ? new Set(valid.map(shownValue)) : undefined;
}
