import { isFilled, isJsonObject, isPresent, type JsonObject } from '../artifacts/read-json.js';

/** Told of what no other dialect can say, by its key. */
export type Untranslatable = (key: string) => void;

/** Whether a value is translated, or says nothing of the answer. */
type IsKnown = (value: unknown) => boolean;

/** The keys of one kind of object that are translated, or say nothing of the answer. */
export type KnownKeys = ReadonlyMap<string, IsKnown>;

const always: IsKnown = () => true;

/** Keys that are known whatever they say, and those that are where their value passes a check. */
export const knownKeys = (names: readonly string[], checked: Readonly<Record<string, IsKnown>> = {}): KnownKeys =>
  new Map([...names.map((name) => [name, always] as const), ...Object.entries(checked)]);

/** Tells what an object says under any other key. */
export function tellUnknown(object: JsonObject, key: string, known: KnownKeys, untranslatable: Untranslatable): void {
  for (const name in object) {
    const value = object[name];
    const isKnown = known.get(name);
    const isUnread = isKnown === undefined ? isFilled(value) : isPresent(value) && !isKnown(value);
    if (isUnread) untranslatable(`${key}.${name}`);
  }
}

export const isText: IsKnown = (value) => typeof value === 'string';
export const isFlag: IsKnown = (value) => typeof value === 'boolean';

/** Of what has but one type. */
export const isOnly =
  (word: string): IsKnown =>
  (value) =>
    value === word;

/** Of a tool that is loaded at once, as tools are elsewhere. */
export const isFalse = (value: unknown): boolean => value === false;

/** Of a tool that the model itself calls, as it calls tools elsewhere. */
export const isDirect = (callers: unknown): boolean =>
  Array.isArray(callers) && callers.every((each) => each === 'direct');

/** Of a call that the model itself made. */
export const isOwnCall = (caller: unknown): boolean => isJsonObject(caller) && caller.type === 'direct';
