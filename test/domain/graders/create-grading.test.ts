import { describe, expect, test } from 'vitest';
import { createGrading } from '../../../src/domain/graders/create-grading.js';
import { GraderSpec } from '../../../src/domain/graders/grader-spec.js';
import { withoutNeeds } from '../../../src/domain/graders/need.js';
import { textSubject } from '../../../src/domain/graders/subject.js';
import type { Case } from '../../../src/domain/suite/case.js';

const question: Case = { id: 'c1', vars: { city: 'Bern', empty: '' }, expected: 'Yes' };

const gradeOf = (spec: object, answer: string) => {
  const { scores, errors } = withoutNeeds(createGrading([GraderSpec.parse(spec)])(textSubject(answer, question)));
  return Object.values(errors)[0] ?? Object.values(scores)[0];
};

const schema = { type: 'object', required: ['a'], properties: { a: { type: 'number' } } };

describe('a grader', () => {
  test.each([
    ['equals is exact', { type: 'equals', value: '{{expected}}' }, 'Yes', 1],
    ['equals does not trim', { type: 'equals', value: '{{expected}}' }, 'Yes\n', 0],
    ['equals trims when asked to', { type: 'equals', value: '{{expected}}', trim: true }, ' Yes\n', 1],
    ['equals minds case', { type: 'equals', value: '{{expected}}' }, 'yes', 0],
    ['equals ignores case when asked to', { type: 'equals', value: '{{expected}}', ignore_case: true }, 'yes', 1],
    ['equals compares a number as its text', { type: 'equals', value: 42 }, '42', 1],
    ['contains finds a part', { type: 'contains', value: 'es' }, 'Yes', 1],
    ['contains minds case', { type: 'contains', value: 'ES' }, 'Yes', 0],
    ['icontains does not', { type: 'icontains', value: 'ES' }, 'Yes', 1],
    ['starts-with', { type: 'starts-with', value: '{{city}}' }, 'Bern is', 1],
    ['starts-with elsewhere', { type: 'starts-with', value: '{{city}}' }, 'In Bern', 0],
    ['ends-with', { type: 'ends-with', value: '{{city}}' }, 'In Bern', 1],
    ['regex searches', { type: 'regex', value: '\\d{2}$' }, 'is 42', 1],
    [
      'regex with a class keeps it when case is ignored',
      { type: 'regex', value: '^\\S+$', ignore_case: true },
      'ABC',
      1,
    ],
    ['regex minds case', { type: 'regex', value: 'abc' }, 'ABC', 0],
    ['is-json takes any JSON', { type: 'is-json' }, '[1, 2]', 1],
    ['is-json refuses text around it', { type: 'is-json' }, 'Here: [1]', 0],
    ['is-json with a schema', { type: 'is-json', value: schema }, '{"a": 1}', 1],
    ['is-json against the schema', { type: 'is-json', value: schema }, '{"a": "x"}', 0],
    [
      'is-json with a schema of 2020',
      {
        type: 'is-json',
        value: { $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: [{ type: 'number' }] },
      },
      '["x"]',
      0,
    ],
    ['not-is-json with a schema holds for text', { type: 'not-is-json', value: schema }, 'no', 1],
    ['not-equals', { type: 'not-equals', value: 'Yes' }, 'Yes', 0],
    ['not-contains', { type: 'not-contains', value: 'sorry' }, 'Yes', 1],
    ['not-icontains', { type: 'not-icontains', value: 'SORRY' }, 'so sorry', 0],
    ['not-regex', { type: 'not-regex', value: '^no' }, 'yes', 1],
    ['not-starts-with', { type: 'not-starts-with', value: 'a' }, 'b', 1],
  ])('%s', (_, spec, answer, score) => {
    expect(gradeOf(spec, answer)).toBe(score);
  });

  test.each([
    ['a pattern that is none', { type: 'regex', value: '({{city}}' }, 'cannot be searched for'],
    ['a negated pattern that is none', { type: 'not-regex', value: '({{city}}' }, 'cannot be searched for'],
    [
      'a schema that is none',
      { type: 'not-is-json', value: '{ "type": "{{city}}" }' },
      'has a JSON Schema that is not valid',
    ],
    ['an empty value to contain', { type: 'contains', value: '{{empty}}' }, 'which every answer satisfies'],
    ['an empty value not to contain', { type: 'not-contains', value: '{{empty}}' }, 'which every answer satisfies'],
    [
      'a variable that the case lacks',
      { type: 'equals', value: '{{country}}' },
      'for case `c1`: no value for `country`',
    ],
  ])('with %s is broken, which is neither a pass nor a fail', (_, spec, message) => {
    expect(gradeOf(spec, 'anything')).toContain(message);
  });
});

