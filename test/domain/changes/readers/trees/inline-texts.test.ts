import { describe, expect, test } from 'vitest';
import { InlineTexts } from '../../../../../src/domain/changes/readers/trees/inline-texts.js';
import { processorMs } from '../../../../fixtures/processor-time.js';

describe('a text of the lines below as the value of a word', () => {
  test.each([
    ['', ''],
    ['\n', ''],
    ['a\nb\n', 'a\nb'],
    ['a\nEND\nb\n', 'a\nEND\nb'],
    [`${'a'.repeat(10_000)}\n`, 'a'.repeat(10_000)],
  ])('%j is what is held', (lines, content) => {
    const source = `"$(cat <<'END'\n${lines}\tEND \n )"`;
    expect(new InlineTexts(`x=${source} y`).at(2)).toEqual({ source, content });
  });

  test.each([
    ['longer than any that is read', `$(cat <<END\n${'a'.repeat(10_001)}\nEND\n)`],
    ['that another word would end', '$(cat <<END\na\nENDS\n)'],
    ['that nothing ends', '$(cat <<END\na'],
    ['of another command', '$(tac <<END\na\nEND\n)'],
  ])('one %s is none', (_, text) => {
    expect(new InlineTexts(text).at(0)).toBeUndefined();
  });

  test('two that the same word ends are two, in whatever order they are asked for', () => {
    const text = '$(cat <<E\na\nE\n) $(cat <<E\nb\nE\n)';
    const texts = new InlineTexts(text);
    expect([16, 0, 16].map((place) => texts.at(place)?.content)).toEqual(['b', 'a', 'b']);
  });

  test('ends are looked for once in what many have before them', () => {
    const line = '$(cat <<E\n';
    const texts = new InlineTexts(line.repeat(60_000));
    const started = processorMs();
    const found = Array.from({ length: 60_000 }, (_, index) => texts.at(index * line.length));
    expect(processorMs() - started).toBeLessThan(1500);
    expect(found.every((text) => text === undefined)).toBe(true);
  });
});
