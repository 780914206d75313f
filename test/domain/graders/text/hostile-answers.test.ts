import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonObjects } from '../../../../src/domain/graders/text/find-json-objects.js';
import { createSearch } from '../../../../src/domain/graders/text/pattern-search.js';
import { readList } from '../../../../src/domain/graders/text/read-list.js';
import { gradeOf } from '../grade-alone.js';

describe('a pattern that makes a backtracking search hang is answered', () => {
  test.each([
    ['(a+)+$', 'a'.repeat(5000), '!'],
    ['^(a|a)*$', 'a'.repeat(5000), '!'],
    ['a*a*a*a*b', 'a'.repeat(20_000), ''],
    ['(?=(a+)+$)b', 'a'.repeat(5000), '!'],
    ['(?!.*(x+x+)+y)z', 'x'.repeat(5000), ''],
    ['\\s+$', ' '.repeat(100_000), 'x'],
    ['(\\w+\\s?)*!$', 'word '.repeat(2000), ''],
    ['a?a?a?a?a?a?a?a?a?a?a?a?b', 'a'.repeat(20_000), ''],
  ])('%s', (pattern, text, end) => {
    expect(createSearch(pattern, '')(text + end)).toBe(false);
  });

  test('in a JSON Schema too', () => {
    const value = { type: 'string', pattern: '^(a+)+$' };
    expect(gradeOf({ type: 'is-json', value }, JSON.stringify(`${'a'.repeat(5000)}!`))).toBe(0);
    expect(gradeOf({ type: 'is-json', value }, JSON.stringify('a'.repeat(5000)))).toBe(1);
  });
});

test.each(['^\\d{3}-\\d{4}$', 'colou?r', '[A-Z]\\w+ (?:is|was)', '^(?!.*\\bnot\\b).*yes', 'a.c'])(
  'a search for %s finds in long texts what it finds in short ones',
  (pattern) => {
    for (const text of ['555-1234', 'the color', 'Bern was', 'oh yes', 'not yes', 'a\nc', 'abc', '']) {
      const expected = new RegExp(pattern).test(text);
      expect(createSearch(pattern, '')(text)).toBe(expected);
      if (!pattern.startsWith('^')) expect(createSearch(pattern, '')(`${'\n'.repeat(10_001)}${text}`)).toBe(expected);
    }
  },
);

describe('a list whose items must differ', () => {
  const grade = (answer: string) => gradeOf({ type: 'is-json', value: { type: 'array', uniqueItems: true } }, answer);

  test('is answered however long it is', () => {
    const items = Array.from({ length: 100_000 }, (_, index) => ({ index }));
    expect(grade(JSON.stringify(items))).toBe(1);
    expect(grade(JSON.stringify([...items, { index: 7 }]))).toBe(0);
  });

  test.each([
    ['[{"a":1,"b":[2]},{"b":[2],"a":1}]', 0],
    ['[0,-0]', 0],
    ['[1,"1",true,"true",null,"null",[],{},[1],["1"],1e400]', 1],
    ['[[[1]],[[1]]]', 0],
    ['[{"__proto__":1},{}]', 1],
    ['{}', 0],
  ])('%s is %i', (answer, score) => {
    expect(grade(answer)).toBe(score);
  });

  test('is told as by holding each against each', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 6 }), (written) => {
        const items = JSON.parse(JSON.stringify(written)) as unknown[];
        const isAgain = items.some((item, index) =>
          items.slice(0, index).some((other) => isDeepStrictEqual(item, other)),
        );
        expect(grade(JSON.stringify(items))).toBe(isAgain ? 0 : 1);
      }),
    );
  });
});

test('a distance between long texts is not counted', () => {
  const spec = { type: 'levenshtein', value: 'a'.repeat(50_001), threshold: 9 };
  expect(gradeOf(spec, 'b'.repeat(50_000))).toContain('too long for levenshtein');
  expect(gradeOf({ type: 'levenshtein', value: 'short' }, 'a'.repeat(1_000_000))).toBe(0);
});

describe('JSON objects in a text', () => {
  test.each([
    ['no braces', []],
    ['{"a":1}', [{ a: 1 }]],
    ['x {"a":{"b":2}} y {"c":[{}]} z', [{ a: { b: 2 } }, { c: [{}] }]],
    ['{"a":"} {"} {"b":"\\""}', [{ a: '} {' }, { b: '"' }]],
    ['{not {"a":1} json}', [{ a: 1 }]],
    ['{"open": {"a":1}', [{ a: 1 }]],
    ['```json\n{\n  "a": 1\n}\n```', [{ a: 1 }]],
    ['[1, 2]', []],
    ['{', []],
  ])('%j', (text, objects) => {
    expect(findJsonObjects(text)).toEqual(objects);
  });

  test('that cannot be told in reasonable time are given up', () => {
    expect(findJsonObjects('{'.repeat(100_000))).toBeUndefined();
    expect(findJsonObjects('{"a":'.repeat(20_000))).toBeUndefined();
    expect(findJsonObjects(`${'{} '.repeat(50_000)}`)).toHaveLength(50_000);
  });
});

test.each([
  ['a, b ,c', ['a', 'b', 'c']],
  ['"a, b", c', ['a, b', 'c']],
  ['"say ""hi""", "back\\\\slash", "quo\\"te"', ['say "hi"', 'back\\slash', 'quo"te']],
  ['a,, b,', ['a', 'b']],
  ['5" nail, screw', ['5" nail', 'screw']],
  ['""', ['']],
  ['', []],
  [' , ', []],
  ['"open', undefined],
  ['a, "open', undefined],
  ['"a" b, c', undefined],
  ['"ends in a backslash\\"', undefined],
  [
    ['a, b', 1],
    ['a, b', '1'],
  ],
  [7, ['7']],
])('the list %j is %j', (written, items) => {
  expect(readList(written)).toEqual(items);
});