describe('a metric', () => {
  test('that several graders feed is their weighted mean', () => {
    const grading = createGrading([
      GraderSpec.parse({ type: 'contains', value: 'a', metric: 'form', weight: 3 }),
      GraderSpec.parse({ type: 'contains', value: 'z', metric: 'form' }),
    ]);
    expect(withoutNeeds(grading(textSubject('a', question)))).toEqual({ scores: { form: 0.75 }, errors: {} });
  });

  test('has no score when one of its graders is broken', () => {
    const grading = createGrading([
      GraderSpec.parse({ type: 'contains', value: 'a', metric: 'form' }),
      GraderSpec.parse({ type: 'regex', value: '({{city}}', metric: 'form' }),
      GraderSpec.parse({ type: 'contains', value: 'a', metric: 'other' }),
    ]);
    const { scores, errors } = withoutNeeds(grading(textSubject('a', question)));
    expect(scores).toEqual({ other: 1 });
    expect(Object.keys(errors)).toEqual(['form']);
  });
});

test.each(['', ' ', '__proto__'])('a metric whose name is filled in as %j is a grader error', (name) => {
  const [spec] = [GraderSpec.parse({ type: 'contains', value: 'x', metric: '{{name}}' })];
  const grades = withoutNeeds(createGrading([spec])(textSubject('x', { id: 'c', vars: { name } })));
  expect(grades).toEqual({ scores: {}, errors: { '{{name}}': expect.stringContaining('is no name for a metric') } });
});

describe('a value that is one variable alone', () => {
  const vars = { names: ['Ann, Lee', 'Bob'], label: { a: 1, b: [2] }, none: [] as string[], count: 1 };
  const gradeIn = (spec: object, answer: string) => {
    const subject = textSubject(answer, { id: 'c', vars, expected: { a: 1 } });
    const { scores, errors } = withoutNeeds(createGrading([GraderSpec.parse(spec)])(subject));
    return Object.values(errors)[0] ?? Object.values(scores)[0];
  };

  test.each([
    ['of a list is the list', { type: 'contains-all', value: '{{names}}' }, 'Bob and Ann, Lee', 1],
    ['needs each of its items', { type: 'contains-all', value: '{{ names }}' }, 'Bob and Ann', 0],
    ['is a list of references', { type: 'bleu', value: '{{names}}' }, 'bob', 1e-7 ** 0.75],
    ['of an object is compared by its meaning', { type: 'equals', value: '{{label}}' }, '{ "b": [2], "a": 1.0 }', 1],
    ['may be what is expected', { type: 'equals', value: '{{expected}}' }, '{ "a": 1 }', 1],
    [
      'is its text where case does not count',
      { type: 'equals', value: '{{expected}}', ignore_case: true },
      '{"A":1}',
      1,
    ],
    ['is its text for all others', { type: 'contains', value: '{{names}}' }, '["Ann, Lee","Bob"]', 1],
    ['is its text beside others', { type: 'contains-any', value: 'x, {{count}}' }, '1', 1],
  ] as const)('%s', (_, spec, answer, score) => {
    const grade = gradeIn(spec, answer);
    if (typeof grade === 'number') expect(grade).toBeCloseTo(score, 12);
    else expect(grade).toBe(score);
  });

  test('and has nothing in it is a grader error', () => {
    expect(gradeIn({ type: 'contains-any', value: '{{none}}' }, 'x')).toContain('which every answer satisfies');
  });
});
