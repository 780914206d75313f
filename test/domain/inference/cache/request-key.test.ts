import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requestKey } from '../../../../src/domain/inference/cache/request-key.js';
import type { Message } from '../../../../src/domain/inference/call/message.js';

const Text = fc.string({ unit: fc.constantFrom('a', '1', ' ', '\n', 'user') });
const AMessage: fc.Arbitrary<Message> = fc.record({ role: fc.constantFrom('user', 'system'), content: Text });
const Request = fc.record({ model: Text, messages: fc.array(AMessage, { maxLength: 3 }) });

test('two requests have one key only if they are equal', () => {
  fc.assert(
    fc.property(Request, Request, (one, other) => {
      const isEqual = JSON.stringify(one) === JSON.stringify(other);
      expect(requestKey(one.model, one.messages) === requestKey(other.model, other.messages)).toBe(isEqual);
    }),
    { numRuns: 2000 },
  );
});

test('a content that imitates a second message does not look like one', () => {
  const imitation = requestKey('m', [{ role: 'user', content: 'a\nuser 1 b' }]);
  expect(
    requestKey('m', [
      { role: 'user', content: 'a' },
      { role: 'user', content: 'b' },
    ]),
  ).not.toBe(imitation);
});
