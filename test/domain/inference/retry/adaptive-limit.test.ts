import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AdaptiveLimit,
  type Ending,
  type Entry,
  enter,
  leave,
  openAdaptiveLimit,
} from '../../../../src/domain/inference/retry/adaptive-limit.js';

type End = Omit<Ending, 'entry'>;

/** One limit and the time it lives in. */
class Door {
  nowMs = 1_000_000;
  chance = 0;
  state: AdaptiveLimit;
  readonly inside: Entry[] = [];

  constructor(most: number) {
    this.state = openAdaptiveLimit(most);
  }

  /** Lets in as many of so many calls as may enter. */
  come(count: number): number {
    for (let entered = 0; entered < count; entered += 1) {
      const entrance = enter(this.state, this);
      if (entrance.kind === 'wait') return entered;
      this.state = entrance.limit;
      this.inside.push(entrance.entry);
    }
    return count;
  }

  /** Ends so many of the calls that came first. */
  go(count: number, end: End): this {
    for (const entry of this.inside.splice(0, count)) this.state = leave(this.state, { entry, ...end }, this);
    return this;
  }

  opensIn(): number | undefined {
    const entrance = enter(this.state, this);
    if (entrance.kind === 'entered') return 0;
    return entrance.untilMs === undefined ? undefined : entrance.untilMs - this.nowMs;
  }
}

const fine: End = { kind: 'succeeded' };
const busy: End = { kind: 'overloaded' };
const askingMs = (retryAfterMs: number): End => ({ kind: 'overloaded', retryAfterMs });
const leaving = (remaining: number, resetMs?: number): End => ({
  kind: 'succeeded',
  rateLimit: { requests: { remaining, ...(resetMs === undefined ? {} : { resetMs }) } },
});

describe('the limit', () => {
  test('begins at the most and is never passed', () => {
    const door = new Door(8);
    expect(door.come(20)).toBe(8);
    expect(door.opensIn()).toBeUndefined();
    expect(door.go(1, fine).come(20)).toBe(1);
  });

  test('is halved once for all the calls that were under way together', () => {
    const door = new Door(16);
    door.come(16);
    expect(door.go(16, busy).state.limit).toBe(8);
    door.nowMs += 60_000;
    door.come(1);
    door.go(1, fine);
    door.nowMs += 1000;
    expect(door.come(16)).toBe(8);
    expect(door.go(8, busy).state.limit).toBe(4);
  });

  test('never falls below one', () => {
    const door = new Door(3);
    for (let round = 0; round < 10; round += 1) {
      door.nowMs += 100_000;
      expect(door.come(1)).toBe(1);
      door.go(1, busy);
    }
    expect(door.state.limit).toBe(1);
  });

  test('grows by one a round of successes, up to the most', () => {
    const door = new Door(4);
    door.come(4);
    door.go(4, busy);
    const limits: number[] = [];
    for (let call = 0; call < 8; call += 1) {
      door.nowMs += 1000;
      door.come(1);
      limits.push(door.go(1, fine).state.limit);
    }
    expect(limits).toEqual([2, 3, 3, 3, 4, 4, 4, 4]);
  });

  test('does not move for calls that say nothing', () => {
    const door = new Door(4);
    door.come(4);
    expect(door.go(4, { kind: 'unknown' }).state).toMatchObject({ limit: 4, underWay: 0, successes: 0 });
  });

  test('does not grow by successes of calls that began before it was halved', () => {
    const door = new Door(8);
    door.come(8);
    expect(door.go(1, busy).go(7, fine).state).toMatchObject({ limit: 4, successes: 0, isCautious: true });
  });
});

