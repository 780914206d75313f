import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../../src/domain/graders/subject.js';
import { gradeOf } from '../grade-alone.js';

type Row = readonly [spec: object, answer: string | Partial<Subject>, score: number];

const schema = { type: 'object', required: ['a'], properties: { a: { type: 'number' } } };
const weather = {
  type: 'function',
  function: {
    name: 'weather',
    parameters: { type: 'object', required: ['city'], properties: { city: { type: 'string' } } },
  },
};
const call = (name: string, text: string): Partial<Subject> => ({ toolCalls: [{ id: '1', name, arguments: text }] });

const rows: Readonly<Record<string, readonly Row[]>> = {
  texts: [
    [{ type: 'contains', value: 42 }, 'is 42', 1],
    [{ type: 'equals', value: { b: 1, a: [2] } }, '{ "a": [2], "b": 1 }', 1],
    [{ type: 'equals', value: [1, 2] }, '[2, 1]', 0],
    [{ type: 'equals', value: { a: 1 } }, 'no JSON', 0],
    [{ type: 'not-equals', value: { a: 1 } }, 'no JSON', 1],
    [{ type: 'equals', value: { a: '{{city}}' } }, '{"a":"{{city}}"}', 1],
    [{ type: 'equals', value: { a: '{{city}}' } }, '{"a":"Bern"}', 0],
    [{ type: 'equals', value: { a: 1 } }, '{"a":1e999}', 0],
    [{ type: 'icontains', value: 'BERN' }, 'in bern', 1],
    [{ type: 'starts-with', value: 'in' }, 'In Bern', 0],
  ],
  lists: [
    [{ type: 'contains-any', value: ['red', 'blue'] }, 'the blue one', 1],
    [{ type: 'contains-any', value: ['red', 'blue'] }, 'the Blue one', 0],
    [{ type: 'icontains-any', value: ['red', 'BLUE'] }, 'the Blue one', 1],
    [{ type: 'contains-all', value: 'red, blue' }, 'blue and red', 1],
    [{ type: 'contains-all', value: 'red, blue' }, 'red', 0],
    [{ type: 'icontains-all', value: 'RED, blue' }, 'red BLUE', 1],
    [{ type: 'not-contains-all', value: 'red, blue' }, 'red', 1],
    [{ type: 'not-contains-all', value: 'red, blue' }, 'red blue', 0],
    [{ type: 'not-contains-any', value: 'red, blue' }, 'green', 1],
    [{ type: 'contains-any', value: '"a, b", c' }, 'a b', 0],
    [{ type: 'contains-any', value: '"a, b", c' }, 'x a, b', 1],
    [{ type: 'contains-any', value: [7, true] }, 'it is true', 1],
    [{ type: 'contains-all', value: '{{words}}' }, 'red and blue', 1],
    [{ type: 'contains-all', value: ['{{city}}', 'is'] }, 'Bern is', 1],
  ],
  patterns: [
    [{ type: 'regex', value: '^(?!.*sorry)' }, 'I am sorry', 0],
    [{ type: 'not-regex', value: 'sorry' }, 'fine', 1],
    [{ type: 'regex', value: 'ABC', ignore_case: true }, 'abc', 1],
    [{ type: 'regex', value: '{{city}}$' }, 'in Bern', 1],
  ],
  json: [
    [{ type: 'is-json', value: 'type: array\nminItems: 2' }, '[1]', 0],
    [{ type: 'is-json', value: false }, '[1]', 0],
    [{ type: 'not-is-json', value: schema }, 'no JSON', 1],
    [{ type: 'not-is-json', value: schema }, '{"a": "x"}', 1],
    [{ type: 'not-is-json', value: schema }, '{"a": 1}', 0],
    [{ type: 'contains-json' }, 'Sure: {"x": {"a": "}"}} there', 1],
    [{ type: 'contains-json' }, 'Sure: [1, 2] {not json}', 0],
    [{ type: 'not-contains-json' }, 'nothing', 1],
    [{ type: 'contains-json', value: schema }, '{"a":"x"} and {"a":1}', 1],
    [{ type: 'contains-json', value: schema }, '{"a":"x"}', 0],
    [{ type: 'not-contains-json', value: schema }, '{"a":"x"} and {"a":1}', 0],
    [{ type: 'not-contains-json', value: schema }, '{"a":"x"}', 1],
    [{ type: 'not-contains-json', value: schema }, 'nothing', 1],
  ],
  'JSON Schemas': [
    [{ type: 'is-json', value: { required: ['constructor', 'toString'] } }, '{}', 0],
    [{ type: 'is-json', value: { required: ['constructor'] } }, '{"constructor":1}', 1],
    [{ type: 'is-json', value: { $schema: 'https://json-schema.org/draft/2019-09/schema', type: 'object' } }, '5', 0],
    [
      {
        type: 'is-json',
        value: { $schema: 'https://json-schema.org/draft/2019-09/schema', contains: true, minContains: 2 },
      },
      '[1]',
      0,
    ],
    [
      { type: 'is-json', value: { $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: [false] } },
      '[1]',
      0,
    ],
    [
      { type: 'is-json', value: { type: 'object', example: {}, nullable: true, 'x-origin': 'a', format: 'odd' } },
      '{}',
      1,
    ],
  ],
  'tool calls': [
    [{ type: 'is-valid-tools-call', value: [weather] }, call('weather', '{"city":"Bern"}'), 1],
    [{ type: 'is-valid-openai-tools-call', value: [weather] }, call('weather', '{"city":"Bern"}'), 1],
    [{ type: 'is-valid-tools-call', value: [weather] }, call('weather', '{"city":1}'), 0],
    [{ type: 'is-valid-tools-call', value: [weather] }, call('weather', 'no JSON'), 0],
    [{ type: 'is-valid-tools-call', value: [weather] }, call('wether', '{"city":"Bern"}'), 0],
    [{ type: 'not-is-valid-tools-call', value: [weather] }, call('wether', '{}'), 1],
    [{ type: 'is-valid-tools-call' }, { ...call('weather', '{"city":"Bern"}'), tools: [weather] }, 1],
    [{ type: 'is-valid-tools-call', value: [{ name: 'now' }] }, call('now', ''), 1],
    [{ type: 'is-valid-tools-call', value: [{ name: 'now' }] }, call('now', '{"zone":"UTC"}'), 0],
    [{ type: 'is-valid-tools-call', value: [{ name: 'go', parameters: {} }] }, call('go', '5'), 0],
    [{ type: 'is-valid-tools-call', value: [{ name: 'go', input_schema: { required: ['a'] } }] }, call('go', '{}'), 0],
    [{ type: 'is-valid-tools-call', value: [{ name: 'go', inputSchema: { required: ['a'] } }] }, call('go', '{}'), 0],
    [{ type: 'is-valid-tools-call' }, { ...call('go', '{}'), tools: [{ name: 'go', parameters: { note: 'x' } }] }, 1],
    [{ type: 'is-valid-tools-call', value: [weather] }, 'It rains', 0],
    [{ type: 'is-valid-tools-call', value: [weather] }, '[{"arguments":{"city":"Bern"},"name":"weather"}]', 1],
    [
      { type: 'is-valid-tools-call', value: [weather] },
      '{"tool_calls":[{"type":"function","function":{"name":"weather","arguments":"{\\"city\\":\\"Bern\\"}"}}]}',
      1,
    ],
    [{ type: 'is-valid-tools-call', value: [weather] }, '[]', 0],
    [{ type: 'is-valid-tools-call', value: [weather] }, '{"tool_calls":[]}', 0],
  ],
  distances: [
    [{ type: 'levenshtein', value: 'kitten' }, 'sitting', 1],
    [{ type: 'levenshtein', value: 'kitten', threshold: 3 }, 'sitting', 1],
    [{ type: 'levenshtein', value: 'kitten', threshold: 2 }, 'sitting', 0],
    [{ type: 'not-levenshtein', value: 'kitten', threshold: 2 }, 'sitting', 1],
    [{ type: 'levenshtein', value: 'a', threshold: 0 }, 'b', 0],
    [{ type: 'levenshtein', value: 'a', threshold: 0 }, 'a', 1],
    [{ type: 'levenshtein', value: 'abcdef' }, '', 0],
    [{ type: 'levenshtein', value: 'abcde' }, '', 1],
    [{ type: 'levenshtein', value: 'ABCDEFG', ignore_case: true }, 'abcdefg', 1],
  ],
  overlap: [
    [{ type: 'rouge-n', value: 'the cat was under the bed' }, 'the cat was found under the bed', 12 / 13],
    [{ type: 'not-rouge-n', value: 'the cat was under the bed' }, 'the cat was found under the bed', 1 / 13],
    [{ type: 'rouge-n', value: 'the cat', threshold: 0.75 }, 'the cat sat there', 0],
    [{ type: 'rouge-n', value: 'the cat', threshold: 0.5 }, 'the cat sat there', 1],
    [{ type: 'not-rouge-n', value: 'the cat', threshold: 0.75 }, 'the cat sat there', 1],
    [{ type: 'rouge-n', value: 'The cat' }, 'the cat', 0.5],
    [{ type: 'rouge-n', value: 'The cat', ignore_case: true }, 'the cat', 1],
    [{ type: 'rouge-n', value: 'the cat' }, ' ', 0],
    // Words that come more than once count as often as both texts have them.
    [{ type: 'rouge-n', value: 'the cat sat on the mat' }, 'on the mat the cat sat', 1],
    [{ type: 'rouge-n', value: 'the cat sat on the mat', threshold: 0.5 }, 'the the the the the the', 0],
    [{ type: 'rouge-n', value: 'the cat sat on the mat' }, 'the mat and the mat under the cat', 4 / 7],
    [{ type: 'bleu', value: 'the cat sat on a mat' }, 'The cat sat on the mat', (1 / 12) ** 0.25],
    [{ type: 'bleu', value: ['nothing alike at all', 'one two three four'] }, 'one two three four', 1],
    [{ type: 'bleu', value: 'the cat sat on a mat', threshold: 0.6 }, 'the cat sat on the mat', 0],
    [{ type: 'not-bleu', value: 'the cat sat on a mat', threshold: 0.6 }, 'the cat sat on the mat', 1],
  ],
  counts: [
    [{ type: 'word-count', value: 3 }, ' one  two\nthree ', 1],
    [{ type: 'word-count', value: '3' }, 'one two', 0],
    [{ type: 'word-count', value: { min: 2, max: 3 } }, 'one', 0],
    [{ type: 'word-count', value: { min: 2 } }, 'one two', 1],
    [{ type: 'word-count', value: { max: 2 } }, 'one two three', 0],
    [{ type: 'not-word-count', value: { max: 2 } }, 'one two three', 1],
    [{ type: 'word-count', value: 0 }, ' ', 1],
  ],
  replies: [
    [{ type: 'finish-reason', value: 'stop' }, { answer: 'x', finishReason: 'stop' }, 1],
    [{ type: 'finish-reason', value: 'END_TURN' }, { answer: 'x', finishReason: 'stop' }, 1],
    [{ type: 'finish-reason', value: 'tool_calls' }, { answer: 'x', finishReason: 'stop' }, 0],
    [{ type: 'not-finish-reason', value: 'length' }, { answer: 'x', finishReason: 'stop' }, 1],
    [{ type: 'cost', threshold: 0.01 }, { answer: 'x', costUsd: 0.01 }, 1],
    [{ type: 'cost', threshold: 0.01 }, { answer: 'x', costUsd: 0.02 }, 0],
    [{ type: 'cost', threshold: 0 }, { answer: 'x', costUsd: 0 }, 1],
    [{ type: 'not-cost', threshold: 0.01 }, { answer: 'x', costUsd: 0.02 }, 1],
    [{ type: 'latency', threshold: 200 }, { answer: 'x', latencyMs: 200 }, 1],
    [{ type: 'latency', threshold: 200 }, { answer: 'x', latencyMs: 201 }, 0],
    [{ type: 'not-latency', threshold: 200 }, { answer: 'x', latencyMs: 201 }, 1],
    [{ type: 'refusal' }, 'I’m sorry, but I can’t help with that.', 1],
    [{ type: 'is-refusal' }, 'Sure, here it is.', 0],
    [{ type: 'not-is-refusal' }, 'Sure, here it is.', 1],
    [{ type: 'refusal' }, { answer: 'Well', refusal: 'No.' }, 1],
    [{ type: 'refusal' }, ' \n', 1],
    [{ type: 'not-refusal' }, '', 0],
  ],
};

