import { expect, test } from 'vitest';
import type { DataSettings } from '../../../src/domain/corpus/corpus-settings.js';
import { uncoveredNotes } from '../../../src/domain/corpus/uncovered-files.js';

const bound: DataSettings = {
  docs: { corpus: ['docs/**', 'knowledge/*.md', '!knowledge/drafts/**'], contract: 'knowledge/docs.odcs.yaml' },
};
const none: DataSettings = {};

const foldersIn = (paths: readonly string[], parts: Partial<Parameters<typeof uncoveredNotes>[2]> = {}) =>
  uncoveredNotes(paths, 'file', { bound, own: none, lanes: {}, ...parts }).map((note) => note.split(' are ')[0]);

test('names the folder, how many files lie there, and what to declare', () => {
  expect(uncoveredNotes(['app/corpus/a.md', 'app/corpus/deep/b.md'], 'file', { bound, own: none, lanes: {} })).toEqual([
    '2 files in app/corpus/ are of the lane data and of no corpus that lanegate.yml declares, so that nothing checks ' +
      'them; declare `corpus: { corpus: "app/corpus/**" }` under `data`, or another lane for them under `lanes`',
  ]);
  expect(uncoveredNotes(['corpus/a.md'], 'changed file', { bound, own: none, lanes: {} })[0]).toMatch(
    /^1 changed file in corpus\/ is of the lane data .* checks it; /,
  );
});

test('says nothing of what is declared, by the target branch or by head, or is left out on purpose', () => {
  const own: DataSettings = { more: { corpus: ['corpus/**'] } };
  const paths = ['docs/a.md', 'knowledge/a.md', 'knowledge/drafts/a.md', 'knowledge/docs.odcs.yaml', 'corpus/a.md'];
  expect(foldersIn(paths, { own })).toEqual([]);
  expect(foldersIn([...paths, 'knowledge/deep/a.md', 'knowledge/deep/b.md'], { own })).toEqual([
    '2 files in knowledge/',
  ]);
});

test('says nothing of what is of another lane, or where the target branch declares no corpus', () => {
  expect(foldersIn(['corpus/a.md', 'src/app.py', 'README.md'], { lanes: { docs: ['corpus/**'] } })).toEqual([]);
  expect(foldersIn(['corpus/a.md'], { bound: none, own: bound })).toEqual([]);
});
