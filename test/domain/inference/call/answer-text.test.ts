import { expect, test } from 'vitest';
import { answerTextOf } from '../../../../src/domain/inference/call/answer-text.js';

const calling = (...all: readonly (readonly [string, string])[]) =>
  all.map(([name, text], index) => ({ id: `call-${index}`, name, arguments: text }));

test.each([
  ['a text', { content: 'It rains.' }, 'It rains.'],
  ['a text beside a tool call', { content: 'I look.', toolCalls: calling(['weather', '{}']) }, 'I look.'],
  ['nothing', { content: '', toolCalls: [] }, ''],
  [
    'a tool call, whatever its layout and the order of its keys',
    { content: '\u200B', toolCalls: calling(['weather', '{ "day": 1,\n "city": "Ulm" }']) },
    '[{"arguments":{"city":"Ulm","day":1},"name":"weather"}]',
  ],
  [
    'several, in their order',
    { content: '', toolCalls: calling(['b', '{}'], ['a', '']) },
    '[{"arguments":{},"name":"b"},{"arguments":{},"name":"a"}]',
  ],
  [
    'a number that JSON cannot carry',
    { content: '', toolCalls: calling(['a', '[1e999]']) },
    '[{"arguments":"[1e999]","name":"a"}]',
  ],
])('graders see %s', (_what, reply, expected) => {
  expect(answerTextOf(reply)).toBe(expected);
});

test('arguments nested beyond all measure are told as their text', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  expect(answerTextOf({ content: '', toolCalls: calling(['a', deep]) })).toBe(`[{"arguments":"${deep}","name":"a"}]`);
});
