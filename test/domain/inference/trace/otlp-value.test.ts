import { describe, expect, test } from 'vitest';
import { decodeOtlpValue } from '../../../../src/domain/inference/trace/otlp-value.js';

describe('a value of OTLP', () => {
  test.each([
    [{ stringValue: 'a' }, 'a'],
    [{ boolValue: false }, false],
    [{ intValue: '-12' }, -12],
    [{ intValue: 12 }, 12],
    [{ doubleValue: 0.5 }, 0.5],
    [{ doubleValue: 'NaN' }, Number.NaN],
    [{ doubleValue: '-Infinity' }, Number.NEGATIVE_INFINITY],
    [{ arrayValue: { values: [{ intValue: '1' }, {}] } }, [1, undefined]],
    [{ arrayValue: {} }, []],
    [{ kvlistValue: { values: [{ key: 'a', value: { stringValue: 'b' } }, { key: 1 }, null] } }, { a: 'b' }],
  ])('%j stands for its value', (written, value) => {
    expect(decodeOtlpValue(written)).toEqual(value);
  });

  test.each([
    undefined,
    null,
    'text',
    [],
    {},
    { intValue: 'twelve' },
    { doubleValue: 'toString' },
    { bytesValue: 'AA==' },
    { arrayValue: [] },
  ])('%j stands for nothing', (written) => {
    expect(decodeOtlpValue(written)).toBeUndefined();
  });

  test('may not nest without end', () => {
    let value: unknown = { stringValue: 'deep' };
    for (let depth = 0; depth < 100; depth += 1) value = { arrayValue: { values: [value] } };
    expect(JSON.stringify(decodeOtlpValue(value))).not.toContain('deep');
  });

  test('makes no prototype of a key', () => {
    const read = decodeOtlpValue({ kvlistValue: { values: [{ key: '__proto__', value: { stringValue: 'x' } }] } });
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.keys(read as object)).toEqual(['__proto__']);
  });
});
