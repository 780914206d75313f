import { describe, expect, test } from 'vitest';
import { noLanes } from '../../../src/domain/changes/declared-lane.js';
import { detectChanges } from '../../../src/domain/changes/detect-changes.js';
import type { FilePair } from '../../../src/domain/changes/file-pair.js';
import { nothingDeclared, parseSource } from '../../fixtures/source-change.js';

const picture = (path: string): FilePair => ({
  basePath: undefined,
  headPath: path,
  base: { kind: 'absent' },
  head: { kind: 'unreadable', reason: 'it is not text (80 bytes)' },
});

const document = (path: string, text: string): FilePair => ({
  basePath: path,
  headPath: path,
  base: { kind: 'text', text: 'See how it looks.' },
  head: { kind: 'text', text },
});

const lanesOf = (pairs: readonly FilePair[]): string[] =>
  detectChanges(pairs, { base: nothingDeclared, head: nothingDeclared, lanes: noLanes, parse: parseSource }).map(
    ({ path, lane }) => `${path} ${lane}`,
  );

describe('a picture that comes with the document that shows it is part of the document', () => {
  test.each([
    ['in Markdown', 'images/chat.png', '![the chat](./images/chat.png)'],
    ['in markup', 'images/chat.png', '<img src="images/chat.png" width="400">'],
    ['with a space in its name', 'images/the chat.png', '![the chat](images/the%20chat.png)'],
  ])('%s', (_, path, text) => {
    expect(lanesOf([document('README.md', text), picture(path)])).toEqual(['README.md docs', `${path} docs`]);
  });
});

describe('a picture is the program’s own', () => {
  test.each([
    ['where no document shows it', document('README.md', 'See chat.gif.')],
    ['where a program shows it', document('src/app.ts', 'show("images/chat.png")')],
  ])('%s', (_, other) => {
    expect(lanesOf([other, picture('images/chat.png')])).toContain('images/chat.png code');
  });
});
