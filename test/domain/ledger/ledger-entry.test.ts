import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendDelayMs } from '../../../src/domain/ledger/append-delay.js';
import { entryOf, isWanted } from '../../../src/domain/ledger/ledger-entry.js';
import { readRecords } from '../../../src/domain/ledger/read-records.js';
import { anOverride } from '../../fixtures/an-override.js';

describe('an entry', () => {
  test('lies by month, subject and digest', () => {
    const { head } = anOverride();
    expect(entryOf(anOverride()).path).toMatch(new RegExp(`^overrides/2026/11/${head}\\.[0-9a-f]{64}\\.json$`, 'u'));
  });

  test('of another meaning lies elsewhere, and is read as what was written', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 400 }),
        fc.string({ minLength: 1, maxLength: 300 }),
        (text, by) => {
          fc.pre(text.trim() !== '');
          const record = anOverride({ reason: text.trim(), by });
          const entry = entryOf(record);
          expect(readRecords('override', [entry])).toEqual({ records: [record], strange: [] });
          expect(entryOf({ ...record, reason: `${record.reason}.` }).path).not.toBe(entry.path);
        },
      ),
    );
  });

  test('whose content was changed where it lies is not believed', () => {
    const entry = entryOf(anOverride());
    const forged = { path: entry.path, text: entry.text.replace('grace', 'linus') };
    expect(readRecords('override', [forged]).records).toEqual([]);
  });
});

test.each([
  ['overrides/2026/11/abc.1.json', 'abc', true],
  ['overrides/2026/11/abcd.1.json', 'abc', false],
  ['overrides/2026/11/abc/x.json', 'abc', false],
  ['overridesx/2026/11/abc.1.json', undefined, false],
  ['rollouts/overrides/abc.1.json', undefined, false],
  ['overrides/2026/11/abc.1.json', undefined, true],
])('%s about %s: %s', (path, about, wanted) => {
  expect(isWanted(path, { kind: 'override', about })).toBe(wanted);
});

test('a writer who was overtaken waits longer each time, up to a bound, and never for a fixed time', () => {
  expect([1, 2, 3, 60].map((attempt) => appendDelayMs(attempt, 0.5))).toEqual([25, 50, 100, 1000]);
  expect(appendDelayMs(5, 0)).toBe(0);
});
