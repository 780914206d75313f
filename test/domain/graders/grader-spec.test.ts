import { describe, expect, test } from 'vitest';
import { GraderSpec } from '../../../src/domain/graders/grader-spec.js';
import { parseDataset } from '../../../src/domain/suite/dataset.js';
import { parseConfiguration } from '../../../src/domain/suite/parse-configuration.js';
import { mistakeIn } from './grade-alone.js';

describe('a grader is refused', () => {
  test.each([
    [{ type: 'equals', value: 'x', threshold: 1 }, 'threshold', 'says nothing to `equals`, which takes `value`'],
    [{ type: 'cost', threshold: 1, value: 'x' }, 'value', 'says nothing to `cost`, which takes `threshold`'],
    [{ type: 'refusal', ignore_case: true }, 'ignore_case', 'says nothing to `refusal`'],
    [{ type: 'contains', value: 'x', graders: [] }, 'graders', 'says nothing to `contains`'],
    [{ type: 'not-contains' }, '', '`not-contains` needs a `value`'],
    [{ type: 'cost' }, '', '`cost` needs a `threshold`'],
    [{ type: 'not-latency' }, '', '`not-latency` needs a `threshold`'],
    [{ type: 'regex', value: '(' }, 'value', 'cannot be searched for: Invalid regular expression'],
    [{ type: 'regex', value: '(a)\\1' }, 'value', 'it refers to a group'],
    [{ type: 'regex', value: '' }, 'value', 'empty value'],
    [{ type: 'contains', value: '' }, 'value', 'empty value'],
    [{ type: 'contains', value: ['a'] }, 'value', 'compares with a text'],
    [{ type: 'equals', value: null }, 'value', 'empty value'],
    [{ type: 'equals', value: { a: 1 }, ignore_case: true }, 'value', 'cannot ignore case in JSON'],
    [{ type: 'contains-any', value: [] }, 'value', 'empty value'],
    [{ type: 'contains-any', value: ' , ' }, 'value', 'empty value'],
    [{ type: 'contains-all', value: 'a, "b' }, 'value', 'a quote does not end'],
    [{ type: 'contains-all', value: [['a']] }, 'value', 'a list of texts'],
    [{ type: 'contains-all', value: { a: 1 } }, 'value', 'a list of texts'],
    [{ type: 'is-json', value: { type: 'odd' } }, 'value', 'has a JSON Schema that is not valid'],
    [{ type: 'contains-json', value: 'type: [odd' }, 'value', 'has a JSON Schema that is not valid'],
    [{ type: 'is-json', value: { pattern: '(a)\\1' } }, 'value', 'it refers to a group'],
    [{ type: 'is-json', value: { requird: ['a'] } }, 'value', 'knows no keyword `requird`'],
    [{ type: 'is-json', value: { properties: { a: { typ: 'string' } } } }, 'value', 'knows no keyword `typ`'],
    [{ type: 'contains-json', value: 'name: answer\nschema: { type: object }' }, 'value', 'knows no keyword `name`'],
    [{ type: 'is-json', value: { prefixItems: [true] } }, 'value', 'knows no keyword `prefixItems`'],
    [{ type: 'is-json', value: { if: { type: 'object' } } }, 'value', '"if" without "then" and "else" is ignored'],
    [{ type: 'not-is-json', value: { $async: true, type: 'object' } }, 'value', 'it is asynchronous'],
    [{ type: 'is-json', value: 7 }, 'value', 'neither an object nor true or false'],
    [{ type: 'is-valid-tools-call', value: {} }, 'value', 'takes a list of tools'],
    [{ type: 'is-valid-tools-call', value: [{ name: 'a', parameters: { type: 'odd' } }] }, 'value', 'is not valid'],
    [{ type: 'is-valid-tools-call', value: [{ name: 'a', parameter: {} }] }, 'value', 'has a tool with `parameter`'],
    [
      { type: 'is-valid-tools-call', value: [{ name: 'a', parameters: { requird: [] } }] },
      'value',
      'no keyword `requird`',
    ],
    [{ type: 'is-valid-tools-call', value: [{ name: 'a' }, { name: 'a' }] }, 'value', 'two tools of the name `a`'],
    [{ type: 'levenshtein', value: 'x', threshold: 1.5 }, 'threshold', 'whole edits'],
    [{ type: 'rouge-n', value: 'x', threshold: 2 }, 'threshold', 'between 0 and 1'],
    [{ type: 'rouge-n', value: ['x'] }, 'value', 'compares with a text'],
    [{ type: 'bleu', value: ['x', ''] }, 'value', 'empty value'],
    [{ type: 'word-count', value: {} }, 'value', 'needs a `min` or a `max`'],
    [{ type: 'word-count', value: { min: 3, max: 2 } }, 'value', 'a `min` of 3 above its `max` of 2'],
    [{ type: 'word-count', value: { least: 3 } }, 'value', 'not `least`'],
    [{ type: 'word-count', value: 1.5 }, 'value', 'a whole number'],
    [{ type: 'word-count', value: { min: 0 } }, 'value', 'which every answer satisfies'],
    [{ type: 'regex', value: 'x*' }, 'value', 'which every answer satisfies'],
    [{ type: 'regex', value: '(?:yes|no|)' }, 'value', 'which every answer satisfies'],
    [{ type: 'not-regex', value: '(a?)+' }, 'value', 'which every answer satisfies'],
    [{ type: 'rouge-n', value: ' ' }, 'value', 'empty value'],
    [{ type: 'llm-rubric', value: ' \n' }, 'value', 'empty value'],
    [{ type: 'closed-qa', value: '' }, 'value', 'empty value'],
    [{ type: 'similar', value: ['', ' '] }, 'value', 'empty value'],
    [{ type: 'factuality', value: '' }, 'value', 'empty value'],
    [{ type: 'pairwise', value: '' }, 'value', 'empty value'],
    [{ type: 'finish-reason', value: 'stopped' }, 'value', 'knows no such reason'],
    [{ type: 'assert-set' }, '', '`assert-set` needs a `graders`'],
    [{ type: 'assert-set', graders: [] }, 'graders', 'has no graders'],
    [{ type: 'assert-set', graders: [{ type: 'refusal', weight: 0 }] }, 'graders', 'only graders of weight 0'],
    [{ type: 'assert-set', graders: [{ type: 'not-pairwise' }] }, 'graders', 'cannot hold `pairwise`'],
    [{ type: 'assert-set', threshold: 2, graders: [{ type: 'refusal' }] }, 'threshold', 'between 0 and 1'],
    [{ type: 'assert-set', graders: [{ type: 'contains' }] }, 'graders.0', 'needs a `value`'],
    [{ type: 'equals', value: 'x', weight: -1 }, 'weight', '>=0'],
    [{ type: 'equals', value: 'x', metric: ' ' }, 'metric', 'is no name for a metric'],
    [{ type: 'equals', value: 'x', metric: '__proto__' }, 'metric', 'is no name for a metric'],
  ])('%j', (spec, field, sentence) => {
    const [where, told] = mistakeIn(spec) ?? [];
    expect(told).toContain(sentence);
    expect(where).toBe(field);
  });
});

