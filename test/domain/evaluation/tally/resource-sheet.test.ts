import { expect, test } from 'vitest';
import type { Sample } from '../../../../src/domain/evaluation/sample.js';
import { ResourceSheet } from '../../../../src/domain/evaluation/tally/resource-sheet.js';
import { anIncident, aSample } from '../../../fixtures/a-sample.js';

const taking = (samples: readonly Partial<Sample>[]) => {
  const sheet = new ResourceSheet(4);
  samples.forEach((sample, repeat) => {
    sheet.add(aSample({ repeat, ...sample }), 7);
  });
  return sheet.resourcesOf(7, 'head');
};

test('an answer tells what it cost and how long it took', () => {
  expect(
    taking([
      { cost_usd: 0.2, latency_ms: 5 },
      { cost_usd: 0.3, latency_ms: 6 },
    ]),
  ).toEqual({
    cost_usd: [0.2, 0.3],
    latency_ms: [5, 6],
  });
});

test('an incident costs, and has no latency', () => {
  expect(taking([{ outcome: anIncident('timeout'), cost_usd: 0.2, latency_ms: 0 }])).toEqual({
    cost_usd: [0.2],
    latency_ms: [],
  });
});

test('a cached answer counts as what it would have cost, and where nobody can tell that, as nothing known', () => {
  expect(taking([{ cached: true, cost_usd: 0, saved_usd: 0.2, latency_ms: 5 }])).toEqual({
    cost_usd: [0.2],
    latency_ms: [],
  });
  expect(taking([{ cached: true, cost_usd: 0, latency_ms: 5 }])).toEqual({ cost_usd: [], latency_ms: [] });
});

test('a conversation of which a part was cached tells no latency, and what the whole of it costs', () => {
  const calls = { made: 1, cached: 1 };
  expect(taking([{ calls, cost_usd: 0.1, saved_usd: 0.2 }])).toEqual({
    cost_usd: [expect.closeTo(0.3, 12)],
    latency_ms: [],
  });
  expect(taking([{ calls, cost_usd: 0.1 }])).toEqual({ cost_usd: [], latency_ms: [] });
});

test('a replayed answer tells no latency', () => {
  expect(taking([{ untimed: true, cost_usd: 0, latency_ms: 1 }])).toEqual({ cost_usd: [0], latency_ms: [] });
});

test('a case that nobody was asked took nothing', () => {
  expect(new ResourceSheet(1).resourcesOf(3, 'base')).toEqual({ cost_usd: [], latency_ms: [] });
});
