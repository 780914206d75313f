import { describe, expect, test } from 'vitest';
import { readJinja } from '../../../../src/domain/templates/jinja/jinja.js';
import type { Values } from '../../../../src/domain/templates/rendering.js';
import { whyNotFilledIn } from '../../../../src/domain/templates/template.js';
import { processorMs } from '../../../fixtures/processor-time.js';

const texts: Readonly<Record<string, string>> = {
  'tone.j2': 'Be {{ tone }}.',
  'loop.j2': "{% include 'loop.j2' %}",
  'broken.j2': 'one\n{% if %}',
  'set.j2': "{% set who = 'Ada' %}",
};

const findIncluded = (reference: string) => {
  const text = texts[reference];
  return text === undefined ? undefined : { path: reference, text };
};

const told = (template: string, values: Values = {}): string => {
  const rendering = readJinja(template, 'prompt.j2', findIncluded).render(values);
  if (rendering.kind === 'text') return rendering.text;
  const line = rendering.place === undefined ? '' : ` at ${rendering.place.line}`;
  return `${rendering.kind}: ${whyNotFilledIn(rendering)}${rendering.kind === 'missing' ? line : ''}`;
};

describe('a Jinja template', () => {
  test.each<[string, string, Values, string]>([
    ['a variable', 'Hi {{ name }}!', { name: 'Ada' }, 'Hi Ada!'],
    ['no spaces in the braces', '{{name}}', { name: 'Ada' }, 'Ada'],
    [
      'a mapping by two names',
      '{% for k, v in m if v %}{{ k }}={{ v }};{% endfor %}',
      { m: { a: 1, b: 0, c: 'x' } },
      'a=1;c=x;',
    ],
    ['lists by two names', '{% for k, v in l %}{{ k }}={{ v }};{% endfor %}', { l: [['a', 1]] }, 'a=1;'],
    ['a mapping by one name', '{% for k in m %}{{ k }};{% endfor %}', { m: { a: 1 } }, 'a;'],
    ['a member', '{{ user.name }}', { user: { name: 'Ada' } }, 'Ada'],
    ['a member in brackets', "{{ user['full name'] }}", { user: { 'full name': 'Ada L' } }, 'Ada L'],
    ['an item', '{{ items[0] }}{{ items[-1] }}', { items: ['a', 'b'] }, 'ab'],
    ['a filter', '{{ name | upper }}', { name: 'ada' }, 'ADA'],
    ['a sentence that begins with a capital', '{{ a | capitalize }}', { a: 'aBC dEF' }, 'Abc def'],
    ['words with a capital', '{{ a | title }}', { a: "aBC dEF-gh i'm (ok)" }, "Abc Def-Gh I'm (Ok)"],
    ['a chain of filters', "{{ names | join(', ') | upper }}", { names: ['a', 'b'] }, 'A, B'],
    ['a condition that holds', '{% if a %}yes{% else %}no{% endif %}', { a: true }, 'yes'],
    ['a condition that does not', '{% if a %}yes{% else %}no{% endif %}', { a: [] }, 'no'],
    ['elif', '{% if a == 1 %}1{% elif a == 2 %}2{% endif %}', { a: 2 }, '2'],
    ['a loop', '{% for i in items %}{{ loop.index }}:{{ i }} {% endfor %}', { items: ['a', 'b'] }, '1:a 2:b '],
    ['a loop over pairs', '{% for k, v in m.items() %}{{ k }}={{ v }};{% endfor %}', { m: { a: 1, b: 2 } }, 'a=1;b=2;'],
    ['a loop over nothing', '{% for i in [] %}x{% else %}none{% endfor %}', {}, 'none'],
    ['a loop over a range', '{% for i in range(3) %}{{ i }}{% endfor %}', {}, '012'],
    ['a default for what is not there', "{{ tone | default('kind') }}", {}, 'kind'],
    ['a default for what is there', "{{ tone | default('kind') }}", { tone: '' }, ''],
    ['a default for what is empty', "{{ tone | default('kind', true) }}", { tone: '' }, 'kind'],
    ['a default by its short name', "{{ tone | d('kind') }}", {}, 'kind'],
    ['a default without a value', '[{{ tone | default }}]', {}, '[]'],
    ['a default for a member', "{{ user.tone | default('kind') }}", {}, 'kind'],
    ['a test whether it is defined', '{% if a is defined %}{{ a }}{% else %}-{% endif %}', {}, '-'],
    ['a variable of its own', "{% set a = 'x' %}{{ a }}{{ a }}", {}, 'xx'],
    ['a macro', "{% macro hi(n, end='!') %}Hi {{ n }}{{ end }}{% endmacro %}{{ hi('Ada') }}", {}, 'Hi Ada!'],
    ['an expression', "{{ 1 + 2 * 3 }} {{ 'a' ~ 'b' }} {{ 'x' if b else 'y' }}", { b: false }, '7 ab y'],
    ['white space taken away', 'a \n {%- if true -%} \n b {% endif %}', {}, 'ab '],
    ['white space left alone', 'a\n{% if true %}\nb\n{% endif %}\n', {}, 'a\n\nb\n\n'],
    ['a comment', 'a{# {{ no }} #}b', {}, 'ab'],
    ['a raw block', '{% raw %}{{ a }}{% endraw %}', {}, '{{ a }}'],
    ['a verbatim block of Nunjucks', '{% verbatim %}{% if %}{% endverbatim %}', {}, '{% if %}'],
    ['brackets in a text', "{{ 'a }} b' }}{{ {'a': {'b': 'c'}}['a']['b'] }}", {}, 'a }} bc'],
    ['JSON as Python writes it', '{{ v | tojson }}', { v: { a: [1, 'x'] } }, '{"a": [1, "x"]}'],
    ['JSON as Nunjucks writes it', '{{ v | dump }}', { v: { a: 1 } }, '{"a":1}'],
    ['markup as it is', '{{ v }}', { v: '<b> & "c"' }, '<b> & "c"'],
    ['markup where it asks for it', '{{ v | e }}', { v: '<b>' }, '&lt;b&gt;'],
    ['a value that looks like a template', '{{ v }}', { v: '{{ w }}{% if %}' }, '{{ w }}{% if %}'],
    ['a replacement', "{{ v.replace('a', '$&') }}{{ v | replace('b', '') }}", { v: 'ab' }, '$&ba'],
    ['a value named as a function', '{{ range }}', { range: 'wide' }, 'wide'],
    ['a value named namespace', '{{ namespace }}', { namespace: 'ns' }, 'ns'],
    ['lines ended as Windows ends them', 'a\r\n{{ v }}', { v: 'b' }, 'a\nb'],
    ['an included text', "{% include 'tone.j2' %}", { tone: 'kind' }, 'Be kind.'],
    ['what an included text sets', "{% include 'set.j2' %}{{ who }}", {}, 'Ada'],
    ['an included text that may be missing', "a{% include 'no.j2' ignore missing %}b", {}, 'ab'],
    ['the first of several texts', "{% include ['no.j2', 'tone.j2'] %}", { tone: 'kind' }, 'Be kind.'],
  ])('with %s', (_, template, values, text) => {
    expect(told(template, values)).toBe(text);
  });

  test.each([
    ['a variable', 'one\ntwo {{ nme }}', 'missing: no value for `nme` at 2'],
    ['a member', '{{ user.nme }}', 'missing: no value for `user.nme` at 1'],
    ['a member of what is not there', '\n\n{{ nobody.name }}', 'missing: no value for `nobody` at 3'],
    ['a variable in a condition', '{% if nme %}x{% endif %}', 'missing: no value for `nme` at 1'],
    ['a variable in a loop', '{% for i in nme %}x{% endfor %}', 'missing: no value for `nme` at 1'],
    ['a variable in an alternative', "{{ nme or 'x' }}", 'missing: no value for `nme` at 1'],
    ['a variable in a filter', '{{ nme | upper }}', 'missing: no value for `nme` at 1'],
    ['a variable of a macro', '{% macro m(a) %}{{ a }}{% endmacro %}\n{{ m() }}', 'missing: no value for `a` at 1'],
    ['what a branch would set', '{% if false %}{% set a = 1 %}{% endif %}{{ a }}', 'missing: no value for `a` at 1'],
    ['a variable of an included text', "\n{% include 'tone.j2' %}", 'missing: no value for `tone` at 1'],
    ['a name of every object', '{{ constructor }}', 'missing: no value for `constructor` at 1'],
    ['a prototype', '{{ user.__proto__ }}', 'missing: no value for `user.__proto__` at 1'],
    ['a constructor', '{{ user.constructor }}', 'missing: no value for `user.constructor` at 1'],
    ['a constructor of a text', "{{ 'a'.constructor }}", 'missing: no value for `a.constructor` at 1'],
    ['the clock', "{{ strftime_now('%Y') }}", 'missing: no value for `strftime_now` at 1'],
    ['a member in brackets', "{{ user['__proto__'] }}", 'missing: no value for `user.__proto__` at 1'],
  ])('refuses what is undefined: %s', (_, template, problem) => {
    expect(told(template, { user: { name: 'Ada' } })).toBe(problem);
  });

  test.each([
    ['a tag that never ends', 'a\n{{ b', 'broken: a tag is opened with `{{` and never closed (line 2)'],
    ['a block that never ends', '\n{% if true %}a', 'broken: this template ends within a block or a tag (line 2)'],
    ['a raw block that never ends', '{% raw %}a', 'broken: `raw` is never ended (line 1)'],
    ['a statement that is unknown', '\n{% frob %}', 'broken: the statement `frob` is not supported (line 2)'],
    ['inheritance', "{% extends 'a.j2' %}", 'broken: the statement `extends` is not supported (line 1)'],
    ['a filter that is unknown', "\n{{ 'a' | frob }}", 'broken: Unknown StringValue filter: frob (line 2)'],
    [
      'an included text that is missing',
      "\n{% include 'no.j2' %}",
      'broken: the included text `no.j2` is not there (line 2)',
    ],
    [
      'an include that is computed',
      '{% include name %}',
      'broken: what `include name` means is known only when it runs (line 1)',
    ],
    [
      'a text that includes itself',
      "{% include 'loop.j2' %}",
      'broken: this template includes too many others (loop.j2:1)',
    ],
    [
      'a mistake in an included text',
      "{% include 'broken.j2' %}",
      'broken: Unexpected token: CloseStatement (broken.j2:2)',
    ],
    ['an error of its own', "{% if true %}{{ raise_exception('no') }}{% endif %}", 'broken: no (line 1)'],
  ])('tells the line of %s', (_, template, problem) => {
    expect(told(template)).toBe(problem);
  });

  test.each([
    ['a variable', '{{ a }} {{ b.c }} {{ a }}', ['a', 'b']],
    ['what is optional', "{{ a | default('x') }}{% if b is defined %}{{ b }}{% endif %}", []],
    ['what a branch asks for', '{% if a %}{{ b }}{% endif %}{{ c if d else e }}', ['a', 'd']],
    ['a loop', '{% for x in items %}{{ x }}{{ y }}{% endfor %}', ['items']],
    ['what it sets itself', '{% set a = b %}{{ a }}', ['b']],
    ['a macro', '{% macro m(a) %}{{ a }}{{ z }}{% endmacro %}{{ m(b) }}', ['b']],
    ['an included text', "{% include 'tone.j2' %}", ['tone']],
    ['arguments', "{{ a | replace(b, 'x') }}{{ range(n) }}{{ c[d] }}", ['a', 'b', 'n', 'c', 'd']],
    ['a template that is broken', '{{ a', []],
  ])('asks for the variables of %s', (_, template, names) => {
    expect(readJinja(template, 'prompt.j2', findIncluded).variables).toEqual(names);
  });
});

