import { expect, test } from 'vitest';
import { isSamePerson, personOf } from '../../../src/domain/override/person.js';

test.each([
  ['octocat', { kind: 'login', name: 'octocat' }],
  ['@Octo-Cat', { kind: 'login', name: 'octo-cat' }],
  ['dependabot[bot]', { kind: 'login', name: 'dependabot[bot]' }],
  ['ada@example.com', { kind: 'address', name: 'ada@example.com' }],
  ['Ada Lovelace <Ada@Example.com>', { kind: 'address', name: 'ada@example.com' }],
  ['<ada@example.com>', { kind: 'address', name: 'ada@example.com' }],
  ['Ada', { kind: 'login', name: 'ada' }],
  ['Ada Lovelace', undefined],
  ['ada@example.com <eve@example.com> x', undefined],
  ['a@b <c@d> <e@f>', undefined],
  ['octo/cat', undefined],
  ['@acme/ai', undefined],
  ['-ada', undefined],
  ['', undefined],
])('%j names %j', (text, person) => {
  expect(personOf(text)).toEqual(person);
});

test('a login and an address are never known to be the same person', () => {
  expect(isSamePerson({ kind: 'login', name: 'ada' }, { kind: 'address', name: 'ada' })).toBe(false);
  expect(isSamePerson({ kind: 'login', name: 'ada' }, { kind: 'login', name: 'ada' })).toBe(true);
});
