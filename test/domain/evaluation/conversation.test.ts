import { describe, expect, test } from 'vitest';
import { type ConversationEnd, converse } from '../../../src/domain/evaluation/conversation.js';
import type { Message } from '../../../src/domain/inference/call/message.js';
import type { ModelReply } from '../../../src/domain/inference/call/model-call.js';
import type { Case } from '../../../src/domain/suite/case.js';

const opening: Message[] = [{ role: 'user', content: 'Where is order 7?' }];

const says = (content: string): ModelReply => ({
  content,
  finishReason: 'stop',
  latencyMs: 1,
  costUsd: 0,
  cached: false,
});

let made = 0;
const callsTool = (name: string, given: string, content = ''): ModelReply => ({
  ...says(content),
  toolCalls: [{ id: `call-${++made}`, name, arguments: given }],
});

type Held = { readonly asked: (readonly Message[])[]; readonly end: ConversationEnd | undefined };

/** Holds a conversation in which the model does these things in turn, the last of them for ever. */
function hold(question: Partial<Case>, replies: readonly ModelReply[], maxToolCalls?: number): Held {
  const conversation = converse(opening, question, maxToolCalls);
  const asked: (readonly Message[])[] = [];
  let step = conversation.next();
  while (!step.done && asked.length < 50) {
    asked.push(step.value);
    step = conversation.next(replies[Math.min(asked.length, replies.length) - 1] ?? says(''));
  }
  return { asked, end: step.done ? step.value : undefined };
}

const rolesOf = (messages: readonly Message[]): string => messages.map(({ role }) => role).join(' ');

describe('a case of one turn', () => {
  test('is one call', () => {
    const { asked, end } = hold({}, [says('It is on its way.')]);
    expect(asked).toEqual([opening]);
    expect(end).toMatchObject({ kind: 'answered', toolCalls: [] });
  });

  test('may be answered with a tool call where nothing is recorded', () => {
    const { asked, end } = hold({}, [callsTool('lookup', '{"order":7}')]);
    expect(asked).toHaveLength(1);
    expect(end).toMatchObject({ kind: 'answered', toolCalls: [{ name: 'lookup' }] });
  });
});

describe('turns', () => {
  test('are said one after each answer, and the last answer is what is graded', () => {
    const { asked, end } = hold({ turns: ['And order 8?', 'Thanks.'] }, [says('one'), says('two'), says('three')]);
    expect(asked.map(rolesOf)).toEqual(['user', 'user assistant user', 'user assistant user assistant user']);
    expect(asked[2]?.map(({ content }) => content)).toEqual([
      'Where is order 7?',
      'one',
      'And order 8?',
      'two',
      'Thanks.',
    ]);
    expect(end).toMatchObject({ kind: 'answered', transcript: [...(asked[2] ?? []), { content: 'three' }] });
  });

  test('cannot go on after a tool call that nobody answers', () => {
    const { end } = hold({ turns: ['And order 8?'] }, [callsTool('lookup', '{}')]);
    expect(end).toEqual({
      kind: 'incident',
      incident: { kind: 'tool-unanswered', message: 'the case has no recorded result of lookup({})' },
    });
  });

  test('go on after tools were answered', () => {
    const question: Partial<Case> = { turns: ['And order 8?'], tool_results: [{ name: 'lookup', result: 'sent' }] };
    const { asked } = hold(question, [
      callsTool('lookup', ''),
      says('sent'),
      callsTool('lookup', ''),
      says('sent too'),
    ]);
    expect(asked.map(rolesOf).at(-1)).toBe('user assistant tool assistant user assistant tool');
  });
});

describe('recorded results', () => {
  const tool_results = [
    { name: 'lookup', result: 'unknown order' },
    { name: 'lookup', arguments: { order: 7, fields: ['state', 'eta'] }, result: { state: 'sent' } },
    { name: 'lookup', arguments: { order: 7, fields: ['state', 'eta'] }, result: 'never reached' },
    { name: 'clock', arguments: {}, result: '12:00' },
  ];

  test.each([
    [
      'equal arguments whatever their order and layout',
      'lookup',
      '{ "fields": ["state","eta"], "order": 7 }',
      '{"state":"sent"}',
    ],
    ['other arguments fall back on the one without', 'lookup', '{"order":8}', 'unknown order'],
    ['the order of a list counts', 'lookup', '{"order":7,"fields":["eta","state"]}', 'unknown order'],
    ['a text is no number', 'lookup', '{"order":"7","fields":["state","eta"]}', 'unknown order'],
    ['no arguments are an empty object', 'clock', '', '12:00'],
  ])('%s', (_, name, given, expected) => {
    const { asked, end } = hold({ tool_results }, [callsTool(name, given), says('It is on its way.')]);
    expect(asked[1]?.at(-1)).toMatchObject({ role: 'tool', content: expected });
    expect(asked[1]?.at(-1)?.tool_call_id).toBe(asked[1]?.at(-2)?.tool_calls?.[0]?.id);
    expect(end).toMatchObject({ kind: 'answered', toolCalls: [{ name }] });
  });

  test.each([
    ['other arguments', 'clock', '{"zone":"UTC"}', 'clock({"zone":"UTC"})'],
    ['another tool', 'refund', '{"order":7}', 'refund({"order":7})'],
    [
      'arguments that are hostile',
      'refund',
      `{"a":"\u001b[31m\n::error::${'x'.repeat(500)}"}`,
      'refund({"a":" [31m ::error::',
    ],
  ])('do not answer %s, which the incident names', (_, name, given, told) => {
    const { end } = hold({ tool_results }, [callsTool(name, given), says('never asked')]);
    expect(end).toMatchObject({ kind: 'incident', incident: { kind: 'tool-unanswered' } });
    expect(JSON.stringify(end)).toContain(JSON.stringify(told).slice(1, -1));
    expect(JSON.stringify(end).length).toBeLessThan(400);
  });

  test('answer each of several calls of one reply, in their order', () => {
    const both: ModelReply = {
      ...says('Let me look.'),
      toolCalls: [
        { id: 'a', name: 'clock', arguments: '{}' },
        { id: 'b', name: 'lookup', arguments: '{}' },
      ],
    };
    const { asked } = hold({ tool_results }, [both, says('done')]);
    expect(asked[1]?.slice(1)).toEqual([
      { role: 'assistant', content: 'Let me look.', tool_calls: both.toolCalls },
      { role: 'tool', content: '12:00', tool_call_id: 'a' },
      { role: 'tool', content: 'unknown order', tool_call_id: 'b' },
    ]);
  });

  test('of which there are none leave every call unanswered', () => {
    expect(hold({ tool_results: [] }, [callsTool('clock', '{}')]).end).toMatchObject({ kind: 'incident' });
  });

  test('are given so many times and no more: a model in a loop is an incident', () => {
    const { asked, end } = hold({ tool_results }, [callsTool('lookup', '{}')], 3);
    expect(asked).toHaveLength(4);
    expect(end).toEqual({
      kind: 'incident',
      incident: { kind: 'too-many-tool-calls', message: 'the model may call 3 tools and went on to lookup({})' },
    });
    expect(hold({ tool_results }, [callsTool('lookup', '{}')]).asked).toHaveLength(9);
  });
});
