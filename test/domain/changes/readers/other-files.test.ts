import { describe, expect, test } from 'vitest';
import { readFacets } from '../../../../src/domain/changes/read-facets.js';
import { readNotebook } from '../../../../src/domain/changes/readers/notebook-file.js';
import { facetsOf, lanesBetween, lanesByName, nothingDeclared } from './lanes-between.js';

describe('a pointer of Git LFS', () => {
  const pointer = (oid: string): string => `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12\n`;
  test.each([
    ['models/tuned.safetensors', 'model'],
    ['lora/adapter.bin', 'model'],
    ['evals/cases.parquet', 'evals'],
    ['data/manual.pdf', 'data'],
    ['assets/logo.png', 'code'],
    ['tests/small.gguf', 'code'],
    ['desktop/gpt-2/merges.txt', 'code'],
    ['docs/manual.txt', 'docs'],
  ])('at %s is of the lane of its place', (path, lane) => {
    expect(facetsOf(path, pointer('a'))).toEqual([
      { lane, name: 'pointer', meaning: { oid: 'sha256:a', size: '12' }, line: 1 },
    ]);
    expect(lanesBetween(path, pointer('a'), pointer('b'))).toEqual([lane]);
  });
});

describe('records', () => {
  const lines = ['{"id": 1, "question": "a", "answer": "b"}', '{"id": 2, "question": "c", "answer": "d"}'];
  test('are a facet a case, whose order counts', () => {
    expect(lanesByName('evals/cases.jsonl', lines.join('\n'))).toEqual({
      'case 1': 'evals',
      'case 2': 'evals',
      order: 'evals',
    });
    expect(lanesBetween('evals/cases.jsonl', lines.join('\n'), [...lines].reverse().join('\n'))).toEqual(['evals']);
    expect(lanesBetween('evals/cases.jsonl', lines.join('\n'), `${lines.join('\n\n')}\n`)).toEqual([]);
  });

  test.each([
    ['questions with answers anywhere', 'assets/set.csv', 'question,answer\na,b\n', 'evals'],
    ['questions with answers in a corpus', 'data/set.jsonl', lines.join('\n'), 'evals'],
    ['a table of a corpus', 'data/products.csv', 'sku,price\na,1\n', 'data'],
    ['any other table', 'assets/products.csv', 'sku,price\na,1\n', 'code'],
    ['broken records', 'evals/cases.jsonl', '{', 'evals'],
  ])('are known for what they are: %s', (_, path, text, lane) => {
    expect(new Set(Object.values(lanesByName(path, text)))).toEqual(new Set([lane]));
  });

  test('that lanegate.yml declares are cases wherever they lie', () => {
    const declared = { ...nothingDeclared, datasets: new Set(['x.jsonl']) };
    const facets = readFacets({ path: 'x.jsonl', text: '{"id": "a", "vars": {"q": "1"}}' }, declared);
    expect(facets.map(({ lane, name }) => [lane, name])).toEqual([
      ['evals', 'case a'],
      ['evals', 'order'],
    ]);
  });
});

describe('a notebook', () => {
  const cell = (type: string, source: unknown, rest: object = {}): object => ({ cell_type: type, source, ...rest });
  const notebook = (cells: object[]): string =>
    JSON.stringify({ cells, metadata: { kernelspec: { language: 'Python' } } });
  const text = notebook([
    cell('markdown', '# Notes'),
    cell('code', ['a = 1\n', 'b = 2'], { outputs: [{ text: 'x' }], execution_count: 3 }),
    cell('code', 'c = 3'),
  ]);

  test('is the source of its cells', () => {
    expect(readNotebook(text)).toEqual({ source: 'a = 1\nb = 2\n\nc = 3', language: 'python', notes: '# Notes' });
    expect(readNotebook('{"cells": 1}')).toBeUndefined();
  });

  test('means the same whatever its outputs', () => {
    const other = notebook([
      cell('markdown', ['# Notes']),
      cell('code', 'a = 1\nb = 2'),
      cell('code', 'c = 3', { execution_count: 9 }),
    ]);
    expect(lanesBetween('lab/a.ipynb', text, other)).toEqual([]);
    expect(lanesByName('lab/a.ipynb', text)).toEqual({ source: 'code', notes: 'docs' });
  });
});

describe('a program', () => {
  test('is left whole to the reader of programs', () => {
    expect(facetsOf('src/prompts/a.py', 'x = 1\r\n')).toEqual([
      { lane: 'code', name: 'content', meaning: 'x = 1', line: 1 },
    ]);
    expect(lanesByName('evals/run.py', 'x = 1')).toEqual({ content: 'evals' });
  });
});

describe('a command of an agent', () => {
  test('is a prompt, with a head or without one, however deep it lies', () => {
    expect(lanesByName('.claude/commands/git/rebase.md', '# Rebase\n\nFetch all, then rebase.\n')).toEqual({
      text: 'prompt',
    });
    const headed = '---\ndescription: Commits\nargument-hint: files\n---\nCommit what is asked for.\n';
    expect(lanesByName('.claude/commands/commit.md', headed)).toMatchObject({
      description: 'prompt',
      'argument-hint': 'code',
      text: 'prompt',
    });
    expect(lanesByName('.claude/notes/rebase.md', '# Rebase\n\nFetch all, then rebase.\n')).toEqual({
      content: 'docs',
    });
  });
});

describe('a declared prompt', () => {
  test('is one whatever its name', () => {
    const declared = { ...nothingDeclared, prompts: new Set(['src/words.ts']) };
    expect(readFacets({ path: 'src/words.ts', text: 'Hi' }, declared)).toEqual([
      { lane: 'prompt', name: 'text', meaning: 'Hi', line: 1 },
    ]);
  });
});