test.each([
  [{ type: 'regex', value: '({{city}}' }],
  [{ type: 'contains', value: '{{empty}}' }],
  [{ type: 'contains-any', value: ['{{empty}}'] }],
  [{ type: 'word-count', value: '{{count}}' }],
  [{ type: 'equals', value: '' }],
  [{ type: 'levenshtein', value: '' }],
  [{ type: 'assert-set', graders: [{ type: 'assert-set', graders: [{ type: 'refusal' }] }] }],
])('%j may only be judged when it is filled in, or is fine', (spec) => {
  expect(mistakeIn(spec)).toBeUndefined();
});

test.each([
  ['is-refusal', 'refusal'],
  ['not-is-refusal', 'not-refusal'],
  ['is-valid-openai-tools-call', 'is-valid-tools-call'],
  ['not-is-valid-openai-function-call', 'not-is-valid-tools-call'],
  ['is-json', 'is-json'],
])('%s is read as %s', (written, type) => {
  expect(GraderSpec.parse({ type: written }).type).toBe(type);
});

test('a mistake is told at its line of lanegate.yml', () => {
  const text = `version: 1
suites:
  - name: s
    target: { prompt: p }
    dataset: d.jsonl
    graders:
      - { type: equals, value: x }
      - type: regex
        metric: form
        value: "("
      - { type: contians, value: x }
`;
  const mistake = (from: string, to: string) => () => parseConfiguration(text.replace(from, to), 'lanegate.yml');
  expect(mistake('contians', 'contains')).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('`regex` has a pattern that cannot be searched for'),
      place: { path: 'lanegate.yml', line: 10, key: 'suites.0.graders.1.value' },
    }),
  );
  expect(mistake('"("', 'x')).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/^must be one of equals, .* and \d+ more$/),
      hint: 'did you mean `contains`?',
      place: { path: 'lanegate.yml', line: 11, key: 'suites.0.graders.2.type' },
    }),
  );
});

test('a mistake of a case is told at its line of the dataset', () => {
  const lines = '{"vars":{"a":1}}\n{"vars":{"a":2},"graders":[{"type":"cost"}]}\n';
  expect(() => parseDataset(lines, 'd.jsonl')).toThrow(
    expect.objectContaining({
      message: '`graders.0` of this case is not valid: `cost` needs a `threshold`',
      place: { path: 'd.jsonl', line: 2 },
    }),
  );
});

test.each(['../grade.mjs', '/tmp/grade.mjs', 'a/../../grade.py:fn', '.git/hooks/x.py', 'C:\\grade.mjs'])(
  'no grader is read from outside of the repository: %s',
  (file) => {
    const parsed = GraderSpec.safeParse({ type: 'javascript', file });
    expect(parsed.error?.issues[0]?.message).toBe('must be a file of the repository');
  },
);
