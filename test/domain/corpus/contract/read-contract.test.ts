import { describe, expect, test } from 'vitest';
import { judgeContract } from '../../../../src/domain/corpus/check/judge-contract.js';
import { compareContracts } from '../../../../src/domain/corpus/contract/compare-contracts.js';
import { findingsOf } from '../../../../src/domain/corpus/contract/contract-findings.js';
import { readContract } from '../../../../src/domain/corpus/contract/read-contract.js';
import { UserError } from '../../../../src/domain/user-error.js';
import { contractText, examined } from '../../../fixtures/corpus-fixtures.js';

const nowMs = Date.parse('2026-11-01T00:00:00Z');

const read = (text: string) => readContract({ path: 'c.yaml', text, corpus: 'docs', nowMs });

/** The verdicts of all rules, by what they are called. */
function judged(text: string, files: Readonly<Record<string, string>>): Record<string, string> {
  const contract = read(text);
  const corpus = examined(files, [(document) => findingsOf(contract, document)]);
  const rows = judgeContract(corpus, { contract, index: 0, whose: '' });
  return Object.fromEntries(
    rows.map(({ name, verdict, failed }) => [name, failed === 0 ? verdict : `${verdict} ${failed}`]),
  );
}

const property = (written: string): string => contractText(`    properties: [${written}]`);
const quality = (written: string): string => contractText(`    quality: [${written}]`);
const ownCheck = (said: string): string => `{ type: custom, engine: lanegate, implementation: { ${said} } }`;
const record = (...records: readonly object[]) => ({
  'a.jsonl': records.map((each) => JSON.stringify(each)).join('\n'),
});

describe('rules about a property', () => {
  test.each<[string, object, object, string]>([
    ['{ name: title, required: true }', { title: 'A' }, { title: null }, 'title: required'],
    ['{ name: title, logicalType: string }', { title: 'A' }, { title: 1 }, 'title: logicalType string'],
    ['{ name: day, logicalType: date }', { day: '2026-02-28' }, { day: '2026-02-30' }, 'day: logicalType date'],
    [
      '{ name: at, logicalType: timestamp }',
      { at: '2026-02-28T10:00:00Z' },
      { at: '2026-02-28' },
      'at: logicalType timestamp',
    ],
    ['{ name: n, logicalType: integer }', { n: 2 }, { n: 2.5 }, 'n: logicalType integer'],
    ['{ name: n, logicalType: number }', { n: 2.5 }, { n: '2.5' }, 'n: logicalType number'],
    ['{ name: ok, logicalType: boolean }', { ok: false }, { ok: 'no' }, 'ok: logicalType boolean'],
    ['{ name: tags, logicalType: array }', { tags: [] }, { tags: {} }, 'tags: logicalType array'],
    ['{ name: of, logicalType: object }', { of: {} }, { of: [] }, 'of: logicalType object'],
    ['{ name: t, logicalTypeOptions: { minLength: 2 } }', { t: '日本' }, { t: '🚦' }, 't: minLength 2'],
    ['{ name: t, logicalTypeOptions: { pattern: "^[a-z]+$" } }', { t: 'ab' }, { t: 'a1' }, 't: pattern ^[a-z]+$'],
    ['{ name: t, logicalTypeOptions: { format: email } }', { t: 'a@b' }, { t: 'a' }, 't: format email'],
    ['{ name: n, logicalTypeOptions: { minimum: 2 } }', { n: 2 }, { n: 1 }, 'n: minimum 2'],
    ['{ name: n, logicalTypeOptions: { exclusiveMaximum: 2 } }', { n: 1 }, { n: 2 }, 'n: exclusiveMaximum 2'],
    [
      '{ name: d, logicalTypeOptions: { minimum: "2026-01-01" } }',
      { d: '2026-05-01' },
      { d: '2025-05-01' },
      'd: minimum 2026-01-01',
    ],
    ['{ name: tags, logicalTypeOptions: { maxItems: 1 } }', { tags: [1] }, { tags: [1, 2] }, 'tags: maxItems 1'],
    [
      '{ name: tags, logicalTypeOptions: { uniqueItems: true } }',
      { tags: [1, 2] },
      { tags: [1, 1] },
      'tags: uniqueItems true',
    ],
    ['{ name: of, properties: [{ name: who, required: true }] }', { of: { who: 'a' } }, { of: {} }, 'of.who: required'],
    ['{ name: text, logicalTypeOptions: { minLength: 3 } }', { text: 'abc' }, { text: 'ab' }, 'text: minLength 3'],
  ])('%s', (written, good, bad, name) => {
    expect(judged(property(written), record(good))).toEqual({ [name]: 'pass' });
    expect(judged(property(written), record(good, bad))).toEqual({ [name]: 'fail 1' });
  });

  test('what a document does not say is of no wrong type', () => {
    const text = property('{ name: n, logicalType: integer, logicalTypeOptions: { minimum: 2 } }');
    expect(judged(text, record({ text: 'x' }))).toEqual({ 'n: logicalType integer': 'pass', 'n: minimum 2': 'pass' });
  });

  test('a key that a record inherits is none of its own', () => {
    expect(judged(property('{ name: constructor, required: true }'), record({ text: 'x' }))).toEqual({
      'constructor: required': 'fail 1',
    });
  });

  test('a primary key is there and of one document alone', () => {
    const text = property('{ name: id, primaryKey: true }');
    expect(judged(text, record({ id: 'a' }, { id: 'b' }))).toEqual({ 'id: required': 'pass', 'id: unique': 'pass' });
    expect(judged(text, record({ id: 'a' }, { id: 'a' }))).toEqual({ 'id: required': 'pass', 'id: unique': 'fail 1' });
  });

  test('in a table numbers are written as text', () => {
    const text = property('{ name: n, logicalType: integer }');
    expect(judged(text, { 'a.csv': 'n,text\n12,x\n' })).toEqual({ 'n: logicalType integer': 'pass' });
    expect(judged(text, { 'a.csv': 'n,text\n1x,x\n' })).toEqual({ 'n: logicalType integer': 'fail 1' });
  });
});

