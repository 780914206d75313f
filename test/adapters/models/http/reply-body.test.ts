import { expect, test } from 'vitest';
import { billed, type ReplyBody } from '../../../../src/adapters/models/http/reply-body.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const nothing = { inputTokens: 0, outputTokens: 0 };
const answer: ReplyBody = { content: 'x', finishReason: 'stop', usage: nothing };
const usageOf = (reply: ReplyBody) => billed(reply, aModelCall(), undefined).usage;

test.each([
  ['a text', answer],
  ['tool calls', { ...answer, content: '', toolCalls: [{ id: '1', name: 'label', arguments: '{}' }] }],
  ['vectors', { ...answer, content: '', vectors: [[0.1, 0.2]] }],
])('zeros beside %s are no usage that was told, since no answer takes nothing', (_what, reply) => {
  expect(usageOf(reply)).toBeUndefined();
});

test.each([
  ['nothing was answered', { ...answer, content: ' ' }],
  ['the reply says what it cost', { ...answer, toldUsd: 0.01 }],
])('zeros are taken as they are where %s', (_what, reply) => {
  expect(usageOf(reply)).toEqual(nothing);
});

test('a usage with some tokens is taken as it is', () => {
  const usage = { inputTokens: 7, outputTokens: 0 };
  expect(usageOf({ ...answer, usage })).toEqual(usage);
});
