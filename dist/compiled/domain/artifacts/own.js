/**
 * What a record holds under a key of its own; names such as `constructor`, which every object inherits, are no keys.
 */
export const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
