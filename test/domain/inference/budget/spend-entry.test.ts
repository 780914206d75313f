import { describe, expect, test } from 'vitest';
import {
  KilledMinutes,
  largerSpend,
  type SpendEntry,
  spentByJournal,
} from '../../../../src/domain/inference/budget/spend-entry.js';

function minutesOfKilledParts(entries: Iterable<SpendEntry>) {
  const minutes = new KilledMinutes();
  for (const entry of entries) minutes.add(entry);
  return minutes.buckets();
}

const entry = (kind: 'reserved' | 'settled', call: number, tokens: number, elapsed_ms = 0): SpendEntry => ({
  kind,
  call,
  nano_usd: tokens * 1000,
  tokens,
  elapsed_ms,
});
const opened = (elapsed_ms = 0): SpendEntry => ({ kind: 'opened', elapsed_ms });

describe('what a journal says was spent', () => {
  test('is what its calls took', () => {
    expect(spentByJournal([opened(), entry('reserved', 1, 100), entry('settled', 1, 30, 700)])).toEqual({
      usd: 0.00003,
      tokens: 30,
      calls: 1,
      milliseconds: 700,
    });
  });

  test('holds calls that were under way at a kill at their worst', () => {
    const entries = [entry('reserved', 1, 100), entry('reserved', 2, 50), entry('settled', 1, 30)];
    expect(spentByJournal([opened(), ...entries])).toMatchObject({ tokens: 80, calls: 2 });
  });

  test('keeps the calls of one part apart from those of the next', () => {
    const killed = [opened(), entry('reserved', 1, 100)];
    const next = [opened(), entry('reserved', 1, 70), entry('settled', 1, 7)];
    expect(spentByJournal([...killed, ...next])).toMatchObject({ tokens: 107, calls: 2 });
  });

  test('is never less for a line that is lost', () => {
    const whole = [opened(), entry('reserved', 1, 100), entry('settled', 1, 30)];
    const { tokens } = spentByJournal(whole);
    for (const lost of whole) {
      expect(spentByJournal(whole.filter((each) => each !== lost)).tokens).toBeGreaterThanOrEqual(tokens);
    }
  });
});

test('of two accounts of the same spending the larger counts, number by number', () => {
  const spent = { usd: 1, tokens: 20, calls: 3, milliseconds: 4 };
  expect(largerSpend(spent, { usd: 2, tokens: 10, calls: 5 })).toEqual({
    usd: 2,
    tokens: 20,
    calls: 5,
    milliseconds: 4,
  });
});

describe('what parts that were killed took of the last hour', () => {
  const began = (at_ms: number, elapsed_ms = 0): SpendEntry => ({ kind: 'opened', elapsed_ms, at_ms });
  const minute = 60_000;

  test('is told minute by minute, at its worst where a call was under way', () => {
    const first = [began(10 * minute), entry('reserved', 1, 100), entry('settled', 1, 30, minute)];
    const second = [began(20 * minute, minute), entry('reserved', 1, 70, 3 * minute), entry('reserved', 2, 5, minute)];
    expect(minutesOfKilledParts([...first, ...second])).toEqual([
      { minute: 11, tokens: 30, nanoUsd: 30_000, calls: 1 },
      { minute: 22, tokens: 70, nanoUsd: 70_000, calls: 1 },
      { minute: 20, tokens: 5, nanoUsd: 5000, calls: 1 },
    ]);
  });

  test('is nothing once it is kept elsewhere, and takes nothing off the run', () => {
    const kept: SpendEntry[] = [began(0), entry('reserved', 1, 100), entry('settled', 1, 30), { kind: 'closed' }];
    expect(minutesOfKilledParts(kept)).toEqual([]);
    expect(spentByJournal(kept)).toMatchObject({ tokens: 30, calls: 1 });
  });
});
