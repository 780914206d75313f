import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HourWindow } from '../../../../src/domain/inference/budget/hour-window.js';

const minuteMs = 60_000;
const tokens = (count: number) => ({ nanoUsd: 0, tokens: count, calls: 1 });

describe('what an hour took', () => {
  test('is held for sixty minutes at least and sixty-one at most', () => {
    const window = new HourWindow();
    window.add(tokens(5), 59_999);
    window.forget(60 * minuteMs + 59_999);
    expect(window.total.tokens).toBe(5);
    window.forget(61 * minuteMs);
    expect(window.total).toMatchObject({ tokens: 0, calls: 0 });
  });

  test('tells when as much as is wanted will have left', () => {
    const window = new HourWindow();
    window.add(tokens(5), 0);
    window.add(tokens(5), 10 * minuteMs);
    expect(window.leftAtMs('tokens', 5)).toBe(61 * minuteMs);
    expect(window.leftAtMs('tokens', 6)).toBe(71 * minuteMs);
    expect(window.leftAtMs('tokens', 11)).toBeUndefined();
  });

  test('takes no more memory the longer it lasts', () => {
    const window = new HourWindow();
    for (let second = 0; second < 4 * 3600; second += 1) window.add(tokens(1), second * 1000);
    expect(window.save().length).toBeLessThanOrEqual(61);
    expect(window.total.tokens).toBeGreaterThanOrEqual(3600);
  });

  test('survives being saved', () => {
    const window = new HourWindow();
    window.add(tokens(5), 0);
    window.add(tokens(7), 10 * minuteMs);
    const again = new HourWindow(JSON.parse(JSON.stringify(window.save())));
    expect(again.total).toMatchObject({ tokens: 12, calls: 2 });
    again.forget(61 * minuteMs);
    expect(again.total.tokens).toBe(7);
  });
});

test('whatever comes when, no sixty minutes hold more than the window said', () => {
  const event = fc.record({ afterMs: fc.nat(20 * minuteMs), tokens: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 80 }), (events) => {
      const window = new HourWindow();
      const past: { atMs: number; tokens: number }[] = [];
      let nowMs = 0;
      for (const { afterMs, tokens: count } of events) {
        nowMs += afterMs;
        window.add(tokens(count), nowMs);
        past.push({ atMs: nowMs, tokens: count });
        const exact = past
          .filter(({ atMs }) => atMs > nowMs - 60 * minuteMs)
          .reduce((sum, each) => sum + each.tokens, 0);
        expect(window.total.tokens).toBeGreaterThanOrEqual(exact);
      }
    }),
  );
});
