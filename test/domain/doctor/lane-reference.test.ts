import { expect, test } from 'vitest';
import { needsOfEntry, secretsOfEntry } from '../../../src/domain/doctor/lane-reference.js';

test('a workflow with a name that every object inherits is one that nobody knows', () => {
  expect(secretsOfEntry('constructor')).toBeUndefined();
  expect(needsOfEntry('constructor')).toEqual([]);
});