describe.each(Object.entries(rows))('graders of %s', (_, table) => {
  test.each(table.map((row) => [JSON.stringify(row[0]), row[1], row[2], row[0]] as const))(
    '%s of %j gives %d',
    (_name, answer, score, spec) => {
      expect(gradeOf(spec, answer)).toBeCloseTo(score, 10);
    },
  );
});

describe('what is missing is a grader error, also under not-', () => {
  const broken: readonly (readonly [object, string | Partial<Subject>, string])[] = [
    [{ type: 'cost', threshold: 1 }, 'x', 'it is not known what the answer cost'],
    [{ type: 'not-cost', threshold: 1 }, 'x', 'it is not known what the answer cost'],
    [{ type: 'latency', threshold: 1 }, 'x', 'nobody waited for the answer: it was stored, replayed or made'],
    [{ type: 'not-latency', threshold: 1 }, 'x', 'nobody waited for the answer: it was stored, replayed or made'],
    [{ type: 'finish-reason', value: 'stop' }, 'x', 'it is not known why'],
    [{ type: 'not-finish-reason', value: 'stop' }, 'x', 'it is not known why'],
    [{ type: 'is-valid-tools-call' }, 'x', 'neither the grader nor the target'],
    [{ type: 'not-is-valid-tools-call' }, { answer: 'x', tools: [{}] }, 'a tool without a name'],
    [{ type: 'contains-any', value: '{{empty}}' }, 'x', 'which every answer satisfies'],
    [{ type: 'not-contains-all', value: ['{{empty}}'] }, 'x', 'which every answer satisfies'],
    [{ type: 'contains-any', value: '{{words}}, "x' }, 'x', 'a quote does not end'],
    [{ type: 'rouge-n', value: '{{empty}}' }, 'x', 'empty value'],
    [{ type: 'bleu', value: ['{{empty}}'] }, 'x', 'empty value'],
    [{ type: 'word-count', value: '{{city}}' }, 'x', 'takes a whole number'],
    [{ type: 'finish-reason', value: '{{city}}' }, 'x', 'knows no such reason'],
    [{ type: 'contains', value: '{{nowhere}}' }, 'x', 'no value for `nowhere`'],
    [{ type: 'contains-all', value: ['a', '{{nowhere}}', '{{never}}'] }, 'x', 'no value for `nowhere`'],
    [{ type: 'rouge-n', value: 'x' }, 'x '.repeat(30_000), 'too long'],
    [{ type: 'contains-json' }, '{'.repeat(100_000), 'too many braces'],
  ];
  test.each(broken)('%j of %j', (spec, answer, message) => {
    expect(gradeOf(spec, answer)).toContain(message);
  });

  const nested: Record<string, unknown> = { $ref: '#/definitions/list', definitions: {} };
  nested['definitions'] = { list: { type: 'array', items: { $ref: '#/definitions/list' } } };
  test.each(['is-json', 'not-is-json'])('%s of an answer that is nested too deep', (type) => {
    const answer = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(gradeOf({ type, value: nested }, answer)).toContain('nested too deep');
  });
});

