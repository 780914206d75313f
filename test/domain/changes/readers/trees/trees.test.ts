// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are what is read here

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBlockTree } from '../../../../../src/domain/changes/readers/trees/block-tree.js';
import { parseDockerfileTree } from '../../../../../src/domain/changes/readers/trees/dockerfile-tree.js';
import { parseIndentedTree } from '../../../../../src/domain/changes/readers/trees/indented-tree.js';
import { parseJsonTree } from '../../../../../src/domain/changes/readers/trees/json-tree.js';
import { parseKeyValueTree } from '../../../../../src/domain/changes/readers/trees/key-value-tree.js';
import { parseTomlTree } from '../../../../../src/domain/changes/readers/trees/toml-tree.js';
import { childOf, jsonOf, type TreeParser } from '../../../../../src/domain/changes/readers/trees/tree.js';
import { parseYamlTree } from '../../../../../src/domain/changes/readers/trees/yaml-tree.js';
import { processorMs } from '../../../../fixtures/processor-time.js';

const read = (parse: TreeParser, text: string): unknown => {
  const tree = parse(text);
  return tree === undefined ? undefined : jsonOf(tree);
};

const pods =
  'apiVersion: v1\nitems:\n  - name: a\n    args: ["x", "y"]\n    text: |\n      one\n        two\n  - name: b\n    on: true\n    n: 1.5\nempty:\nlist:\n- p\n- q # r\n';
const podsValue = {
  apiVersion: 'v1',
  items: [
    { name: 'a', args: ['x', 'y'], text: 'one\n  two' },
    { name: 'b', on: true, n: 1.5 },
  ],
  empty: null,
  list: ['p', 'q'],
};

describe('a notation', () => {
  test.each<[string, TreeParser, string, unknown]>([
    ['JSON', parseJsonTree, '{"a": [1, true, null, "x\\n\\u00e9"], "b": {}}', { a: [1, true, null, 'x\né'], b: {} }],
    ['JSON with comments', parseJsonTree, '\uFEFF// one\n{"a": 1, /* two */ "b": [2,],}', { a: 1, b: [2] }],
    ['broken JSON', parseJsonTree, '{"a": }', undefined],
    ['two JSON texts', parseJsonTree, '{} {}', undefined],
    ['YAML', parseYamlTree, 'a: 1\nb: &x [1, .nan]\nc: *x\n', { a: 1, b: [1, 'NaN'], c: '*x' }],
    ['YAML documents', parseYamlTree, 'a: 1\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    [
      'a template of YAML',
      parseYamlTree,
      'a: {{ .Values.a }}\n{{- if .b }}\nb: 2\n{{- end }}\n',
      { a: '{{ .Values.a }}', b: 2, '': ['{{- if .b }}', '{{- end }}'] },
    ],
    ['YAML by its indentation', parseIndentedTree, pods, podsValue],
    [
      'TOML',
      parseTomlTree,
      'a = 1\n[b.c]\nd = "x"\n[[e]]\nf = 2020-01-01\n',
      { a: 1, b: { c: { d: 'x' } }, e: [{ f: '2020-01-01' }] },
    ],
    ['broken TOML', parseTomlTree, 'a = ', undefined],
    [
      'an environment',
      parseKeyValueTree,
      '# no\nexport A=1 # no\nB="x\ny"\nC=\'z\'\nD=\n',
      { A: '1', B: 'x\ny', C: 'z', D: '' },
    ],
    ['INI', parseKeyValueTree, 'a = 1\n[s]\nb: two\n  more\n; no\n', { a: '1', s: { b: 'two\nmore' } }],
    ['a quote that never closes', parseKeyValueTree, 'A="x\nB=1', { A: '"x', B: '1' }],
    [
      'a Dockerfile',
      parseDockerfileTree,
      '# no\nFROM a AS b\nENV A=1 \\\n  B="x y"\nENV C d\nCMD ["s", "--m", "x"]\n',
      { FROM: ['a AS b'], ENV: { A: '1', B: 'x y', C: 'd' }, CMD: ['s --m x'] },
    ],
    [
      'Terraform',
      parseBlockTree,
      '# no\nvariable "m" {\n  default = "x" // no\n}\na = <<EOT\nl {\nEOT\nn = 3\n',
      { variable: { m: { default: 'x' } }, a: 'l {\n', n: 3 },
    ],
    [
      'Bicep',
      parseBlockTree,
      "param a string = 'x'\n@allowed([\n  'p'\n  'q'\n])\nparam b string\nresource r 'T@1' = {\n  k: {\n    n: f(a)\n    m: ['u', 'v']\n  }\n}\n",
      { a: 'x', '@allowed': ['p', 'q'], r: { k: { n: '${f(a)}', m: "${['u', 'v']}" } }, '': ['${param b string}'] },
    ],
    ['braces that never close', parseBlockTree, 'a {\n b = 1\n', { a: { b: 1 } }],
  ])('is read: %s', (_, parse, text, value) => {
    expect(read(parse, text)).toEqual(value);
  });

  test('is told with the lines of its keys', () => {
    const line = (parse: TreeParser, text: string): number | undefined => childOf(childOf(parse(text), 'a'), 'b')?.line;
    expect(line(parseJsonTree, '{\n/* x\n */ "a": {\n"b": 1}}')).toBe(4);
    expect(line(parseYamlTree, '# x\na:\n  b: 1')).toBe(3);
    expect(line(parseTomlTree, '\n[a]\n\nb = 1')).toBe(4);
    expect(line(parseKeyValueTree, '[a]\nb=1')).toBe(2);
    expect(line(parseBlockTree, 'a {\n/* x\n*/\nb = 1\n}')).toBe(4);
  });

  test('of JSON says what JSON.parse says', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(read(parseJsonTree, text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('by indentation says what the YAML parser says', () => {
    expect(read(parseIndentedTree, pods)).toEqual(read(parseYamlTree, pods.replace('text: |', 'text: |-')));
  });
});

test.each<[string, TreeParser, string]>([
  ['spaces behind a word that is no key', parseIndentedTree, `x${' '.repeat(3_000_000)}y`],
  ['texts in one line', parseBlockTree, '"" '.repeat(300_000)],
])('many %s are read in time', (_, parse, text) => {
  const started = processorMs();
  parse(text);
  expect(processorMs() - started).toBeLessThan(1000);
});
