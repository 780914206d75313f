import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dataOfEvents, serverSentEvent } from '../../../src/domain/dialects/server-sent-event.js';

test('an event is its name and its data', () => {
  expect(serverSentEvent('{"a":1}', 'ping')).toBe('event: ping\ndata: {"a":1}\n\n');
  expect(serverSentEvent('[DONE]')).toBe('data: [DONE]\n\n');
});

test('no data ends its event early, and all of it is read again', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', ':', '\n', '\r', 'data', 'event: x', '\u2028') });
  fc.assert(
    fc.property(fc.array(text), (all) => {
      const events = all.map((each) => serverSentEvent(each, 'some\nname'));
      expect(dataOfEvents(events.join(''))).toEqual(all.map((each) => each.replaceAll(/\r\n|\r|\n/g, '\n')));
    }),
  );
});

test('what is no data is passed over', () => {
  expect(dataOfEvents(': hello\r\n\r\nevent: x\r\ndata:1\r\ndata: 2\r\n\r\n\nid: 4\n\ndata:  3')).toEqual([
    '1\n2',
    ' 3',
  ]);
});
