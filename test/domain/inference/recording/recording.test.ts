import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecordings, Recording } from '../../../../src/domain/inference/recording/recording.js';
import { describeUserError, UserError } from '../../../../src/domain/user-error.js';

const line = (content: string) =>
  JSON.stringify({
    request: { provider: 'acme', model: 'example-1', messages: [{ role: 'user', content: 'hello' }] },
    response: {
      content,
      finish_reason: 'length',
      usage: { input_tokens: 3, output_tokens: 2, cached_input_tokens: 1 },
      latency_ms: 17,
      response_id: 'r',
      served_model: 'example-1-2026',
    },
  });

test('every line is a recording, in the order of the file', () => {
  const book = parseRecordings(`${line('one')}\n${line('two')}\n`, 'evals/recordings.jsonl');
  expect(book.path).toBe('evals/recordings.jsonl');
  expect(book.recordings.map((recording) => 'response' in recording && recording.response.content)).toEqual([
    'one',
    'two',
  ]);
  expect(book.recordings[0]).toEqual(JSON.parse(line('one')));
});

test('byte order mark, carriage returns, blank lines and a missing last newline do not count', () => {
  expect(parseRecordings(`\uFEFF${line('one')}\r\n\r\n  \n${line('two')}`, 'r.jsonl').recordings).toHaveLength(2);
  expect(parseRecordings('', 'r.jsonl').recordings).toEqual([]);
});

test('what a recording may leave out has defaults, and what it has beyond the format is ignored', () => {
  const text =
    '{"request":{"model":"m","messages":[{"role":"user","content":""}],"seed":1},"response":{"content":"x"},"at":0}';
  expect(parseRecordings(text, 'r.jsonl').recordings).toEqual([
    {
      request: { model: 'm', messages: [{ role: 'user', content: '' }] },
      response: { content: 'x', finish_reason: 'stop', latency_ms: 0 },
    },
  ]);
});

describe('a broken line', () => {
  const errorOf = (text: string): UserError => {
    try {
      parseRecordings(text, 'evals/recordings.jsonl');
    } catch (error) {
      if (error instanceof UserError) return error;
    }
    throw new Error('no UserError was thrown');
  };

  test.each([
    ['{"request":}', 'one line is'],
    ['nonsense', 'one line is'],
    ['{"request":', 'it is cut off'],
    ['{"request":\n{"request":{}}', 'it is cut off'],
  ])('that is not JSON is named with its place: %j', (text, hint) => {
    const error = errorOf(`${line('one')}\n\n${text}`);
    expect(error.place).toEqual({ path: 'evals/recordings.jsonl', line: 3 });
    expect(describeUserError(error)).toMatch(
      new RegExp(`^evals/recordings\\.jsonl:3: this line is not JSON\\n {2}hint: ${hint}`),
    );
  });

  test.each([
    [
      '{"request":{"model":"m","messages":[{"role":"boss","content":""}]},"response":{"content":"x"}}',
      'request.messages.0.role',
    ],
    ['{"request":{"model":"m","messages":[]},"response":{"content":"x"}}', 'request.messages'],
    [
      '{"request":{"model":"m","messages":[{"role":"user","content":""}]},"response":{"content":null}}',
      'response.content',
    ],
    ['{"request":{"model":"m","messages":[{"role":"user","content":""}]}}', 'response'],
    [
      '{"request":{"model":"m","messages":[{"role":"user","content":""}]},"failure":{"kind":"bad","message":""}}',
      'failure.kind',
    ],
    ['[]', undefined],
  ])('such as %s is named with its key', (text, key) => {
    const { place } = errorOf(text);
    expect(place).toEqual({ path: 'evals/recordings.jsonl', line: 1, ...(key === undefined ? {} : { key }) });
  });
});

const plain: unknown = JSON.parse(line('hi'));

const odd = fc.constantFrom<unknown>(undefined, null, 0, -1, '', 'x', [], {}, true, [null], {
  role: 'user',
});

/** The recording with something odd in one place. */
const spoiled = fc
  .tuple(odd, fc.constantFrom(...pathsOf(plain)))
  .map(([value, path]) => replaced(plain, path, value) ?? null);

test('ordinary lines are read by hand, and exactly as the schema reads them', () => {
  const byHand = (value: unknown): unknown => {
    try {
      return parseRecordings(JSON.stringify(value), 'r.jsonl').recordings[0];
    } catch (error) {
      return error instanceof UserError ? 'refused' : error;
    }
  };
  fc.assert(
    fc.property(spoiled, (value) => {
      const parsed = Recording.safeParse(JSON.parse(JSON.stringify(value)));
      expect(byHand(value)).toEqual(parsed.success ? parsed.data : 'refused');
    }),
    { numRuns: 1000 },
  );
});

function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner).map((path) => [key, ...path]))];
}

function replaced(value: unknown, [key, ...path]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? replaced(item, path, by) : item));
  if (typeof value !== 'object' || value === null) return by;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? replaced(inner, path, by) : inner]),
  );
}
