import { describe, expect, test } from 'vitest';
import { checkOf } from '../../../../src/domain/inference/route/route-check.js';
import { RouteCheck } from '../../../../src/domain/inference/route/route-settings.js';

const problemOf = (settings: unknown, answer: string): string | undefined =>
  checkOf(RouteCheck.parse(settings)).problemOf(answer);

describe('an answer', () => {
  const schema = { type: 'object', required: ['label'] };
  test.each([
    [{ type: 'is-json' }, '{"a":1}', undefined],
    [{ type: 'is-json' }, 'so {"a":1}', 'is-json'],
    [{ type: 'is-json', value: schema }, '{"label":"x"}', undefined],
    [{ type: 'is-json', value: schema }, '{"a":1}', 'is-json'],
    [{ type: 'not-contains', value: 'sorry' }, 'I am sorry', 'not-contains'],
    [{ type: 'icontains', value: 'LABEL' }, 'a label', undefined],
    [{ matches: '^(?:yes|no)$' }, 'Yes', undefined],
    [{ matches: '^(?:yes|no)$' }, 'perhaps', 'matches'],
    [{ min_characters: 3 }, 'ab', 'shorter than 3 characters'],
    [{ max_characters: 3 }, 'abcd', 'longer than 3 characters'],
    [{ min_characters: 1, max_characters: 3, type: 'equals', value: 'abc' }, 'abc', undefined],
    [{ incident: ['truncated'] }, 'anything', undefined],
  ])('held to %j: %j', (settings, answer, expected) => {
    expect(problemOf(settings, answer)).toBe(expected);
  });
});

test.each([
  {},
  { value: 'x' },
  { type: 'contains' },
  { type: 'contains', value: '{{expected}}' },
  { type: 'regex', value: 'x' },
  { incident: ['refused'] },
  { incident: [] },
  { matches: '(x)\\1' },
  { typo: 1 },
])('%j is no check', (settings) => {
  expect(RouteCheck.safeParse(settings).success).toBe(false);
});

test('a JSON Schema that is none cannot be used', () => {
  expect(() => checkOf(RouteCheck.parse({ type: 'is-json', value: { type: 'nonsense' } }))).toThrow('JSON Schema');
});
