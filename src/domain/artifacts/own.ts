/**
 * What a record holds under a key of its own; names such as `constructor`, which every object inherits, are no keys.
 */
export const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
