import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandsOver, isCopyable, shellWord } from '../../../src/domain/changes/shell-words.js';
import { terminalLine } from '../../../src/domain/report/terminal/text.js';

describe('a word of a shell', () => {
  test.each([
    ['prompts/a-b_c.yml', 'prompts/a-b_c.yml'],
    ['a b', "'a b'"],
    ["it's", "'it'\\''s'"],
    ['$(x)', "'$(x)'"],
    ['-rf', "'-rf'"],
    ['~', "'~'"],
    ['', "''"],
  ])('%j is written %s', (text, word) => {
    expect(shellWord(text)).toBe(word);
  });

  test('is read by a shell as what it was, whatever it was', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 8 });
    fc.assert(
      fc.property(texts, (drawn) => {
        const words = drawn.filter((text) => !text.includes('\0') && Buffer.from(text).toString() === text);
        const script = `printf '%s\\0' x ${words.map(shellWord).join(' ')}`;
        const output = execFileSync('sh', ['-c', script], { encoding: 'utf8' });
        expect(output).toBe(['x', ...words].map((word) => `${word}\0`).join(''));
      }),
      { numRuns: 60 },
    );
  });
});

test('a path that can be copied looks in a terminal as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      const command = `git checkout ${'a'.repeat(40)} -- ${shellWord(path)}`;
      expect(!isCopyable(path) || terminalLine(`  ${command}`) === `  ${command}`).toBe(true);
    }),
  );
});

test.each([['a\nb'], ['a\tb'], ['a\u001bb'], ['a\u202eb'], ['caf\\xe9'], ['##[error]x'], ['x'.repeat(201)]])(
  '%j cannot be copied',
  (path) => {
    expect(isCopyable(path)).toBe(false);
  },
);

test('a command that would be too long becomes several, each of them whole', () => {
  const words = Array.from({ length: 100 }, (_, index) => `file-${'x'.repeat(30)}-${index}`);
  const commands = commandsOver('git rm --', words);
  expect(commands.flatMap((command) => command.replace('git rm -- ', '').split(' '))).toEqual(words);
  expect(commands.every((command) => command.length <= 850 && terminalLine(`  ${command}`) === `  ${command}`)).toBe(
    true,
  );
  expect(commandsOver('git rm --', [])).toEqual([]);
});
