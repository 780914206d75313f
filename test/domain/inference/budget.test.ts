import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  amountOf,
  openLedger,
  release,
  reserve,
  settle,
  usdOf,
  type WorstCase,
  worstCaseOf,
} from '../../../src/domain/inference/budget.js';
import { aModelCall } from '../../fixtures/a-model-call.js';

const nothing = { usd: 0, tokens: 0, calls: 0 };

const worstCase = (tokens: number, usd = 0): WorstCase => ({
  ...amountOf(usd, tokens),
  inputTokens: tokens,
  outputTokens: 0,
});

describe('the worst case of a call', () => {
  test('is a token a byte of every message, what templates add, and the whole output cap', () => {
    const call = aModelCall({
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'ß漢🦉' },
      ],
      parameters: { max_tokens: 100 },
    });
    const inputTokens = 80 + (16 + 9) + (16 + 2 + 3 + 4);
    expect(worstCaseOf(call)).toEqual({
      inputTokens,
      outputTokens: 100,
      tokens: inputTokens + 100,
      nanoUsd: inputTokens * 1000 + 100 * 2000,
    });
  });

  test('counts tools and schemas, which are sent as parameters, and every choice that is asked for', () => {
    const plain = worstCaseOf(aModelCall({ parameters: { max_tokens: 100 } }));
    const schema = { type: 'json_schema', json_schema: { name: 'x' } };
    const asked = worstCaseOf(aModelCall({ parameters: { max_tokens: 100, n: 3, response_format: schema } }));
    expect(asked.outputTokens).toBe(300);
    expect(asked.inputTokens).toBe(plain.inputTokens + JSON.stringify(schema).length);
  });

  test('rounds a fraction of a billionth of a dollar up', () => {
    const price = { inputUsdPerMillion: 0, outputUsdPerMillion: 0.0001, source: 'declared' } as const;
    expect(worstCaseOf(aModelCall({ price, parameters: { max_tokens: 15 } })).nanoUsd).toBe(2);
  });
});

describe('a reservation', () => {
  test('is refused with the arithmetic when the call alone is bigger than the cap', () => {
    const call = worstCaseOf(aModelCall({ question: 'x'.repeat(7904), parameters: { max_tokens: 1000 } }));
    expect(reserve(openLedger({ tokens: 5000 }, nothing), call)).toEqual({
      kind: 'refused',
      reason:
        'the token cap would be crossed: 0 spent + 9,000 for this call (8,000 of input at one a byte and 1,000 of output) > 5,000',
    });
    expect(reserve(openLedger({ usd: 0.009 }, { ...nothing, usd: 0.0005 }), call)).toEqual({
      kind: 'refused',
      reason:
        'the cost cap would be crossed: $0.0005 spent + $0.01 for this call (8,000 tokens of input at one a byte, 1,000 of output) > $0.009',
    });
  });

  test('waits while only calls under way stand in the way', () => {
    const first = reserve(openLedger({ tokens: 100 }, nothing), worstCase(60));
    if (first.kind !== 'reserved') throw new Error(first.kind);
    expect(reserve(first.ledger, worstCase(60))).toEqual({ kind: 'wait' });
    expect(reserve(settle(first.ledger, worstCase(60), amountOf(0, 40)), worstCase(60)).kind).toBe('reserved');
    expect(reserve(settle(first.ledger, worstCase(60), amountOf(0, 41)), worstCase(60)).kind).toBe('refused');
  });

  test('takes from every cap or from none', () => {
    const ledger = openLedger({ tokens: 100, usd: 0.01 }, nothing);
    expect(reserve(ledger, worstCase(60, 0.02)).kind).toBe('refused');
    expect(reserve(ledger, worstCase(100, 0.01)).kind).toBe('reserved');
  });

  test('counts what an earlier part of the run has spent', () => {
    const earlier = openLedger({ tokens: 100 }, { usd: 0, tokens: 50, calls: 3 });
    expect(reserve(earlier, worstCase(51)).kind).toBe('refused');
    expect(reserve(earlier, worstCase(50))).toMatchObject({ kind: 'reserved', ledger: { calls: 4 } });
  });

  test('without caps is always granted', () => {
    expect(reserve(openLedger({}, nothing), worstCase(1e12, 1e5)).kind).toBe('reserved');
  });
});

test('a thousand small sums are exact', () => {
  let ledger = openLedger({}, nothing);
  for (let i = 0; i < 1000; i += 1) ledger = settle(ledger, worstCase(0, 0), amountOf(0.1, 1));
  expect(usdOf(ledger.spent)).toBe(100);
});

test('what is released leaves no trace', () => {
  const before = openLedger({ usd: 1, tokens: 1000 }, nothing);
  const reserved = reserve(before, worstCase(10, 0.1));
  if (reserved.kind !== 'reserved') throw new Error(reserved.kind);
  expect(release(reserved.ledger, worstCase(10, 0.1))).toEqual({ ...before, calls: 1 });
});

test('whatever is reserved, settled and released, spent and reserved together never cross a cap', () => {
  const call = fc.record({
    tokens: fc.nat(60),
    usd: fc.double({ min: 0, max: 0.6, noNaN: true }),
    took: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(call, fc.boolean()), { maxLength: 60 }), (steps) => {
      let ledger = openLedger({ tokens: 100, usd: 1 }, nothing);
      const underWay: { call: WorstCase; took: number }[] = [];
      for (const [{ tokens, usd, took }, settlesFirst] of steps) {
        const done = settlesFirst ? underWay.shift() : undefined;
        if (done !== undefined) {
          const actual = {
            nanoUsd: Math.floor(done.call.nanoUsd * done.took),
            tokens: Math.floor(done.call.tokens * done.took),
          };
          ledger = settle(ledger, done.call, actual);
        }
        const reservation = reserve(ledger, worstCase(tokens, usd));
        if (reservation.kind === 'reserved') {
          ledger = reservation.ledger;
          underWay.push({ call: worstCase(tokens, usd), took });
        }
        expect(ledger.spent.tokens + ledger.reserved.tokens).toBeLessThanOrEqual(100);
        expect(ledger.spent.nanoUsd + ledger.reserved.nanoUsd).toBeLessThanOrEqual(1e9);
      }
      for (const { call } of underWay) ledger = release(ledger, call);
      expect(ledger.reserved).toEqual({ nanoUsd: 0, tokens: 0 });
    }),
  );
});
