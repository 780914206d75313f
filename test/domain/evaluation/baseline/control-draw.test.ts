import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ControlDraw, leastControls } from '../../../../src/domain/evaluation/baseline/control-draw.js';
import { anIncident, aSample } from '../../../fixtures/a-sample.js';
import { shuffled } from '../../../fixtures/shuffled.js';

type Place = readonly [caseNumber: number, repeat: number];

const places = (cases: number, repeats: number): Place[] =>
  Array.from({ length: cases * repeats }, (_, at): Place => [Math.floor(at / repeats), at % repeats]);

function drawn(some: readonly Place[], share: number, seed = 'seed'): string[] {
  const draw = new ControlDraw(seed, share);
  for (const [caseNumber, repeat] of some)
    draw.add(aSample({ arm: 'base', cached: true, case: `case-${caseNumber}`, repeat }), caseNumber);
  return draw.samples().map(({ caseNumber, repeat }) => `${caseNumber} ${repeat}`);
}

test('the draw is that of the seed and the share, in whatever order samples arrive', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 120 }), fc.double({ min: 0.01, max: 1, noNaN: true }), (count, share) => {
      const all = places(count, 2);
      expect(drawn(shuffled(all, 'x'), share)).toEqual(drawn(all, share));
    }),
    { numRuns: 50 },
  );
  expect(drawn(places(100, 1), 0.2)).not.toEqual(drawn(places(100, 1), 0.2, 'other'));
});

test('it comes to about the share', () => {
  const count = drawn(places(5000, 2), 0.1).length;
  expect(count).toBeGreaterThan(900);
  expect(count).toBeLessThan(1100);
});

test('shards draw what one runner draws, where each has enough of its own', () => {
  const all = places(2000, 1);
  const parts = [0, 1, 2].flatMap((part) =>
    drawn(
      all.filter(([number]) => number % 3 === part),
      0.1,
    ),
  );
  expect(parts.toSorted()).toEqual(drawn(all, 0.1).toSorted());
});

test('a small suite has at least eight samples drawn, of as many cases as there are, or all that it has', () => {
  expect(drawn(places(5, 1), 0.1)).toHaveLength(5);
  const few = drawn(places(20, 5), 0.001);
  expect(few).toHaveLength(leastControls);
  expect(new Set(few.map((place) => place.split(' ')[0])).size).toBe(leastControls);
});

test('nothing is drawn of head, of what was asked for, of incidents, and where the share is nothing', () => {
  const draw = new ControlDraw('seed', 1);
  draw.add(aSample({ arm: 'head', cached: true }), 0);
  draw.add(aSample({ arm: 'base', cached: false }), 0);
  draw.add(aSample({ arm: 'base', cached: true, outcome: anIncident('timeout') }), 0);
  expect(draw.samples()).toEqual([]);
  expect(drawn(places(50, 1), 0)).toEqual([]);
});
