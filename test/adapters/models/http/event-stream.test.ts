import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventStreamReader } from '../../../../src/adapters/models/http/event-stream.js';
import type { ServerSentEvent } from '../../../../src/domain/dialects/server-sent-event.js';

/** What a stream says when its bytes come in pieces of these sizes, the last of them repeated. */
function read(bytes: Uint8Array, sizes: readonly number[] = [bytes.length]): ServerSentEvent[] {
  const reader = new EventStreamReader();
  const events: ServerSentEvent[] = [];
  for (let start = 0, piece = 0; start < bytes.length; piece += 1) {
    const size = Math.max(1, sizes[Math.min(piece, sizes.length - 1)] ?? 1);
    events.push(...reader.read(bytes.subarray(start, start + size)));
    start += size;
  }
  return [...events, ...reader.end()];
}

const readText = (text: string, sizes?: readonly number[]) => read(Buffer.from(text), sizes);

test.each([
  ['one event', 'data: a\n\n', [{ name: undefined, data: 'a' }]],
  ['a name', 'event: error\ndata: a\n\n', [{ name: 'error', data: 'a' }]],
  ['several lines of data', 'data: a\ndata: b\ndata:\n\n', [{ name: undefined, data: 'a\nb\n' }]],
  [
    'one space after the colon only',
    'data:  a\n\ndata:b\n\n',
    [
      { name: undefined, data: ' a' },
      { name: undefined, data: 'b' },
    ],
  ],
  [
    'comments and fields that nobody knows',
    ': ping\nid: 7\nretry: 9\nx\ndata: a\n: b\n\n',
    [{ name: undefined, data: 'a' }],
  ],
  ['an event without data', 'event: ping\n\ndata: a\n\n', [{ name: undefined, data: 'a' }]],
  [
    'carriage returns of all kinds',
    'data: a\r\n\r\ndata: b\r\rdata: c\n\r',
    [
      { name: undefined, data: 'a' },
      { name: undefined, data: 'b' },
      { name: undefined, data: 'c' },
    ],
  ],
  ['a byte order mark', '\uFEFFdata: a\n\n', [{ name: undefined, data: 'a' }]],
  ['an end without its empty line', 'data: a', [{ name: undefined, data: 'a' }]],
  ['nothing', '', []],
])('%s is read', (_what, text, expected) => {
  expect(readText(text)).toEqual(expected);
  expect(readText(text, [1])).toEqual(expected);
});

describe.each([
  ['a byte that begins nothing', [0xff]],
  ['a letter that lacks its end', [0xe2, 0x98]],
  ['a surrogate by itself', [0xed, 0xa0, 0x80]],
])('%s', (_what, broken) => {
  const bytes = Buffer.concat([
    Buffer.from('data: a\n\ndata: b'),
    Buffer.from(broken),
    Buffer.from('c\n\ndata: d\n\n'),
  ]);

  test('breaks the stream, and what is behind it is not read', () => {
    const reader = new EventStreamReader();
    const read = [...bytes].flatMap((byte) => reader.read(Uint8Array.of(byte)));
    expect(read).toEqual([{ name: undefined, data: 'a' }]);
    expect(reader.isBroken).toBe(true);
    expect(reader.end()).toEqual([]);
  });

  test('breaks it at its very end', () => {
    const reader = new EventStreamReader();
    reader.read(bytes.subarray(0, 'data: a\n\ndata: b'.length));
    reader.read(Uint8Array.from(broken));
    expect(reader.end()).toEqual([]);
    expect(reader.isBroken).toBe(true);
  });
});

test('the mark that stands for a broken letter is a letter where a server sends it', () => {
  expect(readText('data: \ufffd\n\n', [1])).toEqual([{ name: undefined, data: '\ufffd' }]);
});

const line = fc.string({ unit: fc.constantFrom('a', '{', ':', ' ', 'ö', '☔', '🦫', '\uFEFF') });
const anEvent = fc.record({
  event: fc.option(fc.constantFrom('error', 'message_start'), { nil: undefined }),
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  comment: fc.option(line, { nil: undefined }),
});

describe('whatever was written', () => {
  test('is read the same however the bytes are cut and the lines end', () => {
    const eol = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(
        fc.array(anEvent),
        eol,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (list, end, sizes) => {
          const text = list
            .map(({ event, lines, comment }) => {
              const named = event === undefined ? [] : [`event: ${event}`];
              const said = comment === undefined ? [] : [`: ${comment}`];
              return [...said, ...named, ...lines.map((each) => `data: ${each}`), '', ''].join(end);
            })
            .join('');
          const expected = list.map(({ event, lines }) => ({ name: event, data: lines.join('\n') }));
          expect(readText(text, sizes)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('no bytes make it throw, and cutting changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
        (bytes, sizes) => {
          expect(read(bytes, sizes)).toEqual(read(bytes));
        },
      ),
    );
  });
});
