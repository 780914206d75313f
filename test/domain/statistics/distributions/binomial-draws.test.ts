import { expect, test } from 'vitest';
import { binomialDraws } from '../../../../src/domain/statistics/distributions/binomial-draws.js';
import { binomialTail } from '../../../../src/domain/statistics/distributions/binomial-tail.js';
import { seededWords } from '../../../../src/domain/statistics/distributions/seeded-random.js';

test.each([
  [5, 0.3],
  [2000, 0.4],
  [400, 0.99],
])('of %i trials at %f are as frequent as the binomial has it', (n, chance) => {
  const next = binomialDraws(n, chance, seededWords(`draws of ${n}`));
  const draws = Array.from({ length: 20_000 }, next);
  for (const deviations of [-1.5, 0, 1.5]) {
    const atLeast = Math.ceil(n * chance + deviations * Math.sqrt(n * chance * (1 - chance)));
    const share = draws.filter((draw) => draw >= atLeast).length / draws.length;
    expect(Math.abs(share - binomialTail(atLeast, n, chance))).toBeLessThan(0.011);
  }
});

test('are all of them where each is sure to succeed', () => {
  expect(binomialDraws(7, 1, seededWords('all'))()).toBe(7);
});
