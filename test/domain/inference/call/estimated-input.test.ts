import { expect, test } from 'vitest';
import { estimatedInputTokens } from '../../../../src/domain/inference/call/estimated-input.js';

test('input is estimated by the bytes of texts, calls, tools and schema, and by nothing else', () => {
  const messages = [
    { role: 'user' as const, content: 'ä'.repeat(100), parts: [{ type: 'image_url', image_url: { url: 'x' } }] },
  ];
  const estimate = (parameters: object, more: object = {}) =>
    estimatedInputTokens({
      messages: messages.map((message) => ({ ...message, ...more })),
      parameters: { max_tokens: 5, ...parameters },
    });
  expect(estimate({})).toBe(50);
  expect(estimate({ temperature: 1, metadata: { of: 'x'.repeat(400) } })).toBe(50);
  const tools = ['x'.repeat(396)];
  expect(estimate({ tools })).toBe(150);
  expect(estimate({ response_format: tools })).toBe(150);
  expect(estimate({}, { tool_calls: tools })).toBe(150);
});
