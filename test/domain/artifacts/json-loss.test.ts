import { describe, expect, test } from 'vitest';
import { findJsonLoss } from '../../../src/domain/artifacts/json-loss.js';

describe('what a parser of JSON would lose', () => {
  test.each([
    ['a key twice', '{"a":1,"b":{"c":1,"c":2}}', 'repeated-key', 'c'],
    ['a key twice, once with an escape', '{"a":1,"\\u0061" : 2}', 'repeated-key', 'a'],
    ['a key twice after a list of objects', '{"a":[{"b":1},{"b":2}],"a":3}', 'repeated-key', 'a'],
    ['a rounded number', '{"a":[1.5,-9007199254740993]}', 'rounded-number', '-9007199254740993'],
    ['a number longer than any', `[${'9'.repeat(400)}]`, 'rounded-number', '9'.repeat(400)],
    ['the key of prototypes', '{"a":{"\\u005f_proto__":1}}', 'prototype-key', '__proto__'],
  ])('is found: %s', (_, json, kind, text) => {
    expect(() => JSON.parse(json)).not.toThrow();
    expect(findJsonLoss(json)).toEqual({ kind, text });
  });

  test.each([
    ['a key of objects side by side', '[{"a":1},{"a":2}]'],
    ['texts that look like it', '{"a":"{\\"b\\":1,\\"b\\":2} 9007199254740993","c":"\\\\","d":["x","x"]}'],
    ['numbers with an exponent or a fraction', '[1e23,-0.12345678901234567890,12345678901234567.5,0,-0]'],
    ['whole numbers that keep every digit', '[9007199254740991,-100000000000000000000]'],
    ['a text longer than a pattern could walk', JSON.stringify('\n'.repeat(5_000_000))],
  ])('is not seen in %s', (_, json) => {
    expect(() => JSON.parse(json)).not.toThrow();
    expect(findJsonLoss(json)).toBeUndefined();
  });
});
