import { describe, expect, test } from 'vitest';
import { loggedRequests } from '../../../src/domain/observation/logged-requests.js';

const messages = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'Where is my order?' },
];
const aText = { type: 'text', text: 'What is this?' };

const parts = [
  { role: 'system', parts: [{ type: 'text', content: 'Be brief.' }] },
  { role: 'user', parts: [{ type: 'text', content: 'Where is my order?' }] },
];

const span = (value: object) => ({
  resourceSpans: [
    {
      scopeSpans: [
        {
          spans: [
            {
              traceId: 't1',
              spanId: 's1',
              startTimeUnixNano: '1772359200000000000',
              attributes: [
                { key: 'gen_ai.operation.name', value: { stringValue: 'chat' } },
                { key: 'gen_ai.input.messages', value },
              ],
            },
          ],
        },
      ],
    },
  ],
});

describe('the requests of a log', () => {
  test('are lines with messages and whatever graders may compare with', () => {
    const line = { id: 7, messages, expected: 'soon', vars: { topic: 'orders' }, tags: ['hard', 1], context: ['a'] };
    expect(loggedRequests(line, {})).toEqual({
      requests: [{ id: '7', messages, expected: 'soon', vars: { topic: 'orders' }, tags: ['hard'], context: ['a'] }],
      unreadable: 0,
    });
  });

  test('are recordings, known by what they ask', () => {
    const [first] = loggedRequests({ request: { model: 'm', messages }, response: { content: 'x' } }, {}).requests;
    const [again] = loggedRequests({ messages }, {}).requests;
    expect(first?.id).toMatch(/^[0-9a-f]{12}$/);
    expect(again?.id).toBe(first?.id);
  });

  test('are spans that tell what was asked, as text or as structure', () => {
    const text = loggedRequests(span({ stringValue: JSON.stringify(parts) }), {});
    expect(text).toEqual({ requests: [{ id: 't1', messages, vars: {}, tags: [] }], unreadable: 0 });
    expect(loggedRequests(span({ stringValue: 'cut off…' }), {})).toEqual({ requests: [], unreadable: 1 });
  });

  test('keep calls of tools and their answers, in either dialect', () => {
    const call = { id: 'c1', name: 'find', arguments: '{"order":1}' };
    const expected = [
      { role: 'assistant', content: '', tool_calls: [call] },
      { role: 'tool', content: '{"state":"sent"}', tool_call_id: 'c1' },
    ];
    const chat = [
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'c1', type: 'function', function: { name: 'find', arguments: '{"order":1}' } }],
      },
      { role: 'tool', content: '{"state":"sent"}', tool_call_id: 'c1' },
    ];
    const convention = [
      { role: 'assistant', parts: [{ type: 'tool_call', id: 'c1', name: 'find', arguments: { order: 1 } }] },
      { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c1', response: { state: 'sent' } }] },
    ];
    expect(loggedRequests({ messages: chat }, {}).requests[0]?.messages).toEqual(expected);
    expect(loggedRequests({ messages: convention }, {}).requests[0]?.messages).toEqual(expected);
  });

  test('are put again without the thoughts of an answer', () => {
    const thought = { role: 'assistant', content: [{ type: 'thinking', thinking: 'hm' }, aText] };
    expect(loggedRequests({ messages: [thought] }, {}).requests[0]?.messages).toEqual([
      { role: 'assistant', content: 'What is this?' },
    ]);
  });

  test.each([
    ['no object', 'x'],
    ['no messages', { id: 1 }],
    ['an empty conversation', { messages: [] }],
    ['a role that nobody knows', { messages: [{ role: '__proto__', content: 'x' }] }],
    [
      'a picture beside a text',
      { messages: [{ role: 'user', content: [aText, { type: 'image_url', image_url: {} }] }] },
    ],
    ['a file of the conventions', { messages: [{ role: 'user', parts: [aText, { type: 'blob', content: 'AA==' }] }] }],
    ['a part that is no object', { messages: [{ role: 'user', content: [aText, 'more'] }] }],
    ['a picture alone', { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: {} }] }] }],
  ])('are none of a line with %s', (_what, line) => {
    expect(loggedRequests(line, {})).toEqual({ requests: [], unreadable: 1 });
  });
});