describe('rules of quality', () => {
  test.each<[string, string]>([
    ['{ metric: rowCount, mustBeGreaterThan: 1 }', 'pass'],
    ['{ metric: rowCount, mustBeGreaterThan: 2 }', 'fail'],
    ['{ metric: rowCount, mustBeBetween: [1, 2] }', 'pass'],
    ['{ metric: rowCount, mustNotBeBetween: [1, 2] }', 'fail'],
    ['{ metric: rowCount, mustBe: 3, severity: warning }', 'inconclusive'],
  ])('%s of two documents', (written, verdict) => {
    expect(Object.values(judged(quality(written), record({ text: 'a' }, { text: 'b' })))).toEqual([verdict]);
  });

  const withQuality = (written: string): string => property(`{ name: kind, quality: [${written}] }`);
  const kinds = record({ kind: 'a' }, { kind: '' }, { kind: null }, { kind: 'z' }, { kind: 'a' });

  test.each<[string, string]>([
    ['{ metric: nullValues, mustBe: 1 }', 'pass 1'],
    ['{ metric: nullValues }', 'fail 1'],
    ['{ metric: missingValues, mustBeLessOrEqualTo: 1 }', 'fail 2'],
    ['{ metric: missingValues, mustBeLessOrEqualTo: 40, unit: percent }', 'pass 2'],
    ['{ metric: invalidValues, arguments: { validValues: [a, ""] } }', 'fail 1'],
    ['{ metric: invalidValues, arguments: { pattern: "^[a-y]?$" }, mustBe: 1 }', 'pass 1'],
    ['{ metric: duplicateValues, mustBeLessThan: 1 }', 'fail 1'],
  ])('%s', (written, verdict) => {
    expect(Object.values(judged(withQuality(written), kinds))).toEqual([verdict]);
  });

  test('what another tool has to check is not passed', () => {
    const text = quality(
      '{ type: sql, query: "select 1", mustBe: 0 }, { type: text, description: nice }, { metric: freshness }',
    );
    expect(judged(text, record({ text: 'a' }))).toEqual({
      'documents: a rule in sql': 'inconclusive',
      'documents: the metric freshness': 'inconclusive',
    });
  });

  test('a service level of freshness warns of what is older', () => {
    const text = contractText(
      '    properties: []',
      'slaProperties: [{ property: freshness, value: 30, unit: d, element: docs.updated }]',
    );
    expect(judged(text, record({ updated: '2026-10-20' }))).toEqual({ 'updated: freshness at most 30 d': 'pass' });
    expect(judged(text, record({ updated: '2026-09-20' }, { text: 'a' }))).toEqual({
      'updated: freshness at most 30 d': 'inconclusive 2',
    });
  });
});

