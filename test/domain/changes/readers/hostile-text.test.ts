// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are what is read here

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { canonicalJson } from '../../../../src/domain/artifacts/digest.js';
import { differencesOf } from '../../../../src/domain/changes/compare-facets.js';
import { processorMs } from '../../../fixtures/processor-time.js';
import { facetsOf } from './lanes-between.js';

// What is bounded is the processor's time; a busy machine takes several times as long.
vi.setConfig({ testTimeout: 60_000 });

const paths = [
  'a.yaml',
  'a.json',
  'a.toml',
  '.env',
  'a.ini',
  'Dockerfile',
  'Modelfile',
  'main.tf',
  'main.bicep',
  'a.prompt.yml',
  'a.prompty',
  'a.prompt',
  'a.baml',
  'prompts/a',
  'a.md',
  'a.txt',
  'noending',
  't/a.hbs',
  'evals/a.jsonl',
  'evals/a.csv',
  'evals/a.yaml',
  'data/a.json',
  'a.ipynb',
  'lanegate.yml',
  'action.yml',
  'agents/a.md',
  '.github/workflows/a.yml',
  'package.json',
  'a.sh',
  'Makefile',
  'a.sql',
  'a.conf',
];

const samples = [
  'llm:\n  model: gpt-4o\n  prompt: |\n    You are kind.\n  list: [a, "b"]\n---\nx: &y {z: *y}\n',
  '{"models": {"gpt-4o": {"t": 1}}, "messages": [{"role": "user", "content": "Hi"}], "x": null} // c',
  '[a]\nb = "x"\nc = [1, 2]\n[[d]]\ne = """\nx"""\n',
  'A=1\nB="x\ny"\nC=${D:-gpt-4o}\n',
  'FROM a\nENV A=b \\\n C="d"\nCMD ["x", "--model", "y"]\n',
  "variable \"m\" {\n  default = \"gpt-4o\" # x\n  a = <<EOT\n b\nEOT\n}\nparam p string = '''x'''\n",
  '---\nmodel: gpt-4o\ninputs:\n  a: {default: b}\n---\nsystem:\n{# c #}You are {{x}} {{!-- d --}}\n',
  'class A {\n a string @description(#"x"#)\n}\nfunction B(c: A) -> A {\n client C\n prompt #"{{x}}"#\n}\nclient<llm> C {\n options {\n model x\n }\n}\n',
  'A="x $(b "c")" d <<E | f -m g\nh\nE\ni() { j \'{"k": 1}\'; }\nl := m\n',
  "INSERT INTO a (b, c) VALUES ('d''e', $f$g$f$), (1, now());\nUPDATE a SET b = E'c' WHERE d = 1; -- e\n",
  '{"question": "a", "answer": "b"}\n{"question": "c", "answer": "d"}\n',
  'question,answer\n"a","b"\n',
];

/** A sample cut somewhere, with a piece of another put in. */
const spliced = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.constantFrom(...samples),
    fc.nat(300),
    fc.nat(300),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  .map(([one, other, at, from, noise]) => one.slice(0, at) + noise + other.slice(from) + one.slice(at));

const structured = fc.oneof(
  fc.json(),
  fc
    .array(
      fc.constantFrom(
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        ':',
        '- ',
        '\n',
        '  ',
        '#',
        '|',
        '&a',
        '*a',
        '<<',
        '=',
        '\\',
        '`',
        '{{',
        '}}',
        '{%',
        'model',
        'gpt-4o',
        'prompt',
        '\0',
        '\ud800',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('any text', () => {
  test.each(paths)('is read at %s without an error, the same each time', (path) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), spliced, structured), (text) => {
        const facets = facetsOf(path, text);
        expect(facets.length).toBeGreaterThan(0);
        for (const { meaning, line } of facets) {
          expect(typeof canonicalJson(meaning)).toBe('string');
          expect(line ?? 1).toBeGreaterThanOrEqual(1);
        }
        expect(differencesOf(path, facets, facetsOf(path, text))).toEqual([]);
      }),
      { numRuns: 75 },
    );
  });
});

describe('a long text', () => {
  const long = (part: string, length = 100_000): string => part.repeat(Math.ceil(length / part.length));
  const texts: Readonly<Record<string, string>> = {
    brackets: long('['),
    'nested maps': long('{"a":'),
    dashes: long('- '),
    indentation: Array.from({ length: 700 }, (_, index) => `${' '.repeat(index)}k:`).join('\n'),
    aliases: `a: &a [1, 1]\n${Array.from({ length: 900 }, (_, index) => `b${index}: &b${index} [*a, *a, *a]`).join('\n')}`,
    quotes: long('"'),
    'raw strings': long('#"'),
    comments: long('{# '),
    'block comments': long('/*'),
    spaces: `x${long(' ')}y`,
    'empty lines': long('\n'),
    nothing: long('\0'),
    continuations: long('x \\\n'),
    heredocs: long('a = <<EOT\n'),
    settings: long('model: gpt-4o\n'),
    'one line': JSON.stringify(
      Object.fromEntries(Array.from({ length: 8000 }, (_, index) => [`model_${index}`, 'gpt-4o'])),
    ),
  };
  test.each(Object.keys(texts))('of %s is read in time by every reader', (name) => {
    const text = texts[name] ?? '';
    const slow = paths.filter((path) => {
      const start = processorMs();
      facetsOf(path, text);
      return processorMs() - start > 1000;
    });
    expect(slow).toEqual([]);
  });
});
