import { describe, expect, test } from 'vitest';
import { htmlResourcePlot } from '../../../../src/domain/report/html/resource-plot.js';
import { formatDuration } from '../../../../src/domain/report/words/format-quantity.js';

const plotOf = (base: number[], head: number[]): string =>
  htmlResourcePlot(
    { title: 'Latency', format: formatDuration },
    { base: Float64Array.from(base), head: Float64Array.from(head) },
  ).markup;

const numbersOf = (plot: string, pattern: RegExp): number[] =>
  [...plot.matchAll(pattern)].map(([, value]) => Number(value));

describe('the plot of what answers took', () => {
  test('has the ends and the middle by factors below its axis', () => {
    const plot = plotOf([10, 20], [40, 1000]);
    for (const word of ['10 ms', '100 ms', '1.00 s']) expect(plot).toContain(`>${word}</text>`);
  });

  test('says once what all answers took', () => {
    expect(plotOf([], [250, 250]).match(/>250 ms<\/text>/g)).toHaveLength(1);
  });

  test('lets no bar stand in the words of a quantile', () => {
    const plot = plotOf([], [100, 120, 250, 250, 250, 400]);
    const baselines = numbersOf(plot, / y="([\d.]+)">p\d\d /g);
    expect(baselines).toHaveLength(2);
    const bars = numbersOf(plot, /<rect class="head" x="[\d.]+" y="([\d.]+)"/g);
    expect(Math.min(...bars)).toBeGreaterThan(Math.max(...baselines));
  });

  test.each([
    ['at the right end', [...Array.from({ length: 50 }, (_, index) => 10 + index), ...new Array<number>(50).fill(991)]],
    ['at the left end', [...new Array<number>(97).fill(10), 900, 950, 991]],
    ['in the middle', [1, ...new Array<number>(50).fill(30), ...new Array<number>(50).fill(33), 991]],
  ])('lets no words of two quantiles stand in each other %s', (_, answers) => {
    const told = [...plotOf([], answers).matchAll(/<text class="(\w+)" x="([\d.]+)" y="([\d.]+)">p\d\d [^<]*</g)];
    const places = told.map(([, side, x, y]) => ({ y, from: Number(x) - (side === 'end' ? 77 : 0) }));
    const [one, other] = places;
    expect(places).toHaveLength(2);
    expect(one?.y !== other?.y || Math.abs((one?.from ?? 0) - (other?.from ?? 0)) >= 77).toBe(true);
  });

  test('is left out where nothing took any', () => expect(plotOf([0, 0], [])).toBe(''));
});
