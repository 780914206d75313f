import { describe, expect, test } from 'vitest';
import type { AskedMessage, Message } from '../../../../src/domain/inference/call/message.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import { normaliseRequest } from '../../../../src/domain/inference/kill-switch/normalised-request.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const user = (content: string): Message => ({ role: 'user', content });

/** One round of an agent: the tool it wanted and what came of it. */
const toolRound = (id: string, text: string, result: string): Message[] => [
  { role: 'assistant', content: '', tool_calls: [{ id, name: 'read_file', arguments: text }] },
  { role: 'tool', content: result, tool_call_id: id },
];

const of = (messages: readonly AskedMessage[], changes: Partial<ModelCall> = {}) =>
  normaliseRequest(aModelCall({ messages, ...changes }));

describe('the same request', () => {
  test.each<[string, readonly Message[], readonly Message[]]>([
    ['word for word', [user('a b')], [user('a b')]],
    ['but for white space', [user('a b')], [user(' a\n\n b ')]],
    ['but for the ids of tool calls', toolRound('call_1', '{"p":1}', 'x'), toolRound('call_2', '{"p":1}', 'x')],
    ['but for the order of arguments', toolRound('1', '{"a":1,"b":2}', 'x'), toolRound('1', '{"b": 2, "a": 1}', 'x')],
  ])('is known %s', (_what, one, other) => {
    expect(of(one)).toMatchObject({ whole: of(other).whole, turn: of(other).turn });
  });

  const base = [user('go'), ...toolRound('1', '{"page":1}', 'x')];
  test.each<[string, readonly Message[], Partial<ModelCall>]>([
    ['another page', [user('go'), ...toolRound('1', '{"page":2}', 'x')], {}],
    ['another result', [user('go'), ...toolRound('1', '{"page":1}', '2026-01-01T10:00:01Z')], {}],
    ['arguments that are no JSON', [user('go'), ...toolRound('1', '{"page":1', 'x')], {}],
    ['another model', base, { model: 'other' }],
    ['another repeat', base, { repeat: 1 }],
    ['other tools', base, { parameters: { max_tokens: 100, tools: [{ name: 't' }] } }],
    ['another system prompt', [{ role: 'system', content: 's' }, ...base], {}],
    ['embeddings', base, { operation: 'embeddings' }],
  ])('is not one with %s', (_what, messages, changes) => {
    expect(of(messages, changes).turn).not.toBe(of(base).turn);
    expect(of(messages, changes).whole).not.toBe(of(base).whole);
  });
});

test('a conversation that grows by the same turn has the same last turn', () => {
  const round = toolRound('1', '{"p":1}', 'x');
  const [short, long] = [of([user('go'), ...round]), of([user('go'), ...round, ...round])];
  expect(long.turn).toBe(short.turn);
  expect(long.whole).not.toBe(short.whole);
});

test('a person reads the tool that is called, else what was said last, in one short line', () => {
  expect(of([user('go'), ...toolRound('1', '{"p":1}', 'x')]).excerpt()).toBe('read_file({"p":1})');
  expect(of([user(`one\u202e\n${'x'.repeat(500)}`)]).excerpt()).toMatch(/^one x{75}…$/);
});

test('what a message shows beside its text counts', () => {
  const showing = (url: string): AskedMessage[] => [
    {
      ...user('Look'),
      parts: [
        { type: 'text', text: 'Look' },
        { type: 'image_url', image_url: { url } },
      ],
    },
  ];
  expect(of(showing('data:,a')).whole).toBe(of(showing('data:,a')).whole);
  expect(of(showing('data:,b')).whole).not.toBe(of(showing('data:,a')).whole);
  expect(of(showing('data:,a')).turn).not.toBe(of([user('Look')]).turn);
});
