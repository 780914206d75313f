import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toNanoUsd } from '../../../../src/domain/inference/budget/amount.js';
import { capsOfShard, itemsOfShard } from '../../../../src/domain/inference/budget/divide-caps.js';

test('all shards together never have more than the whole', () => {
  const caps = fc.record({
    usd: fc.double({ min: 0, max: 1000, noNaN: true }),
    tokens: fc.nat(),
    calls: fc.nat(1000),
    milliseconds: fc.nat(),
  });
  fc.assert(
    fc.property(caps, fc.integer({ min: 1, max: 64 }), (perRun, count) => {
      const part = capsOfShard({ perRun }, { index: 1, count }).perRun;
      expect(toNanoUsd(part?.usd ?? Infinity) * count).toBeLessThanOrEqual(toNanoUsd(perRun.usd));
      expect((part?.tokens ?? Infinity) * count).toBeLessThanOrEqual(perRun.tokens);
      expect((part?.calls ?? Infinity) * count).toBeLessThanOrEqual(perRun.calls);
      expect((part?.milliseconds ?? Infinity) * count).toBeLessThanOrEqual(perRun.milliseconds);
    }),
  );
});

test('what is left of a day is shared out, and a request and a session keep their caps', () => {
  const before = { usd: 1, tokens: 10, calls: 1 };
  const caps = { perRequest: { tokens: 7 }, perSession: { calls: 3 }, perDay: { usd: 4, calls: 7, before } };
  expect(capsOfShard(caps, { index: 2, count: 4 })).toMatchObject({
    perRequest: { tokens: 7 },
    perSession: { calls: 3 },
    perDay: { usd: 1, calls: 1, before: { usd: 0.25, tokens: 3, calls: 1 } },
  });
});

test('every item is of one shard', () => {
  const items = Array.from({ length: 11 }, (_, index) => index);
  const shards = [1, 2, 3].map((index) => [...itemsOfShard(items, items.length, { index, count: 3 })]);
  expect(shards[0]).toEqual([0, 3, 6, 9]);
  expect(shards.flat().sort((one, other) => one - other)).toEqual(items);
});
