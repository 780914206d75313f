import { expect, test } from 'vitest';
import type { FileJournal } from '../../../../src/ports/files.js';
import { sharedFlush } from '../../../../src/stages/steps/run/shared-flush.js';

const aJournal = (hasFailed = false): FileJournal => ({
  hasFailed,
  add: () => undefined,
  addInTurn: () => Promise.resolve(),
  flush: () => (hasFailed ? Promise.reject(new Error('the disk is full')) : Promise.resolve()),
  close: () => Promise.resolve(),
});

test('every 256 samples all wait for the disk together', () => {
  const flush = sharedFlush({ journal: aJournal(), spendJournal: aJournal() });
  expect(Array.from({ length: 255 }, flush)).toEqual(Array(255).fill(undefined));
  const wait = flush();
  expect(wait).toBeInstanceOf(Promise);
  expect(flush()).toBe(wait);
});

test.each([
  ['samples', { journal: aJournal(true), spendJournal: aJournal() }],
  ['spending', { journal: aJournal(), spendJournal: aJournal(true) }],
])('the first sample after %s could not be written is told', async (_, journals) => {
  await expect(sharedFlush(journals)()).rejects.toThrow('the disk is full');
});
