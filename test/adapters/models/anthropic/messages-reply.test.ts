import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../../src/adapters/models/anthropic/messages-reply.js';
import { MessageAssembler } from '../../../../src/adapters/models/anthropic/messages-stream.js';

const usageOf = (usage: Record<string, unknown>) => {
  const read = readMessage({ content: [], usage: { input_tokens: 10, output_tokens: 5, ...usage } }, false);
  return read.kind === 'reply' ? read.reply.usage : undefined;
};

describe('what was written to the cache', () => {
  const parts = { ephemeral_5m_input_tokens: 456, ephemeral_1h_input_tokens: 100 };

  test('is told with how much of it is to stay for an hour', () => {
    expect(usageOf({ cache_creation_input_tokens: 556, cache_creation: parts })).toEqual({
      inputTokens: 566,
      outputTokens: 5,
      cacheWriteInputTokens: 556,
      longCacheWriteInputTokens: 100,
    });
  });

  test.each([
    ['is the sum of its parts where no sum is told', undefined, parts],
    ['is no less than its parts', 3, parts],
  ])('%s', (_what, sum, cache_creation) => {
    const usage = usageOf({ cache_creation_input_tokens: sum, cache_creation });
    expect(usage).toMatchObject({ inputTokens: 566, cacheWriteInputTokens: 556, longCacheWriteInputTokens: 100 });
  });

  test.each([null, undefined, {}, 7, { ephemeral_1h_input_tokens: -1 }])('has no parts in %j', (cache_creation) => {
    expect(usageOf({ cache_creation_input_tokens: 2, cache_creation })).toEqual({
      inputTokens: 12,
      outputTokens: 5,
      cacheWriteInputTokens: 2,
    });
  });

  test('is told by a stream where it begins, and by no later count of other tokens', () => {
    const assembler = new MessageAssembler();
    const usage = { input_tokens: 10, output_tokens: 1, cache_creation_input_tokens: 556, cache_creation: parts };
    assembler.add({ type: 'message_start', message: { model: 'claude-1', content: [], usage } });
    assembler.add({ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 5 } });
    const read = readMessage(assembler.body(), false);
    expect(read).toMatchObject({
      reply: { usage: { cacheWriteInputTokens: 556, longCacheWriteInputTokens: 100, outputTokens: 5 } },
    });
  });
});
