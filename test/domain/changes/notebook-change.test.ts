import { expect, test } from 'vitest';
import { lanesBetween } from '../../fixtures/source-change.js';

const notebook = (source: string, note = 'Sorting.', output = ''): string =>
  JSON.stringify({
    metadata: { kernelspec: { language: 'python' } },
    cells: [
      { cell_type: 'markdown', source: [note] },
      { cell_type: 'code', execution_count: 1, outputs: [{ text: output }], source: source.split(/(?<=\n)/) },
    ],
  });

const program = 'from openai import OpenAI\nPROMPT = "Sort this mail."\nx = 1';

test.each<[string, string, string, string[]]>([
  ['a prompt', notebook(program), notebook(program.replace('this', 'that')), ['prompt']],
  ['code', notebook(program), notebook(program.replace('x = 1', 'x = 2')), ['code']],
  ['a note', notebook(program), notebook(program, 'Sorting mail.'), ['docs']],
  ['an output', notebook(program), notebook(program, 'Sorting.', 'done'), ['code']],
])('%s of a notebook', (...[, base, head, lanes]) => {
  expect(lanesBetween('notes/sort.ipynb', base, head)).toEqual(lanes);
});

test('what is no notebook is code', () => {
  expect(lanesBetween('notes/sort.ipynb', '{', '{"cells": 1}')).toEqual(['code']);
});

test('the language of a notebook is that of its kernel', () => {
  const ofR = (source: string): string =>
    JSON.stringify({ cells: [{ cell_type: 'code', source }], metadata: { kernelspec: { language: 'R' } } });
  const text = 'chat <- chat_openai(system_prompt = "Sort this mail by its sender.")';
  expect(lanesBetween('a.ipynb', ofR(text), ofR(text.replace('this', 'that')))).toEqual(['prompt']);
});
