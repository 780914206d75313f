import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { parseLocatedYaml } from '../../../../src/domain/suite/yaml/located-yaml.js';
import { UserError } from '../../../../src/domain/user-error.js';
import { processorMs } from '../../../fixtures/processor-time.js';

describe('YAML that nobody should write', () => {
  test.each([
    ['a repeated key', 'a: 1\nb:\n  - c: 1\n    c: 2\n', 'this is not valid YAML: Map keys must be unique', 4],
    ['a key as a number and as a text', '1: a\n"1": b\n', 'this is not valid YAML: Map keys must be unique', 2],
    ['a number that would be rounded', 'a: 1\nseed: 0x20000000000001\n', 'the number 0x20000000000001', 2],
    ['a number in groups', 'a: 1\nb: { c: 1,000, d: 2 }\n', 'the number 1,000, which ends at its comma', 2],
    ['a number of millions', 'a: {\n  c: 1,000,000 }\n', 'the number 1,000, which ends at its comma', 2],
    ['a decimal comma', 'a: { c: 0,5 }\n', 'the number 0,5, which ends at its comma', 1],
    ['a key that no object keeps', 'a:\n  __proto__: 1\n', 'the key `__proto__`', 2],
    [
      'two documents',
      'a: 1\n---\na: 2\n',
      'this is not valid YAML: `---` begins a second document, and one is read',
      2,
    ],
    ['a broken line', 'a: 1\nb: [\n', 'this is not valid YAML', 3],
    ['brackets in brackets', '['.repeat(200), 'this YAML is nested too deep', undefined],
    ['mappings in mappings', '{"a":'.repeat(200), 'this YAML is nested too deep', undefined],
    [
      'blocks in blocks',
      Array.from({ length: 200 }, (_, index) => `${' '.repeat(index)}k:`).join('\n'),
      'this YAML is nested too deep',
      undefined,
    ],
  ])('is refused: %s', (_, text, message, line) => {
    const error = errorOf(text);
    expect(error.message).toContain(message);
    expect(error.place?.line).toBe(line);
  });

  test.each([
    ['a tab', 'a:\n\tb: 1\n', 2, 'indent with spaces'],
    ['a key without its colon', 'a: 1\nb\nc: 1\n', 2, 'end each key with a colon'],
    ['a key without its space', 'version:1\na: 1\n', 1, 'end each key with a colon'],
    ['two colons in one line', 'a: b: c\n', 1, 'in quotes'],
    ['an owner', 'a: @acme/ai\n', 1, 'put the value in quotes'],
    ['a backslash', 'a: "\\d+"\n', 1, 'single quotes'],
    ['another indentation', '- a: 1\n   b: 1\n', 1, 'the same indentation'],
    ['less indentation', 'a:\n  - b: 1\n   c: 1\n', 3, 'the same indentation'],
    ['a quote that is not closed', 'a: 1\nb: "c\nd: 1\ne: 1\n', 2, undefined],
    ['a quote that is not closed before others that are', 'a: 1\nb:\n  - { c: "d }\ne: "f"\ng: "h"\n', 3, undefined],
    ['quotes of a word processor', 'a: 1\nb: { c: “d”, e: “{{f}}” }\n', 2, 'by " and'],
    ['a tab before a key', '- a: b\n\tc: { d: e }\n', 2, 'indent with spaces'],
    ['a no-break space', 'a:\n\u00a0\u00a0- b: c\n    d: 1\n', 2, 'U+00A0'],
    ['marks of a merge', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n', 2, 'a merge left its marks'],
    ['a key twice', 'a: 1\na: 2\n', 2, 'leave one of them'],
    ['a pattern for an alias', 'a: 1\nb:\n  - *.md\n', 3, 'begins with `*` in quotes'],
    ['a template without quotes', 'a: 1\nb: {{expected}}\n', 2, 'put a template in quotes'],
    ['a number in groups', 'a: { max_tokens: 1,000 }\n', 1, 'a number takes no comma'],
    ['the same in a list', 'a: 1\nb: [{ c: {{expected}} }]\n', 2, 'put a template in quotes'],
  ])('is told with its line and what to do: %s', (_, text, line, hint) => {
    const error = errorOf(text);
    expect(error.place?.line).toBe(line);
    if (hint === undefined) expect(error.message).toContain('this quote is not closed');
    else expect(error.hint).toContain(hint);
  });

  test.each(['a: { b: 1, 000: x }', 'a: { b: 1,000: x }', 'a: [1,000]', 'a: { 1, 2 }', 'a: { b: "1",000 }'])(
    'and what only looks like a number with a comma is taken: %s',
    (text) => {
      expect(() => parseLocatedYaml(text, 'some.yml')).not.toThrow();
    },
  );

  test.each([
    [
      'half-open intervals in a list',
      '- a\n'.repeat(2) + Array.from({ length: 200 }, () => '- x in [0, 1)\n').join(''),
    ],
    ['brackets in quotes', JSON.stringify(Array.from({ length: 200 }, () => 'x in [0, 1)'))],
    ['a rule of dashes in a text', `text: |\n  ${'- '.repeat(40)}\n`],
  ])('is told apart from letters that only look like it: %s', (_, text) => {
    expect(() => parseLocatedYaml(text, 'a.yaml')).not.toThrow();
  });

  test.each(['- ', '? '])('is refused where marks stand in a row: %s', (mark) => {
    expect(errorOf(`${mark.repeat(200)}a`).message).toContain('nested too deep');
  });

  test.each([
    ['themselves', 'a: &a [*a]'],
    ['more than any memory holds', laughs(12)],
  ])('is refused where aliases stand for %s', (_, text) => {
    expect(errorOf(text).message).toBe('the aliases of this YAML stand for too much');
  });

  test('may use one anchor as often as it has tests', () => {
    const text = `- &checks [{ type: contains }]\n${'- *checks\n'.repeat(2000)}`;
    expect(parseLocatedYaml(text, 'a.yaml').value).toHaveLength(2001);
    expect(parseLocatedYaml(laughs(3), 'a.yaml').value).toHaveLength(4);
  });

  test('takes no time for the stack of each of its mistakes', () => {
    const text = `"${'\\q'.repeat(20_000)}"`;
    const timeOf = (parse: () => unknown): number => {
      const start = processorMs();
      parse();
      return processorMs() - start;
    };
    const limit = Error.stackTraceLimit;
    const ours = Math.min(...[0, 1].map(() => timeOf(() => errorOf(text))));
    const withStacks = Math.min(...[0, 1].map(() => timeOf(() => parseDocument(text, { prettyErrors: false }))));
    expect(ours / withStacks).toBeLessThan(0.5);
    expect(Error.stackTraceLimit).toBe(limit);
    expect(errorOf(text).stack).toContain('located-yaml');
  });

  test('takes time by its keys, not by their square', () => {
    const timeOf = (keys: number): number => {
      const text = Array.from({ length: keys }, (_, index) => `key_${index}: 1`).join('\n');
      const rounds = Array.from({ length: 3 }, () => {
        const start = processorMs();
        parseLocatedYaml(text, 'a.yaml');
        return processorMs() - start;
      });
      return Math.min(...rounds);
    };
    timeOf(1000);
    expect(timeOf(16_000) / timeOf(2000)).toBeLessThan(30);
  });
});

/** Lists of ten aliases each, one of the other. */
const laughs = (lists: number): string =>
  [
    '- &l0 [lol]',
    ...Array.from({ length: lists }, (_, index) => `- &l${index + 1} [${`*l${index}, `.repeat(10)}]`),
  ].join('\n');

function errorOf(text: string): UserError {
  try {
    parseLocatedYaml(text, 'a.yaml');
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error('this text was taken for YAML');
}
