import { expect, test } from 'vitest';
import { whySlowPattern } from '../../../../src/domain/inference/trace/why-slow-pattern.js';

test.each(['(a+)+', '(a*)*b', '(?:\\w+\\s?)*$', '(?<word>[a-z]+)*x', '((a{2,})b?)*', '(a+){12}', '(?:(?:x+)y)+'])(
  'a group that repeats something is not repeated: %s',
  (pattern) => {
    expect(whySlowPattern(pattern)).toBe('it repeats a group in which something is repeated');
  },
);

test.each(['(a|a)*', '(?:a|ab)+$', '(a?b?)*', '(a|b){20}', '(?:(?:a|b)c)*', '(a|b){1,}'])(
  'a group that leaves a choice is not repeated: %s',
  (pattern) => {
    expect(whySlowPattern(pattern)).toBe('it repeats a group in which there is a choice');
  },
);

test.each(['(a)\\1', '(?<n>a)\\k<n>'])('nothing refers back: %s', (pattern) => {
  expect(whySlowPattern(pattern)).toBe('it refers back to a group');
});

test.each([
  'ACME-\\d{4}',
  '[A-Z]+-\\d+',
  '(?:foo|bar)-\\d+',
  '(?:foo|bar){2}',
  '(?:ab)+',
  '(?:a+)?b',
  '[(+)*|?]+',
  '\\(a+\\)+',
  '(?<=token: )\\S+',
  '(?!a+)\\w+',
  '\\p{L}+\\}+',
  '.{1,200}',
])('what is quick may be used: %s', (pattern) => {
  expect(new RegExp(pattern, 'u')).toBeDefined();
  expect(whySlowPattern(pattern)).toBeUndefined();
});