describe('every grader', () => {
  const specs = Object.values(rows)
    .flat()
    .map(([spec]) => spec as { type: string; threshold?: number })
    .filter(({ type }) => !type.startsWith('not-'));
  const subject = fc.record({
    answer: fc.oneof(fc.string(), fc.constantFrom('{"a":1}', 'red, blue', 'the cat sat on the mat', 'I cannot help.')),
    costUsd: fc.constantFrom(undefined, 0, 0.01, 5),
    latencyMs: fc.constantFrom(undefined, 0, 200, 900),
    finishReason: fc.constantFrom('stop' as const, 'tool_calls' as const, 'unknown' as const),
  });

  test('is turned around by not-, and its errors are not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...specs), subject, (spec, given) => {
        const [plain, turned] = [gradeOf(spec, given), gradeOf({ ...spec, type: `not-${spec.type}` }, given)];
        if (typeof plain === 'number') expect(turned).toBeCloseTo(1 - plain, 12);
        else expect(turned).toBe(plain);
      }),
      { numRuns: 500 },
    );
  });

  test('gives a score in [0, 1], the same each time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...specs), subject, (spec, given) => {
        const score = gradeOf(spec, given);
        if (typeof score === 'number') expect(score >= 0 && score <= 1).toBe(true);
        expect(gradeOf(spec, given)).toBe(score);
      }),
      { numRuns: 500 },
    );
  });
});
