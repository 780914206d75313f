import { describe, expect, test } from 'vitest';
import { priceOfTarget, refuseUnknownPrices } from '../../../../src/domain/evaluation/plan/target-price.js';
import type { Target } from '../../../../src/domain/suite/target.js';
import { UserError } from '../../../../src/domain/user-error.js';

const targetOf = (model: string, prices: Partial<Target> = {}): Target =>
  ({
    provider: { api: 'openai', base_url: 'https://api.openai.com/v1' },
    providerName: 'openai',
    model,
    ...prices,
  }) as Target;

describe('where an unknown price is an error', () => {
  test.each([
    ['a model that nobody knows is refused', targetOf('no-such-model'), true],
    ['a model of the table may run', targetOf('gpt-4o-mini'), false],
    [
      'a model whose price is declared may run',
      targetOf('no-such-model', { declaredPrice: { input: 1, output: 2 } }),
      false,
    ],
  ])('%s', (_what, target, isRefused) => {
    const refuse = () => refuseUnknownPrices([target]);
    if (isRefused) expect(refuse).toThrow(UserError);
    else expect(refuse).not.toThrow();
  });
});

test("head's own claim raises the rates of a known price and lowers none", () => {
  const claimedPrice = { input: 0.2, output: 0.1, cached_input: 0.01 };
  expect(priceOfTarget(targetOf('gpt-4o-mini', { claimedPrice }))).toMatchObject({
    inputUsdPerMillion: 0.2,
    outputUsdPerMillion: 0.6,
    cachedInputUsdPerMillion: 0.075,
    cacheWriteUsdPerMillion: 0.2,
    longCacheWriteUsdPerMillion: 0.4,
  });
});
