import { describe, expect, test } from 'vitest';
import type { Compiled } from '../../../src/domain/compile/compiled.js';
import { compileEnvoy } from '../../../src/domain/compile/envoy/compile-envoy.js';
import { compileFlagd } from '../../../src/domain/compile/flagd/compile-flagd.js';
import { compileLitellm } from '../../../src/domain/compile/litellm/compile-litellm.js';
import { planTraffic, type TrafficPlan } from '../../../src/domain/compile/traffic-plan.js';
import { goldenText, plannedRollout, sideOf } from '../../fixtures/compile/planned.js';

describe('a whole policy in the midst of a rollout', () => {
  test.each([
    ['litellm.yaml', compileLitellm],
    ['envoy.yaml', (plan) => compileEnvoy(plan, { namespace: 'models', gateway: 'front' })],
    ['flagd.json.golden', compileFlagd],
  ] satisfies readonly (readonly [string, (plan: ReturnType<typeof plannedRollout>) => { text: string }])[])(
    'is compiled to %s',
    (name, compile) => {
      const { text } = compile(plannedRollout());
      expect(text).toBe(goldenText(name, text));
    },
  );

  const hasty = `version: 1
providers: { hasty: { api: openai, base_url: https://hasty.example/v1, timeout_s: 5, stall_s: 2, first_token_s: 1 } }
models:
  m: { provider: hasty, model: m, price: { input: 1, output: 1 } }
  calm: { provider: openai, model: calm, price: { input: 1, output: 1 } }
routes: { r: { models: [{ model: m }], fallbacks: [{ on: [breaker], model: calm }] } }
gateway: { cache: { max_age_days: 1 } }
`;
  test.each([
    ['litellm', compileLitellm, ['gateway.cache', 'providers.hasty.stall_s', 'routes.r.fallbacks']],
    [
      'envoy',
      (plan) => compileEnvoy(plan, { namespace: 'models', gateway: 'front' }),
      [
        ...['gateway.cache', 'providers.hasty.first_token_s', 'providers.hasty.stall_s', 'providers.hasty.timeout_s'],
        'routes.r.fallbacks',
      ],
    ],
    ['flagd', compileFlagd, ['gateway.cache', 'routes.r.fallbacks']],
  ] satisfies readonly (readonly [string, (plan: TrafficPlan) => Compiled, readonly string[]])[])(
    'is told by %s of all that the engine lacks',
    (_engine, compile, keys) => {
      const { cannot } = compile(planTraffic(sideOf(hasty), []));
      expect(cannot.map(({ key }) => key).sort()).toEqual(keys);
    },
  );

  test.each([
    ['litellm', compileLitellm],
    ['envoy', (plan) => compileEnvoy(plan, { namespace: 'models', gateway: 'front' })],
    ['flagd', compileFlagd],
  ] satisfies readonly (readonly [string, (plan: TrafficPlan) => Compiled])[])(
    'is told by %s in full where it asks for nothing that the engine lacks',
    (_engine, compile) => {
      const plain = 'version: 1\nmodels: { m: { provider: openai, model: m, price: { input: 1, output: 1 } } }\n';
      expect(compile(planTraffic(sideOf(plain), [])).cannot).toEqual([]);
    },
  );
});
