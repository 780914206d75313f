import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretBeginning } from '../../../src/domain/inference/secret-beginning.js';
import { SecretWatch } from '../../../src/domain/inference/secret-watch.js';

const secret = 'sk-proj-A1b2+C3/d4"E5\\f6';
const watching = (value = secret): SecretWatch => {
  const beginning = secretBeginning(value);
  if (beginning === undefined) throw new Error('the secret is too short');
  return new SecretWatch(beginning);
};

/** Forms in which a server may repeat a text. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in JSON': (text) => JSON.stringify(text).slice(1, -1),
  'in JSON in JSON': (text) => JSON.stringify(JSON.stringify(text)).slice(3, -3),
  'in JSON with every character escaped': (text) =>
    [...text].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  'in a URL': encodeURIComponent,
  'in HTML': (text) => text.replace(/["&<>+/]/g, (each) => `&#${each.charCodeAt(0)};`),
  'in base64': (text) => Buffer.from(text).toString('base64'),
  'in base64 behind something': (text) => Buffer.from(`xy${text}`).toString('base64'),
  'in hexadecimal digits': (text) => Buffer.from(text).toString('hex'),
};

const taking = (watch: SecretWatch, value: unknown) => watch.take(value, JSON.stringify(value));

/** A text cut at places. */
const pieces = (text: string, cuts: readonly number[]): string[] => {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((one, other) => one - other), text.length];
  return places.slice(1).map((end, index) => text.slice(places[index], end));
};

describe.each(Object.entries(forms))('a secret %s', (_how, form) => {
  const safe = fc.string({ unit: fc.constantFrom('a', ' ', '\\', 's', '%', '&', '7', 'c', '"'), maxLength: 20 });

  test('is found however it is cut, and nothing of it but its first characters was clear before', () => {
    fc.assert(
      fc.property(safe, fc.array(fc.nat(300), { maxLength: 12 }), safe, (before, cuts, after) => {
        // A backslash before it may escape its first character, which makes another text of it.
        const head = before.replace(/\\+$/, '');
        const text = head + form(secret) + after;
        const watch = watching();
        let seen = '';
        let clear = '';
        for (const content of pieces(text, cuts)) {
          seen += content;
          const sighting = taking(watch, { choices: [{ index: 0, delta: { content } }] });
          if (sighting === 'secret') return;
          if (sighting === 'clear') clear = seen;
          expect(clear.length).toBeLessThanOrEqual(head.length + 8);
        }
        throw new Error(`the secret was not found in ${text}`);
      }),
      { numRuns: 200 },
    );
  });
});

test('what never becomes the secret is clear in the end', () => {
  const watch = watching();
  expect(taking(watch, { text: 'sk-proj-A1b2' })).toBe('may-begin');
  expect(taking(watch, { other: 'hm' })).toBe('may-begin');
  expect(taking(watch, { text: '+C4' })).toBe('clear');
});

test('texts at different places are different texts', () => {
  const [one, other] = [secret.slice(0, 12), secret.slice(12)];
  const watch = watching();
  taking(watch, { choices: [{ index: 0, text: one }] });
  expect(taking(watch, { choices: [{ index: 1, text: other }] })).toBe('may-begin');
  expect(taking(watch, { choices: [{ index: 0, text: other }] })).toBe('secret');
});

test('of a long secret its first part is as good as all, and what all of a kind begin with is none', () => {
  const header = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ';
  const pem = `${header}${'C7VJTUt9Us8cKjMzEfYyjiWA4R4'.repeat(40)}`;
  expect(taking(watching(pem), header)).toBe('may-begin');
  expect(taking(watching(pem), `${header}== is how keys begin`)).toBe('clear');
  expect(taking(watching(pem), pem.slice(0, 300))).toBe('secret');
});

test('a value that is too short is none', () => {
  expect(secretBeginning('sk-test')).toBeUndefined();
});

test('no text makes the search take for ever', () => {
  const watch = watching();
  for (const hostile of ['\\', '&#', '%', 's', 'sk-proj-A1b2+C3/d4', '\\u0', 'c2stcHJvai1BMWIyK0Mz']) {
    expect(taking(watch, { [hostile]: hostile.repeat(200_000 / hostile.length) })).not.toBe('secret');
  }
});

test('it is found in the names of values, and where a value hides another', () => {
  const hidden = `{"a":${JSON.stringify(secret)},"a":"x"}`;
  expect(taking(watching(), { [secret]: 1 })).toBe('secret');
  expect(watching().take(JSON.parse(hidden), hidden)).toBe('secret');
});
