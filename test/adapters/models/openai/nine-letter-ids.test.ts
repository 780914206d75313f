import { expect, test } from 'vitest';
import { chatRequestBody } from '../../../../src/adapters/models/openai/chat-request.js';
import { verbatimChatBody } from '../../../../src/adapters/models/openai/verbatim-request.js';
import type { AskedMessage } from '../../../../src/domain/inference/call/message.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const callIds = ['call_PTLP8xhu3uwZk4l3nlnrrJha', 'D681PevKs'];

const callsOf = (ids: readonly string[]) =>
  ids.map((id) => ({ id, type: 'function', function: { name: 'look', arguments: '{}' } }));

/** The ids of the calls and of their answers, as each body has them. */
function sentTo(base_url: string): unknown[] {
  const provider = { api: 'openai', base_url } as const;
  const asked: AskedMessage[] = [
    { role: 'assistant', content: '', tool_calls: callIds.map((id) => ({ id, name: 'look', arguments: '{}' })) },
    ...callIds.map((id): AskedMessage => ({ role: 'tool', content: 'seen', tool_call_id: id })),
  ];
  const written = [{ role: 'assistant', tool_calls: callsOf(callIds) }, ...asked.slice(1), 'no turn'];
  const verbatim = { dialect: 'chat', body: { messages: written }, untranslatable: [] } as const;
  const bodies = [
    chatRequestBody(aModelCall({ provider, messages: asked as never })),
    verbatimChatBody(aModelCall({ provider }), verbatim, false),
  ];
  return bodies.map((body) => {
    const [turn, ...answers] = JSON.parse(body).messages;
    const ids = turn.tool_calls.map(({ id }: { id: string }) => id);
    return [...ids, ...answers.slice(0, 2).map((answer: { tool_call_id: string }) => answer.tool_call_id)];
  });
}

test('Mistral is told ids of nine letters and digits, and its own as they are', () => {
  const [written, handedOn] = sentTo('https://api.mistral.ai/v1') as string[][];
  const [first, second, ...answered] = written ?? [];
  expect(first).toMatch(/^[A-Za-z0-9]{9}$/);
  expect(second).toBe(callIds[1]);
  expect(answered).toEqual([first, second]);
  expect(handedOn).toEqual(written);
});

test('others are told them as they came', () => {
  const same = [...callIds, ...callIds];
  expect(sentTo('https://api.openai.com/v1')).toEqual([same, same]);
});
