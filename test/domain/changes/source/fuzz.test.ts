import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readSource } from '../../../../src/domain/changes/source/read-source.js';
import { plainLanguages } from '../../../../src/domain/changes/source/syntax-node.js';
import { processorMs } from '../../../fixtures/processor-time.js';
import { programs } from '../../../fixtures/small-programs.js';
import { allLanguages, changesBetween, parseSource } from '../../../fixtures/source-change.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const paths = Object.keys(programs);

/** A program that somebody broke: cut, with a part twice, or with foreign characters in its midst. */
const brokenProgram = fc
  .record({
    path: fc.constantFrom(...paths),
    from: fc.nat(2000),
    length: fc.nat(400),
    inserted: fc.oneof(
      fc.string(),
      fc.constantFrom('"""', "'", '`', '${', '{{', '<<~X', '/*', '#"', '\0', '\u202e', '((((', '\\'),
    ),
  })
  .map(({ path, from, length, inserted }) => {
    const text = programs[path] ?? '';
    return {
      path,
      text: text.slice(0, from % text.length) + inserted + text.slice((from % text.length) + (length % 50)),
    };
  });

describe('no source makes the reader throw', () => {
  test('broken programs', () => {
    fc.assert(
      fc.property(brokenProgram, ({ path, text }) => {
        const changes = changesBetween({ [path]: programs[path] ?? '' }, { [path]: text });
        expect(changes.length).toBeGreaterThan(0 - Number(text === programs[path]));
      }),
      { numRuns: 300 },
    );
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.string({ size: 'large' }), (path, text) => {
        expect(readSource({ base: undefined, head: { path, text } }, parseSource)).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

/** A third of the longest text that is parsed at all, in which what grows with the square shows as well. */
const most = 100_000;

const fill = (part: string): string => part.repeat(Math.ceil(most / part.length)).slice(0, most);

describe('a long text is read in bounded time', () => {
  test.each<[string, string, string]>([
    ['nested brackets', 'a.py', '['],
    ['nested calls', 'a.js', 'f('],
    ['open quotes', 'a.py', '"""'],
    ['one long line', 'a.ts', 'a+'],
    ['ends of lines', 'a.kt', '\n'],
    ['brackets of Kotlin', 'a.kt', '('],
    ['members', 'a.ex', 'a.'],
    ['quotes', 'a.dart', "'"],
    ['joined texts of Kotlin', 'a.kt', '"a" + '],
    ['sigils', 'a.ex', '~S|'],
    ['heredocs of Perl', 'a.pl', 'x = <<A\n'],
    ['patterns of Perl', 'a.pl', '$a =~ /'],
    ['long brackets', 'a.lua', '[=['],
    ['comments of Lua', 'a.lua', '--[[ ]'],
    ['bodies', 'a.lua', 'function a() '],
    ['quasi-quotes', 'a.hs', '[a|'],
    ['raw texts of R', 'a.r', 'r"-('],
    ['raw texts of C', 'a.cpp', 'R"a('],
    ['lines of Zig', 'a.zig', '\\\\a\n'],
    ['expressions', 'a.jl', '"$('],
    ['blocks', 'a.jl', 'begin '],
    ['applications', 'a.hs', 'f "a" '],
    ['lists', 'a.clj', '('],
    ['calls', 'a.clj', '(a '],
    ['keys', 'a.el', ':a b '],
    ['tables', 'a.ps1', '@{ a = '],
    ['joined texts', 'a.py', '"a" + '],
    ['words that begin like a splitter', 'a.py', 'recursive'],
    ['names of one assignment', 'a.js', 'prompt='],
    ['interpolations', 'a.js', '`${'],
    ['blank lines', 'a.go', '\n'],
    ['statements', 'a.py', 'PROMPT = "Sort this mail for me."\n'],
    ['messages', 'a.py', 'm = [{"role": "user", "content": "Sort this mail."}]\n'],
    ['heredocs', 'a.rb', 'x = <<~A\n'],
    ['imports', 'a.py', 'import openai\n'],
    ['what macros are given', 'a.rs', 'x!({"a": [1, '],
    ['macros', 'a.rs', 'x![a.b(c), {"a": 1}, {}];\n'],
    ['anonymous objects', 'a.cs', 'new { a = '],
    ['entries of C#', 'a.cs', 'new A { { "a", 1 }, '],
    ['maps of Java', 'a.java', 'Map.of("a", '],
    ['braces of C++', 'a.cpp', '{{"a", 1}, '],
  ])('of %s', (_, path, part) => {
    const text = fill(part);
    const started = processorMs();
    changesBetween({ [path]: 'x = 1\n' }, { [path]: text });
    // Generous, because machines are noisy; the benchmark measures the goal of one second.
    expect(processorMs() - started).toBeLessThan(2000);
  });
});

test('every language has a program to break', () => {
  expect(paths.length).toBe(allLanguages.length + plainLanguages.length);
});
