import { expect, test } from 'vitest';
import { parseRawDiff } from '../../../src/adapters/git/parse-raw-diff.js';

const [one, two, none] = ['1'.repeat(40), '2'.repeat(40), '0'.repeat(40)];

/** A diff as git writes it, from lines whose parts are split by a bar. */
const rawDiff = (...entries: readonly string[]): Buffer =>
  Buffer.from(entries.map((entry) => `${entry.replaceAll('|', '\0')}\0`).join(''), 'latin1');

test.each([
  [`:100644 100755 ${one} ${two} M|a`, { basePath: 'a', headPath: 'a', baseBlob: one, headBlob: two, kind: 'file' }],
  [`:000000 100644 ${none} ${two} A|a`, { headPath: 'a', headBlob: two, kind: 'file' }],
  [`:100644 000000 ${one} ${none} D|a`, { basePath: 'a', baseBlob: one, kind: 'file' }],
  [
    `:100644 100644 ${one} ${two} R087|a|b`,
    { basePath: 'a', headPath: 'b', baseBlob: one, headBlob: two, kind: 'file' },
  ],
  [
    `:120000 120000 ${one} ${one} R100|a|b`,
    { basePath: 'a', headPath: 'b', baseBlob: one, headBlob: one, kind: 'link' },
  ],
  [
    `:160000 160000 ${one} ${two} M|sub`,
    { basePath: 'sub', headPath: 'sub', baseBlob: one, headBlob: two, kind: 'submodule' },
  ],
])('%s is read', (entry, change) => {
  expect(parseRawDiff(rawDiff(entry))).toEqual([change]);
});

test('an entry with two paths does not shift those after it', () => {
  const diff = rawDiff(`:100644 100644 ${one} ${one} R100|:a|:b`, `:000000 100644 ${none} ${two} A|c`);
  expect(parseRawDiff(diff).map(({ headPath }) => headPath)).toEqual([':b', 'c']);
});

test('a submodule that became a file was deleted, and the file was added', () => {
  expect(parseRawDiff(rawDiff(`:160000 100644 ${one} ${two} T|a`))).toEqual([
    { basePath: 'a', baseBlob: one, kind: 'submodule' },
    { headPath: 'a', headBlob: two, kind: 'file' },
  ]);
});

test('two names that are not UTF-8 stay two names', () => {
  const diff = rawDiff(`:000000 100644 ${none} ${one} A|caf\xe9`, `:000000 100644 ${none} ${two} A|caf\xe8`);
  expect(parseRawDiff(diff).map(({ headPath }) => headPath)).toEqual(['caf\\xe9', 'caf\\xe8']);
});

test('no output is no change', () => {
  expect(parseRawDiff(Buffer.alloc(0))).toEqual([]);
});