describe('a mistake in a contract is told with its place', () => {
  const mistakeIn = (text: string): string | undefined => {
    try {
      read(text);
    } catch (error) {
      if (error instanceof UserError) return `${error.place?.line} ${error.place?.key}: ${error.message}`;
      throw error;
    }
    return undefined;
  };

  test.each<[string, string, string]>([
    ['another kind of file', 'kind: Other\n', ': is missing'],
    [
      'a type that there is not',
      property('{ name: t, logicalType: text }'),
      '8 schema.0.properties.0.logicalType: must be one of',
    ],
    [
      'a broken pattern',
      property('{ name: t, logicalTypeOptions: { pattern: "(" } }'),
      'logicalTypeOptions.pattern: is no regular expression',
    ],
    [
      'a check that there is not',
      quality('{ type: custom, engine: lanegate, implementation: { check: mojibak } }'),
      '8 schema.0.quality.0.implementation.check: must be one of',
    ],
    [
      'a rule without a metric',
      quality('{ mustBe: 0 }'),
      'schema.0.quality.0: this rule of the library names no `metric`',
    ],
    ['a count without a bound', quality('{ metric: rowCount }'), 'schema.0.quality.0: this rule says no bound'],
    [
      'a check that is spoken of twice',
      quality(`${ownCheck('check: mojibake, off: true')}, ${ownCheck('check: mojibake, fail_above: 0')}`),
      'schema.0.quality.1: `mojibake` is spoken of twice',
    ],
    [
      'a rise of what no document may fail',
      quality(ownCheck('check: mojibake, rise: 0.1')),
      'implementation.rise: is not looked at',
    ],
    [
      'a check of documents at a property',
      property(`{ name: title, quality: [${ownCheck('check: mojibake')}] }`),
      'schema.0.properties.0.quality.0: a check of Lanegate is about documents as a whole',
    ],
    ['values of no property', quality('{ metric: nullValues }'), '`nullValues` is about a property'],
    [
      'a unit that there is not',
      contractText(
        '    properties: []',
        'slaProperties: [{ property: freshness, value: 3, unit: moons, element: a.b }]',
      ),
      'unit: is no unit of time',
    ],
    [
      'a key nearly of the contract',
      contractText('    properties: []', 'slaProperty: []'),
      'unknown key `slaProperty`',
    ],
    ['a key nearly of an object', contractText('    property: []'), '8 schema.0.property: unknown key `property`'],
    [
      'a key nearly of a property',
      property('{ name: t, require: true }'),
      '8 schema.0.properties.0.require: unknown key',
    ],
    ['a key nearly of a rule', quality('{ metric: rowCount, mustBeLess: 2 }'), 'unknown key `mustBeLess`'],
    [
      'a range the wrong way round',
      quality('{ metric: rowCount, mustBeBetween: [9, 1] }'),
      'must be a list of two numbers',
    ],
    ['a name of nothing', property('{ name: "" }'), 'schema.0.properties.0.name: must not be empty'],
    [
      'a share that is none',
      quality('{ type: custom, engine: lanegate, implementation: { check: empty, fail_above: 2 } }'),
      'fail_above: must be a share from 0 to 1',
    ],
    ...['365e999', '[365]', 'null'].map((value): [string, string, string] => [
      `no time: ${value}`,
      contractText(
        '    properties: []',
        `slaProperties: [{ property: freshness, value: ${value}, unit: d, element: a.b }]`,
      ),
      'value: is no number above 0',
    ]),
  ])('%s', (_, text, said) => {
    expect(mistakeIn(text)).toContain(said);
  });

  test('keys of ODCS that are left to others are none, and what is not checked is told', () => {
    const text = property('{ name: t, physicalName: t, owner: me, items: { logicalType: string } }');
    expect(read(text)).toMatchObject({ rules: [], unchecked: ['t: items'] });
  });

  test('of several objects one has the name of the corpus', () => {
    const two = `${contractText('    properties: []')}  - { name: other, properties: [{ name: a, required: true }] }\n`;
    expect(read(two).rules).toEqual([]);
    expect(() => readContract({ path: 'c.yaml', text: two, corpus: 'third', nowMs })).toThrow('none of the 2 objects');
  });
});

test('what head says otherwise than the contract that binds', () => {
  const policy = read(
    contractText('    properties: [{ name: title, required: true, logicalTypeOptions: { maxLength: 40 } }]'),
  );
  const head = read(
    contractText(
      '    properties: [{ name: title, logicalTypeOptions: { maxLength: 80 } }, { name: id, unique: true }]',
    ),
  );
  expect(compareContracts(policy, head)).toEqual([
    'head no longer asks for: title: required',
    'head asks for `title: maxLength 80` in the place of `title: maxLength 40`',
    'head also asks for: id: unique',
    'its version is still 1.0.0',
  ]);
  expect(compareContracts(policy, policy)).toEqual([]);
});
