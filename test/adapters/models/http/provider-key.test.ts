import fc from 'fast-check';
import { expect, test } from 'vitest';
import { providerKey } from '../../../../src/adapters/models/http/provider-key.js';

const secret = 'sk-test/0123+4567"8\\9';

test('a key is taken out as it is, escaped and encoded', () => {
  const { scrubAnswer } = providerKey(secret);
  const escaped = JSON.stringify(secret).slice(1, -1);
  const unicode = [...secret].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  for (const form of [
    secret,
    escaped,
    unicode,
    unicode.toUpperCase().replaceAll('\\U', '\\u'),
    secret.replace('/', '\\/'),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
    Buffer.from(secret).toString('hex'),
  ]) {
    expect(scrubAnswer(`a ${form} b ${form}`)).toBe('a *** b ***');
  }
});

test('however each character is escaped, what JSON reads has no key in it', () => {
  const choices = fc.array(fc.boolean(), { minLength: secret.length, maxLength: secret.length });
  fc.assert(
    fc.property(choices, (isEscaped) => {
      const text = [...secret]
        .map((each, place) =>
          isEscaped[place]
            ? `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`
            : JSON.stringify(each).slice(1, -1),
        )
        .join('');
      expect(JSON.parse(providerKey(secret).scrubAnswer(`{"key":"${text}"}`))).toEqual({ key: '***' });
    }),
  );
});

test('a placeholder may be a word of an answer, but not of an error', () => {
  const { scrubAnswer, scrubError } = providerKey('none');
  expect(scrubAnswer('none of them')).toBe('none of them');
  expect(scrubError('bad key none')).toBe('bad key ***');
});
