import { expect, test } from '@jest/globals';
import { chatDialect } from '../../../src/domain/dialects/chat/chat-dialect.js';
import { RepeatCount } from '../../../src/gateway/server/repeat-count.js';

const asking = (content: string, words: Record<string, unknown> = {}) =>
  chatDialect.read({ model: 'm', messages: [{ role: 'user', content }], ...words });

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
