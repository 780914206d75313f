import { describe, expect, test } from 'vitest';
import { programs } from '../../../fixtures/small-programs.js';
import { lanesOfEdit } from '../../../fixtures/source-change.js';

describe.each(Object.entries(programs))('%s', (path, program) => {
  test('one character of a prompt that a name gives away', () => {
    expect(lanesOfEdit(path, program, 'one word.', 'one word')).toEqual(['prompt']);
  });

  test('another model', () => {
    expect(lanesOfEdit(path, program, 'gpt-4o-mini', 'gpt-4.1')).toEqual(['model']);
  });

  test('code beside it', () => {
    expect(lanesOfEdit(path, program, 'question', 'query')).toContain('code');
  });
});

test.each(Object.entries(programs).filter(([path]) => !/\.(?:rs|java)$/.test(path)))(
  'the text of a message in %s',
  (path, program) => {
    expect(lanesOfEdit(path, program, 'Sort this', 'Sort that')).toEqual(['prompt']);
  },
);

test.each(Object.entries(programs).filter(([path]) => !path.endsWith('.java')))(
  'a temperature in %s',
  (path, program) => {
    expect(lanesOfEdit(path, program, '0.2', '0.7')).toEqual(['model']);
  },
);

test('a message that a constructor makes of its text, in Java', () => {
  expect(lanesOfEdit('src/Bot.java', programs['src/Bot.java'] ?? '', 'Sort this', 'Sort that')).toEqual(['prompt']);
});
