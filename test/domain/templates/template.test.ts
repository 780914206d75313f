import { describe, expect, test } from 'vitest';
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
    ['a name of another script', '{{größe}} {{名前}}', { größe: 'L', 名前: 'n' }, 'L n'],
    ['a name of another script that is missing', '{{名前}}', {}, 'no value for `名前`'],
    ['a heading of a table', '{{First name}}', { 'First name': 'Ada' }, 'Ada'],
    ['a heading that is missing', '{{First name}}', { 'First nmae': 'Ada' }, 'no value for `First name`'],
    ['a name that begins with a digit', '{{2nd}}', { '2nd': 'b' }, 'b'],
    ['a member', '{{user.name}}', { user: { name: 'Ada' } }, 'Ada'],
    ['a name with a dot', '{{user.name}}', { 'user.name': 'Eve', user: { name: 'Ada' } }, 'Eve'],
    ['a member that is missing', '{{user.name}}', { user: {} }, 'no value for `user.name`'],
    ['a member of every object', '{{user.constructor}}', { user: {} }, 'no value for `user.constructor`'],
    ['double braces that are no tag', '{{ "a": 1 }} x^{{2}} {{}}', {}, '{{ "a": 1 }} x^{{2}} {{}}'],
    [
      'a section',
      'a\n{{#items}}x{{/items}}',
      { items: [] },
      expect.stringMatching(/`\{\{#items\}\}` is no .*\(line 2\)/),
    ],
    ['a filter', '{{ name | upper }}', { name: 'a' }, expect.stringContaining('Jinja or Handlebars')],
    ['a name of every object', '{{constructor}}', {}, 'no value for `constructor`'],
  ])('with %s', (_, template, values, text) => {
    expect(textOf(template, values)).toEqual(text);
  });

  test('names each of its variables once', () => {
    const { variables } = readTemplate({ text: '{{a}} {{ b.c }} {{a}} {{1x}}', language: 'mustache' });
    expect(variables).toEqual(['a', 'b.c']);
  });
});
