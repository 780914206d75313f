import { describe, expect, test } from '@jest/globals';
import { readTemplate, render, whyNotFilledIn } from '../../../src/domain/templates/template.js';

const textOf = (template: string, values: Parameters<typeof render>[1]): string => {
  const rendering = render(template, values);
  return rendering.kind === 'text' ? rendering.text : whyNotFilledIn(rendering);
};

describe('a template', () => {
  test.each([
    ['a variable', 'Hi {{name}}!', { name: 'Ada' }, 'Hi Ada!'],
    ['spaces in the braces', '{{ name }}', { name: 'Ada' }, 'Ada'],
    ['the same variable twice', '{{a}}{{a}}', { a: 'x' }, 'xx'],
    ['a number', '{{n}}', { n: 42 }, '42'],
    ['a list', '{{n}}', { n: ['a', 1] }, '["a",1]'],
    ['an empty text', '[{{a}}]', { a: '' }, '[]'],
    ['a value that looks like a template', '{{a}}', { a: '{{b}}', b: 'no' }, '{{b}}'],
    ['a value that looks like a replacement pattern', '{{a}}', { a: '$& $1 $$' }, '$& $1 $$'],
    ['JSON braces that are no variable', '{"a": {"b": 1}}', {}, '{"a": {"b": 1}}'],
    ['a missing variable', '{{a}} {{b}}', { a: 'x' }, 'no value for `b`'],
    ['a variable that is missing twice', '{{b}}{{b}}{{c}}', {}, 'no value for `b`, `c`'],
    ['a null', '[{{a}}]', { a: null }, '[]'],
    ['a name of every object', '{{constructor}}', {}, 'no value for `constructor`'],
  ])('with %s', (_, template, values, text) => {
    expect(textOf(template, values)).toBe(text);
  });

  test('names each of its variables once', () => {
    const { variables } = readTemplate({ text: '{{a}} {{ b.c }} {{a}} {{1x}}', language: 'mustache' });
    expect(variables).toEqual(['a', 'b.c']);
  });
});
