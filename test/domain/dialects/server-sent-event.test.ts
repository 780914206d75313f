import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dataOfEvents,
  readServerSentEvents,
  ServerSentEventReader,
  serverSentEvent,
} from '../../../src/domain/dialects/server-sent-event.js';

test('an event is its name and its data', () => {
  expect(serverSentEvent('{"a":1}', 'ping')).toBe('event: ping\ndata: {"a":1}\n\n');
  expect(serverSentEvent('[DONE]')).toBe('data: [DONE]\n\n');
});

const hostile = [
  'a',
  ' ',
  ':',
  '"',
  '\\',
  '\n',
  '\r',
  '\n\n',
  'data: x',
  'event: error',
  '\0',
  '\v',
  '\f',
  '\x1c',
  '\t',
];
const hostileText = fc.string({ unit: fc.constantFrom(...hostile, '\x85', '\u2028', '\u2029', '😀') });

test('no data ends its event early, and all of it is read again', () => {
  const lines = fc.string({ unit: fc.constantFrom('a', ' ', ':', '\n', '\r', 'data', 'event: x') });
  fc.assert(
    fc.property(fc.array(lines), (all) => {
      const events = all.map((each) => serverSentEvent(each, 'some\nname'));
      expect(dataOfEvents(events.join(''))).toEqual(all.map((each) => each.replaceAll(/\r\n|\r|\n/g, '\n')));
    }),
  );
});

test('JSON stays one line of data and one event for readers that end lines at other characters too', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (text, name) => {
      const event = serverSentEvent(JSON.stringify({ text }), `n${name}`);
      const lines = event.split(/[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/);
      expect(lines.map((line) => line.slice(0, 6))).toEqual(['event:', 'data: ', '', '']);
      expect(readServerSentEvents(event).map(({ data }) => JSON.parse(data))).toEqual([{ text }]);
    }),
  );
});

test('events are the same however their text is cut', () => {
  const lines = fc.string({ unit: fc.constantFrom('data: a', 'event: x', ': c', '\n', '\r', '\n\n'), maxLength: 12 });
  fc.assert(
    fc.property(lines, fc.array(fc.nat(60), { maxLength: 6 }), (text, cuts) => {
      const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((one, other) => one - other), text.length];
      const reader = new ServerSentEventReader();
      const read = places.slice(1).flatMap((end, index) => reader.read(text.slice(places[index], end)));
      expect([...read, ...reader.end()]).toEqual(readServerSentEvents(text));
    }),
  );
});

test('what is no data is passed over', () => {
  expect(dataOfEvents(': hello\r\n\r\nevent: x\r\ndata:1\r\ndata: 2\r\n\r\n\nid: 4\n\ndata:  3')).toEqual([
    '1\n2',
    ' 3',
  ]);
});

test('a name is that of its own event alone', () => {
  const events = readServerSentEvents('event: one\ndata: 1\n\nevent: none\n\ndata: 2\n\n');
  expect(events).toEqual([
    { name: 'one', data: '1' },
    { name: undefined, data: '2' },
  ]);
});