describe('a pause', () => {
  test('that one call is asked for holds for all, and is not shortened by another', () => {
    const door = new Door(8);
    door.come(3);
    door.go(1, askingMs(60_000)).go(1, askingMs(1000)).go(1, busy);
    expect(door.opensIn()).toBe(60_000);
  });

  test('is longer by a part that differs from caller to caller', () => {
    const door = new Door(8);
    door.chance = 0.5;
    door.come(1);
    expect(door.go(1, askingMs(1000)).opensIn()).toBe(1250);
  });

  test('is believed up to an hour', () => {
    const door = new Door(8);
    door.come(1);
    expect(door.go(1, askingMs(1e12)).opensIn()).toBe(3_600_000);
  });

  test('grows with each overloaded round where none is asked for, until a call succeeds', () => {
    const door = new Door(1);
    door.chance = 0.999;
    const pausesMs: number[] = [];
    const round = (end: End) => {
      door.nowMs += 30_000;
      door.come(1);
      pausesMs.push(door.go(1, end).opensIn() ?? -1);
    };
    for (let overloaded = 0; overloaded < 8; overloaded += 1) round(busy);
    expect(pausesMs).toEqual([500, 999, 1998, 3996, 7992, 15_984, 19_980, 19_980]);
    round(fine);
    round(busy);
    expect(pausesMs.at(-1)).toBe(500);
  });

  test('ends with one call after another, until one of them succeeds', () => {
    const door = new Door(8);
    door.chance = 0.4;
    door.come(8);
    door.go(8, askingMs(1000));
    door.nowMs += 1200;
    expect(door.come(8)).toBe(1);
    expect(door.opensIn()).toBe(100);
    door.nowMs += 100;
    expect(door.come(8)).toBe(1);
    door.go(1, fine);
    door.nowMs += 100;
    expect(door.come(8)).toBe(3);
  });
});

describe('what the provider says is left', () => {
  test('is all that may be under way until its limit is whole again', () => {
    const door = new Door(10);
    door.come(10);
    door.go(6, leaving(3, 30_000));
    expect(door.opensIn()).toBe(30_000);
    door.go(3, fine);
    expect(door.come(10)).toBe(2);
    door.nowMs += 30_000;
    expect(door.come(10)).toBe(7);
  });

  test('being nothing, new calls wait until its limit is whole again', () => {
    const door = new Door(10);
    door.come(1);
    expect(door.go(1, leaving(0, 7000)).opensIn()).toBe(7000);
    door.nowMs += 7000;
    expect(door.opensIn()).toBe(0);
  });

  test('of tokens being nothing, new calls wait as well', () => {
    const door = new Door(10);
    door.come(1);
    const rateLimit = { requests: { remaining: 9, resetMs: 10 }, tokens: { remaining: 0, resetMs: 4000 } };
    expect(door.go(1, { kind: 'succeeded', rateLimit }).opensIn()).toBe(4000);
  });

  test('without a time says nothing, or nobody would ever enter again', () => {
    const door = new Door(10);
    door.come(1);
    expect(door.go(1, leaving(0)).opensIn()).toBe(0);
  });

  test('last is what counts', () => {
    const door = new Door(10);
    door.come(2);
    expect(door.go(1, leaving(0, 60_000)).go(1, leaving(5, 60_000)).come(10)).toBe(5);
  });
});

test('under any interleaving the limit stays between one and the most, and no place is lost or doubled', () => {
  const end = fc.constantFrom(
    fine,
    busy,
    askingMs(5000),
    { kind: 'unknown' } as const,
    leaving(2, 3000),
    leaving(0, 9000),
  );
  const step = fc.oneof(
    fc.record({ do: fc.constant('come' as const), count: fc.nat(10) }),
    fc.record({ do: fc.constant('go' as const), end, which: fc.nat(20) }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.nat(10_000) }),
  );
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), chance, fc.array(step, { maxLength: 120 }), (most, chance, steps) => {
      const door = new Door(most);
      door.chance = chance;
      for (const each of steps) {
        if (each.do === 'come') door.come(each.count);
        if (each.do === 'wait') door.nowMs += each.ms;
        if (each.do === 'go' && door.inside.length > 0) {
          const [entry] = door.inside.splice(each.which % door.inside.length, 1);
          if (entry !== undefined) door.state = leave(door.state, { entry, ...each.end }, door);
        }
        expect(door.state.limit).toBeGreaterThanOrEqual(1);
        expect(door.state.limit).toBeLessThanOrEqual(most);
        expect(door.state.underWay).toBe(door.inside.length);
        expect(door.inside.length).toBeLessThanOrEqual(most);
      }
      door.go(door.inside.length, { kind: 'unknown' });
      door.nowMs += 7_200_000;
      expect(door.come(1)).toBe(1);
    }),
  );
});
