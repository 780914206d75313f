import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmlessText } from '../../../src/adapters/runner/harmless-text.js';
import { processorMs } from '../../fixtures/processor-time.js';
import { workflowCommands } from '../../fixtures/workflow-commands.js';

const escapeCharacter = '\u001b';

describe('no text becomes a workflow command', () => {
  test.each([
    ['at the start', '::set-output name=verdict::pass'],
    ['after white space', ' \t\u00a0::error::x'],
    ['on a later line', 'answer:\n::add-mask::a'],
    ['after a lone carriage return', 'answer\r::stop-commands::x'],
    ['after a next-line character', '\u0085::error::x'],
    ['after a line separator', '\u2028::error::x'],
    ['in any case', '::Set-Env name=A::b'],
    ['of the older form', '##[error]x'],
    ['of the older form in the middle of a line', 'answer ##[set-env name=A]b'],
    ['behind an invisible character', '\u200b::error::x'],
    ['around an invisible character', ':\u200b:error::x and #\u2060#\u00ad[error]x'],
  ])('%s', (_, text) => {
    expect(workflowCommands(text)).not.toEqual([]);
    expect(workflowCommands(harmlessText(text))).toEqual([]);
  });

  test('whatever it is made of', () => {
    const pieces = [
      '::',
      ':',
      '##[',
      '#',
      '[',
      ']',
      'error',
      'add-mask',
      ' ',
      '\n',
      '\r',
      '\u200b',
      '\u0085',
      escapeCharacter,
      'a',
    ];
    const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(workflowCommands(harmlessText(text))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

test('control sequences lose their power over a terminal', () => {
  expect(harmlessText(`${escapeCharacter}[2J${escapeCharacter}]0;title\u0007 bell \u009b31m\b\b`)).toBe(
    '[2J]0;title bell 31m',
  );
});

test('ordinary text stays as it is', () => {
  const text = 'std::vector at a::b, 50 % of #12 [x]\n\tpath C:\\a: ok — “ü” 漢字 😀\n';
  expect(harmlessText(text)).toBe(text);
});

test.each(['\n', '\u2028', ' \n', ' '])('many %j take no time', (space) => {
  const started = processorMs();
  harmlessText(`${space.repeat(200_000)}x`);
  expect(processorMs() - started).toBeLessThan(2000);
});
