import { describe, expect, test } from 'vitest';
import { reachablePlan } from '../../../src/domain/compile/reachable.js';
import { planTraffic } from '../../../src/domain/compile/traffic-plan.js';
import { sideOf } from '../../fixtures/compile/planned.js';

const text = (one: string): string => `
version: 1
models: { one: { provider: openai, model: ${one} }, two: { provider: openai, model: b } }
routes:
  mixed: { models: [{ model: one }, { model: two }] }
  safe: { models: [{ model: two }], fallbacks: [{ model: one }] }
`;
const without = (model: string) => (planned: { model: string }) => (planned.model === model ? 'it is away' : undefined);

describe('what an engine can reach of a plan', () => {
  test('is all of it where nothing is away', () => {
    const plan = planTraffic(sideOf(text('a')), []);
    expect(reachablePlan(plan, () => undefined)).toEqual({ plan, cannot: [] });
  });

  test('is no pool that lost a share, and no fallback to it', () => {
    const { plan, cannot } = reachablePlan(planTraffic(sideOf(text('a')), []), without('a'));
    expect(plan.pools.map(({ name, fallbacks }) => [name, fallbacks])).toEqual([
      ['safe', []],
      ['two', []],
    ]);
    expect(cannot).toEqual([
      { key: 'routes.mixed', why: 'left out, since it is away' },
      { key: 'models.one', why: 'left out, since it is away' },
      { key: 'routes.safe.fallbacks', why: '`one` is left out of them' },
    ]);
  });

  test('sends no copies to a model that is away', () => {
    const split = { baseline: sideOf(text('a')), weight: 0, mirrored: 100 };
    const { plan, cannot } = reachablePlan(planTraffic(sideOf(text('c')), ['one'], split), without('c'));
    expect(plan.pools[0]?.shares[0]?.mirror).toBeUndefined();
    expect(cannot).toEqual([{ key: 'models.one', why: 'no copies are sent to one, since it is away' }]);
  });

  test('is an error where it is nothing', () => {
    expect(() => reachablePlan(planTraffic(sideOf(text('a')), ['one']), without('a'))).toThrow(
      /none of the names: `one`, since it is away/,
    );
  });
});
