import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { includesOf, includesOfFile, type Reference } from '../../../src/domain/suite/includes.js';
import { processorMs } from '../../fixtures/processor-time.js';

const file = (name: string): Reference => ({ kind: 'file', name });
const optional = (name: string): Reference => ({ kind: 'optional', name });
const computed = (name: string): Reference => ({ kind: 'computed', name });

describe('the includes of a text', () => {
  test.each<[string, string, Reference[]]>([
    ['none', 'Answer {{question}} for {{ user.name }}. {% if a %}x{% endif %} 3 > 2', []],
    ['a Jinja include', 'Hi {% include "tone.md" %} there', [file('tone.md')]],
    ['white space control', "{%- include 'tone.md' -%}", [file('tone.md')]],
    ['what may be missing', '{% include "tone.md" ignore missing with context %}', [optional('tone.md')]],
    ['one of a list', '{% include ["a.md", \'b.md\'] %}', [optional('a.md'), optional('b.md')]],
    ['a choice', '{% include "a.md" if formal else "b.md" %}', [file('a.md'), file('b.md')]],
    ['a parent', '{% extends "layouts/base.jinja" %}', [file('layouts/base.jinja')]],
    ['macros', '{% import "m.j2" as m %}{% from "n.j2" import x, y %}', [file('m.j2'), file('n.j2')]],
    ['arguments that are no files', '{% render "tone", voice: "polite" %}', [file('tone')]],
    ['a name that is put together', '{% include "a/" ~ name %}', [computed('"a/" ~ name')]],
    ['a name that is a variable', '{% include name %}', [computed('name')]],
    ['a tag that is never closed', '{% include "a"', [computed('{% include…')]],
    ['a tag that is padded to be overlooked', `{% include ${' '.repeat(2000)}"a" %}`, [computed('{% include…')]],
    [
      'Handlebars partials',
      '{{> tone}} {{>rules/all x=1}} {{~> "two words" ~}}',
      ['tone', 'rules/all', 'two words'].map(file),
    ],
    ['a partial block and its content', '{{#> frame}}x{{> @partial-block}}{{/frame}}', [file('frame')]],
    ['a partial without escaping', '{{{> tone}}}', [file('tone')]],
    ['a partial that is looked up', "{{> (lookup . 'x')}} {{> *name}}", [computed('(lookup'), computed('*name')]],
    ['a Mustache parent', '{{<frame}}{{/frame}}', [file('frame')]],
    ['a file that prompty inserts', `response: \${file:schema.json}`, [file('schema.json')]],
    ['a text that is nothing but a file', ' file://prompts/a.md\n', [file('prompts/a.md')]],
    ['the same twice', '{{> a}}{{> a}}', [file('a')]],
    ['an address in prose', 'Open file://x.md now', []],
  ])('%s', (_, text, references) => {
    expect(includesOf(text)).toEqual(references);
  });

  test.each<[string, string, string, Reference[]]>([
    ['LangChain YAML', 'a.yaml', '_type: prompt\ntemplate_path: t/a.txt # here\n', [file('t/a.txt')]],
    ['LangChain JSON', 'a.json', '{"_type":"prompt","template_path":"a.txt"}', [file('a.txt')]],
    ['a list of files', 'p.yaml', 'prompts:\n  - file://a.md\n  - "file://b.md"\n', [file('a.md'), file('b.md')]],
    ['JSON values', 'p.json', '{"a":["file://a.md","file://b.md"]}', [file('a.md'), file('b.md')]],
    ['prose', 'a.md', 'template_path: a.txt\n- file://b.md\n', []],
    [
      'front matter',
      'a.prompty',
      '---\ntemplate_path: a.txt\n---\n{% include "b.md" %}',
      [file('b.md'), file('a.txt')],
    ],
  ])('of a file: %s', (_, path, text, references) => {
    expect(includesOfFile(text, path)).toEqual(references);
  });

  test('are not overlooked behind more tags than are read', () => {
    const text = `${'{% include "a" %}'.repeat(1000)}{% include "b" %}`;
    expect(includesOf(text)).toEqual([file('a'), computed('more than 1000 tags')]);
  });

  test('are read from any text, in time that its length bounds', () => {
    const piece = fc.constantFrom(
      '{%',
      'include',
      '"',
      "'",
      '{{>',
      '{{',
      ' ',
      '[',
      'if',
      'else',
      '%}',
      '}}',
      '\n',
      'file://',
      '~',
      '-',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(Array.isArray(includesOfFile(pieces.join(''), 'a.yaml'))).toBe(true);
      }),
    );
  });

  test.each([
    ['openings', '{% include '],
    ['white space', ' '],
    ['braces', '{'],
    ['partials', '{{> "'],
    ['quotes', '{% include \'"'],
    ['choices', '{% include "a" if b else '],
    ['file addresses', '- file://'],
    ['inserted files', '${file:'],
    ['paths of templates', ' template_path'],
  ])('of a megabyte of %s take less than a second', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const started = processorMs();
    includesOfFile(text, 'a.yaml');
    expect(processorMs() - started).toBeLessThan(1000);
  });
});
