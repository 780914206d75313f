import { expect, test } from '@jest/globals';
import { chatDialect } from '../../../src/domain/dialects/chat/chat-dialect.js';
import { responsesDialect } from '../../../src/domain/dialects/responses/responses-dialect.js';
import { RepeatCount } from '../../../src/gateway/server/repeat-count.js';

const asking = (content: string, words: Record<string, unknown> = {}) =>
  chatDialect.read({ model: 'm', messages: [{ role: 'user', content }], ...words });

test('a request that is translated is told apart by what it asks beside the conversation', () => {
  const repeats = new RepeatCount();
  const responding = (words: Record<string, unknown> = {}) =>
    responsesDialect.read({ model: 'm', input: 'one', ...words });
  const tools = [{ type: 'function', name: 'look', parameters: { type: 'object' } }];
  const asked = [
    responding(),
    responding({ tools }),
    responding({ temperature: 1 }),
    responding({ prompt_cache_key: 'k', stream: true, max_output_tokens: 9 }),
    responding({ tools }),
    asking('one'),
  ];
  expect(asked.map((each) => repeats.next(each))).toEqual([0, 0, 0, 1, 1, 0]);
});

test('the same request in the same words is told by how often it came, however its answer is to come', () => {
  const repeats = new RepeatCount();
  const asked = [
    asking('one'),
    asking('one', { temperature: 1 }),
    asking('two'),
    asking('one', { stream: true }),
    asking('one', { temperature: 1 }),
  ];
  expect(asked.map((each) => repeats.next(each))).toEqual([0, 0, 0, 1, 1]);
});
