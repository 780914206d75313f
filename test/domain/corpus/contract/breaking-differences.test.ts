import { describe, expect, test } from 'vitest';
import { breakingDifferences } from '../../../../src/domain/corpus/contract/breaking-differences.js';
import { readContract } from '../../../../src/domain/corpus/contract/read-contract.js';
import { contractText } from '../../../fixtures/corpus-fixtures.js';

const fieldsOf = (properties: string) =>
  readContract({
    path: 'c.yaml',
    text: contractText(`    properties: [${properties}]`),
    corpus: 'docs',
    nowMs: 0,
  }).fields;

const differences = (before: string, after: string) => breakingDifferences(fieldsOf(before), fieldsOf(after));

const valid = (values: string) =>
  `{ name: a, quality: [{ metric: invalidValues, arguments: { validValues: [${values}] } }] }`;

describe('what breaks a contract', () => {
  test.each([
    ['a property that is gone', '{ name: a }, { name: b }', '{ name: b }', ['`a` is gone']],
    [
      'one within another, told once',
      '{ name: a, properties: [{ name: b, properties: [{ name: c }] }] }, { name: ab }',
      '{ name: a }, { name: ab }',
      ['`a.b` is gone'],
    ],
    [
      'another type',
      '{ name: a, logicalType: integer }',
      '{ name: a, logicalType: number }',
      ['`a` is of the type number, not integer'],
    ],
    [
      'another type of the items of a list',
      '{ name: a, logicalType: array, items: { logicalType: string } }',
      '{ name: a, logicalType: array, items: { logicalType: object, properties: [{ name: b, logicalType: date }] } }',
      ['`a[]` is of the type object, not string'],
    ],
    ['one that is required now', '{ name: a }', '{ name: a, required: true }', ['`a` is required now']],
    [
      'a new one that is required',
      '{ name: a }',
      '{ name: a }, { name: b, required: true }',
      ['`b` is new and required'],
    ],
    ['another primary key', '{ name: a, primaryKey: true }', '{ name: a }', ['`a` is no longer a primary key']],
    ['a new primary key', '{ name: a }', '{ name: a, primaryKey: true }', ['`a` is now a primary key']],
    [
      'another format',
      '{ name: a, logicalTypeOptions: { format: uri } }',
      '{ name: a, logicalTypeOptions: { format: uuid } }',
      ['the format of `a` is uuid, not uri'],
    ],
    [
      'another meaning in the business',
      '{ name: a, authoritativeDefinitions: [{ type: tutorial, url: x }, { type: businessDefinition, url: v1 }] }',
      '{ name: a, authoritativeDefinitions: [{ type: businessDefinition, url: v2 }] }',
      ['the business definition of `a` is v2, not v1'],
    ],
    ['values that may be no longer', valid('x, y, 3'), valid('y, z'), ['`a` may no longer be x, 3']],
    [
      'values of an enumeration that may be no longer',
      '{ name: a, enum: [{ value: x }, { value: y }] }',
      '{ name: a, enum: [{ value: y }] }',
      ['`a` may no longer be x'],
    ],
  ])('is %s', (_what, before, after, expected) => {
    expect(differences(before, after)).toEqual(expected);
  });

  test.each([
    ['the order of properties', '{ name: a }, { name: b }', '{ name: b }, { name: a }'],
    ['a new property', '{ name: a }', '{ name: a }, { name: b, properties: [{ name: c }] }'],
    ['what is no longer required', '{ name: a, required: true }', '{ name: a }'],
    ['a type where none was', '{ name: a }', '{ name: a, logicalType: string }'],
    ['words for people', '{ name: a, description: x }', '{ name: a, description: y }'],
    [
      'another limit',
      '{ name: a, logicalTypeOptions: { maxLength: 80 } }',
      '{ name: a, logicalTypeOptions: { maxLength: 8 } }',
    ],
    ['more values', valid('x'), valid('x, y')],
    ['any value', valid('x'), '{ name: a }'],
  ])('is not %s', (_what, before, after) => {
    expect(differences(before, after)).toEqual([]);
  });
});
