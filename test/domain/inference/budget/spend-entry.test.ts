import { describe, expect, test } from '@jest/globals';
import { largerSpend, type SpendEntry, spentByJournal } from '../../../../src/domain/inference/budget/spend-entry.js';

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
