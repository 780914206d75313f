import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parsePrompt } from '../../../../src/domain/suite/prompt-files/parse-prompt.js';
import { BadSchema, readSchema } from '../../../../src/domain/suite/prompt-files/picoschema.js';

const read = (yaml: string) => readSchema(parse(yaml)).schema;
const closed = { type: 'object', additionalProperties: false };
const text = { type: 'string' };

describe('a Picoschema', () => {
  test.each([
    ['a scalar', 'string', text],
    ['its description', 'number,the sum, with tax', { type: 'number', description: 'the sum, with tax' }],
    ['anything', 'any', {}],
    ['anything, told', 'any, whatever', { description: 'whatever' }],
    [
      'fields',
      'a: boolean\nb: integer',
      { ...closed, properties: { a: { type: 'boolean' }, b: { type: 'integer' } }, required: ['a', 'b'] },
    ],
    [
      'a field that may be absent',
      'a: string\nb?: string, the other',
      {
        ...closed,
        properties: { a: text, b: { type: ['string', 'null'], description: 'the other' } },
        required: ['a'],
      },
    ],
    ['only fields that may be absent', 'a?: any', { ...closed, properties: { a: {} } }],
    [
      'lists',
      'a(array, the tags): string\nb?(array):\n  c: number',
      {
        ...closed,
        properties: {
          a: { type: 'array', items: text, description: 'the tags' },
          b: {
            type: ['array', 'null'],
            items: { ...closed, properties: { c: { type: 'number' } }, required: ['c'] },
          },
        },
        required: ['a'],
      },
    ],
    [
      'objects',
      'a(object, an (odd) one):\n  b: string\nc?:\n  d: string',
      {
        ...closed,
        properties: {
          a: { ...closed, properties: { b: text }, required: ['b'], description: 'an (odd) one' },
          c: { ...closed, type: ['object', 'null'], properties: { d: text }, required: ['d'] },
        },
        required: ['a'],
      },
    ],
    [
      'enums',
      'a(enum, the kind): [X, Y]\nb?(enum): [1, null]\nc?(enum): [1]',
      {
        ...closed,
        properties: {
          a: { enum: ['X', 'Y'], description: 'the kind' },
          b: { enum: [1, null] },
          c: { enum: [1, null] },
        },
        required: ['a'],
      },
    ],
    [
      'fields of any name',
      'a: string\n(*): number, more',
      {
        type: 'object',
        properties: { a: text },
        required: ['a'],
        additionalProperties: { type: 'number', description: 'more' },
      },
    ],
    ['nothing but fields of any name', '(*): any', { type: 'object', properties: {}, additionalProperties: {} }],
    [
      'a field called `type`',
      'type: string, the kind',
      { ...closed, properties: { type: { type: 'string', description: 'the kind' } }, required: ['type'] },
    ],
  ])('of %s is a JSON Schema', (_, yaml, expected) => {
    expect(read(yaml)).toEqual(expected);
  });

  test('may have a field with any name, also one that every object inherits', () => {
    const { properties } = read('__proto__: string\nconstructor?: string');
    expect(Object.entries(properties as object)).toEqual([
      ['__proto__', text],
      ['constructor', { type: ['string', 'null'] }],
    ]);
  });

  test('tells the names that only a program knows, wherever they stand', () => {
    expect(readSchema(parse('a(array): Item, one\n(*): Other\nb?: string')).named).toEqual(['Item', 'Other']);
  });

  test.each([
    ['a number', 'a: 3', ['a']],
    ['nothing', 'a:\n  b:', ['a', 'b']],
    ['a list', 'a: [string]', ['a']],
    ['an enum without a list', 'a(enum): X', ['a(enum)']],
    ['another kind', 'a(set): string', ['a(set)']],
    ['a parenthesis without an end', 'a(array: string', ['a(array']],
    ['a list in its place', '[string]', []],
  ])('with %s is told by its keys', (_, yaml, keys) => {
    expect(() => readSchema(parse(yaml))).toThrow(BadSchema);
    expect(() => readSchema(parse(yaml))).toThrow(expect.objectContaining({ keys }));
  });
});

test('a JSON Schema stays what it is', () => {
  expect(read('{ type: array, items: { type: string } }')).toEqual({ type: 'array', items: text });
  expect(read('properties: { a: { type: string } }')).toEqual({ type: 'object', properties: { a: text } });
});

describe('the schema of a dotprompt', () => {
  const prompt = (output: string) => parsePrompt(`---\nmodel: googleai/g\noutput:\n${output}\n---\nx`, 'a.prompt');

  test('that is a Picoschema is what the answer is asked by', () => {
    expect(prompt('  schema:\n    a?: string').responseFormat).toEqual({
      type: 'json_schema',
      json_schema: { name: 'output', schema: { ...closed, properties: { a: { type: ['string', 'null'] } } } },
    });
  });

  test('that allows anything asks for JSON', () => {
    expect(prompt('  schema: any').responseFormat).toEqual({ type: 'json_object' });
    expect(prompt('  format: json').responseFormat).toEqual({ type: 'json_object' });
  });

  test('that names another, deep within, cannot be asked', () => {
    expect(prompt('  schema:\n    a(array): Item').problem).toContain('the schema `Item`, which is defined in code');
  });

  test('that is none is told by its line', () => {
    expect(() => prompt('  schema:\n    a: string\n    b(set): string')).toThrow(
      expect.objectContaining({ place: { path: 'a.prompt', line: 6, key: 'output.schema.b(set)' } }),
    );
  });

  test('in a format that a program makes cannot be asked', () => {
    expect(prompt('  format: enum\n  schema: string').problem).toContain('the format `enum`');
    expect(prompt('  format: text').problem).toBeUndefined();
  });
});
