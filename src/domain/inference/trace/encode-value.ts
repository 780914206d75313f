import { type AttributeName, type Attributes, attributeTypes } from './conventions.js';

/** A text as it may be written. */
export type Clean = (text: string) => string;

/** `AnyValue` of the OTLP protobuf in its JSON mapping; 64-bit integers are decimal texts. */
export type AnyValue =
  | { readonly stringValue: string }
  | { readonly boolValue: boolean }
  | { readonly intValue: string }
  | { readonly doubleValue: number | 'NaN' | 'Infinity' | '-Infinity' }
  | { readonly arrayValue: { readonly values: readonly AnyValue[] } }
  | { readonly kvlistValue: { readonly values: readonly KeyValue[] } }
  | Record<string, never>;

export type KeyValue = { readonly key: string; readonly value: AnyValue };

/** Readers of protobuf refuse messages nested more than 100 deep; a level of a value is three of them. */
const deepest = 25;

/** The attributes that have a value, each as the table of conventions types it. */
export function encodeAttributes(attributes: Attributes, clean: Clean): KeyValue[] {
  const encoded: KeyValue[] = [];
  for (const key in attributes) {
    const name = key as AttributeName;
    const value = attributes[name];
    if (value !== undefined) encoded.push({ key, value: encodeTyped(name, value, clean) });
  }
  return encoded;
}

function encodeTyped(name: AttributeName, value: unknown, clean: Clean): AnyValue {
  if (typeof value === 'number') {
    return attributeTypes[name] === 'double' || !Number.isSafeInteger(value) ? double(value) : int(value);
  }
  return encodeAny(value, clean, 0);
}

/** Any JSON value; a number without a fraction is an integer, since JSON cannot tell. */
function encodeAny(value: unknown, clean: Clean, depth: number): AnyValue {
  switch (typeof value) {
    case 'string':
      return { stringValue: clean(value) };
    case 'boolean':
      return { boolValue: value };
    case 'number':
      return Number.isSafeInteger(value) ? int(value) : double(value);
    case 'object':
      return value === null ? {} : encodeNested(value, clean, depth);
    default:
      return {};
  }
}

function encodeNested(value: object, clean: Clean, depth: number): AnyValue {
  if (depth >= deepest) return { stringValue: clean(JSON.stringify(value)) };
  if (Array.isArray(value)) {
    return { arrayValue: { values: value.map((each) => encodeAny(each, clean, depth + 1)) } };
  }
  const values: KeyValue[] = [];
  for (const [key, each] of Object.entries(value)) {
    if (each !== undefined) values.push({ key: clean(key), value: encodeAny(each, clean, depth + 1) });
  }
  return { kvlistValue: { values } };
}

const int = (value: number): AnyValue => ({ intValue: Object.is(value, -0) ? '0' : String(value) });

/** JSON has no word for what is no number; the protobuf mapping has. */
const double = (value: number): AnyValue => ({
  doubleValue: Number.isFinite(value) ? value : (String(value) as 'NaN' | 'Infinity' | '-Infinity'),
});
