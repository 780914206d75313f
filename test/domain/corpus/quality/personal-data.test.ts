import { describe, expect, test } from 'vitest';
import { personalDataIn } from '../../../../src/domain/corpus/quality/personal-data.js';

describe('personal data', () => {
  test.each<[string, string]>([
    ['write to ada.lovelace@acme.io today', 'a mail address, which begins with `ad`'],
    ['paid by 4111 1111 1111 1111 in May', 'the number of a card, which begins with `41`'],
    ['to DE89 3704 0044 0532 0130 00 please', 'a bank account, which begins with `DE`'],
    ['call +49 30 901820 at noon', 'a phone number, which begins with `+4`'],
    ['from 81.2.69.160 at noon', 'a public IP address, which begins with `81`'],
    ['the key is sk-abcdefghijklmnop1234', 'it has the shape of: API keys of OpenAI, Anthropic, OpenRouter and others'],
  ])('in %j', (text, says) => {
    expect(personalDataIn(text)?.says).toBe(says);
  });

  test.each([
    'write to ada@example.com, or to someone@mail.example.org',
    'from noreply@acme.io and git@github.com and 1+ada@users.noreply.github.com',
    'order 4111 1111 1111 1112',
    'call 0000 0000 0000 0000',
    'account DE89 3704 0044 0532 0130 01',
    'version 1.2.3-4111111111111111.5',
    'a decorator @Injectable of a class',
  ])('not in %j', (text) => {
    expect(personalDataIn(text)).toBeUndefined();
  });

  test('what stands there is never repeated', () => {
    expect(JSON.stringify(personalDataIn('sk-abcdefghijklmnop1234'))).not.toContain('abcdefgh');
  });
});