describe('a hostile Jinja template', () => {
  const doubling = (start: string, step: string) =>
    `{% set ns = namespace(x=${start}) %}{% for i in range(60) %}{% set ns.x = ${step} %}{% endfor %}{{ ns.x }}`;

  test.each([
    ['a range without end', '{% for i in range(1000000000) %}x{% endfor %}'],
    ['a range that never gets on', '{% for i in range(0, 1, 0) %}x{% endfor %}'],
    ['loops in loops', '{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}'],
    ['a text that doubles', doubling("'x'", 'ns.x ~ ns.x')],
    ['a list that doubles', doubling('[1]', 'ns.x + ns.x')],
    ['a list that holds itself twice', doubling('[1]', '[ns.x, ns.x]')],
    ['an object that holds itself twice', doubling('{}', "{'a': ns.x, 'b': ns.x}")],
    ['a namespace that holds itself', '{% set ns = namespace() %}{% set ns.x = [ns, ns] %}{{ ns }}'],
    ['a replacement of every letter', doubling("'xx'", "ns.x.replace('x', ns.x)")],
    ['a filter that replaces every letter', doubling("'xx'", "ns.x | replace('x', ns.x)")],
    ['a separator that multiplies', doubling("'xx'", 'range(90) | join(ns.x)')],
    ['a wide indent', "{{ 'a\\nb' | indent(1000000000) }}"],
    ['a wide JSON', '{{ [1] | tojson(indent=1000000000) }}'],
    ['a macro that calls itself', '{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}'],
    ['a macro that calls itself twice', '{% macro m() %}{{ m() }}{{ m() }}{% endmacro %}{{ m() }}'],
    ['brackets without end', `{{ ${'('.repeat(100_000)} }}`],
    ['deep brackets', `{{ ${'('.repeat(9000)}1${')'.repeat(9000)} }}`],
    ['many blocks', '{% if true %}'.repeat(100_000)],
    ['much white space', `{{${' '.repeat(100_000)}a }}`],
    ['many openings', '{{'.repeat(200_000)],
    ['many quotes', "{{'".repeat(100_000)],
    ['a long chain', `{{ 1${' ~ 1'.repeat(100_000)} }}`],
    ['a filter over a long list again and again', '{% for i in range(30000) %}{{ l | max }}{% endfor %}'],
    ["a filter of the engine's over a long list", '{% for i in range(30000) %}{{ l | length }}{% endfor %}'],
    ['a search in a long list', '{% for i in range(90000) %}{% if -1 in l %}{% endif %}{% endfor %}'],
    ['a search in a long text', "{% for i in range(90000) %}{% if 'xy' in text %}{% endif %}{% endfor %}"],
    ['a method of a long text', "{% for i in range(90000) %}{{ text.split('y') | length }}{% endfor %}"],
    ['a test of a long text', '{% for i in range(90000) %}{% if text is lower %}{% endif %}{% endfor %}'],
  ])('ends soon: %s', (_, template) => {
    const values = { l: Array.from({ length: 50_000 }, (_each, index) => index), text: 'x'.repeat(1_000_000) };
    const started = processorMs();
    expect(told(template, values)).toMatch(/^broken: /);
    expect(processorMs() - started).toBeLessThan(4000);
  });

  test.each([
    ['a function of a function', "{{ ''.replace.constructor('return 1')() }}"],
    ['a method of JavaScript', '{{ [1].map }}'],
    ['a function that is called by name', '{{ range.call(1) }}'],
    ['an attribute by a filter', "{{ [user] | map(attribute='__proto__') | first | string }}"],
    ['a member set on a value', '{% set user.__proto__ = 1 %}'],
    ['a member set on a namespace', "{% set ns = namespace() %}{% set ns.__proto__ = 'x' %}{{ {}.x }}"],
    ['a filter named as a member of every object', "{{ 'a' | constructor }}"],
    ['a filter named as a prototype', "{{ 'a' | __proto__ }}"],
    ['a test named as a member of every object', "{{ 'a' is constructor }}"],
    ['a text taken for a template', "{{ '{{ range }}' | safe | frob }}"],
  ])('reaches nothing of JavaScript: %s', (_, template) => {
    expect(told(template, { user: { name: 'Ada' } })).toMatch(/^(?:broken|missing): /);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('takes a key of a value for a key, whatever its name', () => {
    const user = JSON.parse('{"__proto__": "own", "constructor": "mine"}') as Values;
    expect(told('{{ user.__proto__ }} {{ user.constructor }}', { user: user as never })).toBe('own mine');
  });

  test('has values nested beyond reason told, not thrown', () => {
    const value = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as never;
    expect(told('{{ value }}', { value })).toMatch(/^broken: /);
  });
});
