import { describe, expect, test } from 'vitest';
import { chatDialect } from '../../../src/domain/dialects/chat/chat-dialect.js';
import { embeddingsDialect } from '../../../src/domain/dialects/embeddings/embeddings-dialect.js';
import { messagesDialect } from '../../../src/domain/dialects/messages/messages-dialect.js';
import { optionalNumber, optionalObject } from '../../../src/domain/dialects/request-fields.js';
import { responsesDialect } from '../../../src/domain/dialects/responses/responses-dialect.js';

const turns = '"messages":[{"role":"user","content":"q"}]';

describe('a number that would arrive as another one is refused with its key', () => {
  test.each([
    ['seed', chatDialect, `{"model":"m",${turns},"seed":9007199254740993}`],
    ['seed', chatDialect, `{"model":"m",${turns},"seed":-9007199254740993}`],
    ['temperature', chatDialect, `{"model":"m",${turns},"temperature":1e999}`],
    ['min_p', chatDialect, `{"model":"m",${turns},"min_p":-1e999}`],
    ['logit_bias.5', chatDialect, `{"model":"m",${turns},"logit_bias":{"5":1e999}}`],
    ['top_k', messagesDialect, `{"model":"m",${turns},"top_k":9007199254740993}`],
    ['thinking.budget_tokens', messagesDialect, `{"model":"m",${turns},"thinking":{"budget_tokens":1e999}}`],
    ['top_p', responsesDialect, '{"model":"m","input":"q","top_p":1e999}'],
    ['dimensions', embeddingsDialect, '{"model":"m","input":"q","dimensions":1e999}'],
  ])('%s of %#', (key, dialect, body) => {
    const reads = () => dialect.read(JSON.parse(body));
    expect(reads).toThrow(expect.objectContaining({ key, status: 400 }));
    expect(reads).toThrow(`\`${key}\` must be a number below 2^53 on either side of zero`);
  });

  test('but not one that arrives', () => {
    const body = JSON.parse(`{"model":"m",${turns},"seed":9007199254740991,"temperature":0.1,"min_p":-1.5e-300}`);
    expect(chatDialect.read(body).parameters).toEqual({ seed: 9007199254740991, temperature: 0.1, min_p: -1.5e-300 });
  });
});

test('what may be left out, and is null or missing, is none; anything else is what it must be', () => {
  for (const nothing of [null, undefined]) {
    expect(optionalObject(nothing, 'k')).toBeUndefined();
    expect(optionalNumber(nothing, 'k')).toBeUndefined();
  }
  expect(optionalObject({ a: 1 }, 'k')).toEqual({ a: 1 });
  expect(optionalNumber(0, 'k')).toBe(0);
  for (const wrong of ['json', 1, true, []])
    expect(() => optionalObject(wrong, 'k')).toThrow(expect.objectContaining({ key: 'k', status: 400 }));
  expect(() => optionalNumber('1', 'k')).toThrow('`k` must be a number');
});
