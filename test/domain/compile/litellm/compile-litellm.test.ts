import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileLitellm } from '../../../../src/domain/compile/litellm/compile-litellm.js';
import { LitellmConfig } from '../../../../src/domain/compile/litellm/litellm-schema.js';
import { planTraffic } from '../../../../src/domain/compile/traffic-plan.js';
import { plannedRollout, sideOf } from '../../../fixtures/compile/planned.js';

const config = (): LitellmConfig => parse(compileLitellm(plannedRollout()).text, { version: '1.1' }) as LitellmConfig;

const compiled = (more: string, parameters = '{}') =>
  compileLitellm(
    planTraffic(
      sideOf(
        `version: 1\nmodels: { m: { provider: openai, model: m, parameters: ${parameters}, price: { input: 1, output: 1 } } }\n${more}`,
      ),
      [],
    ),
  );

describe('configuration of LiteLLM', () => {
  test('is what its schema takes, read as YAML 1.1 as Python reads it', () => {
    expect(LitellmConfig.parse(config())).toEqual(config());
    const [first] = config().model_list;
    expect(first?.litellm_params.input_cost_per_token).toBe(2.5e-7);
    expect(first?.litellm_params.cache_creation_input_token_cost_above_1hr).toBe(5e-7);
    expect(compileLitellm(plannedRollout()).text).not.toMatch(/\de-\d/);
    expect(compileLitellm(plannedRollout()).text).toContain('api_version: "2024-10-21"');
  });

  test('holds no key, only where each one stands', () => {
    expect(compileLitellm(plannedRollout()).text).not.toMatch(/api_key: (?!os\.environ\/|unused)/);
  });

  test.each([
    ['a misspelt key', (broken: LitellmConfig) => Object.assign(broken.router_settings, { allowed_fail: 3 })],
    [
      'a weight of nothing',
      (broken: LitellmConfig) => Object.assign(broken.model_list[0]?.litellm_params ?? {}, { weight: 0 }),
    ],
    [
      'a key in clear',
      (broken: LitellmConfig) => Object.assign(broken.model_list[0]?.litellm_params ?? {}, { api_key: 'sk-1' }),
    ],
    [
      'a model without its provider',
      (broken: LitellmConfig) => Object.assign(broken.model_list[0]?.litellm_params ?? {}, { model: 'm' }),
    ],
    [
      'a fallback to nobody',
      (broken: LitellmConfig) => Object.assign(broken.router_settings, { fallbacks: [{ answers: ['none'] }] }),
    ],
    [
      'a mirror that is not there',
      (broken: LitellmConfig) => Object.assign(broken.model_list[0]?.litellm_params ?? {}, { silent_model: 'none' }),
    ],
    [
      'an id that stands twice',
      (broken: LitellmConfig) => Object.assign(broken.model_list[0] ?? {}, { model_info: { id: 'large' } }),
    ],
    ['no deployments', (broken: LitellmConfig) => Object.assign(broken, { model_list: [] })],
  ])('is refused with %s', (_what, spoil) => {
    const broken = config();
    spoil(broken);
    expect(LitellmConfig.safeParse(broken).success).toBe(false);
  });

  test('caps the day, or else the hour, and says which cap it does not hold', () => {
    const settings = (budget: string) => {
      const { text, cannot } = compiled(`budget: ${budget}`);
      const { max_budget: most, budget_duration: duration } = (parse(text) as LitellmConfig).litellm_settings;
      return [most, duration, cannot.filter(({ key }) => key.startsWith('budget')).map(({ key }) => key)];
    };
    expect(settings('{ per_hour: { usd: 2 } }')).toEqual([2, '1h', []]);
    expect(settings('{ per_hour: { usd: 2 }, per_day: { usd: 9 } }')).toEqual([9, '1d', ['budget.per_hour.usd']]);
    expect(settings('{ per_run: { usd: 2 }, per_pull_request: { usd: 2 } }')).toEqual([undefined, undefined, []]);
  });

  test('does not cool down where the policy has no breaker', () => {
    const { router_settings: router } = parse(
      compiled('gateway: { circuit_breaker: { enabled: false } }').text,
    ) as LitellmConfig;
    expect(router).toMatchObject({ disable_cooldowns: true });
    expect(router).not.toHaveProperty('cooldown_time');
  });

  test('passes on what it has no name for, and never a value that its schema has no type for', () => {
    const {
      model_list: [only],
    } = parse(compiled('', '{ min_p: 0.1, top_p: 0.5 }').text) as LitellmConfig;
    expect(only?.litellm_params).toMatchObject({ top_p: 0.5, extra_body: { min_p: 0.1 } });
  });

  test('cannot serve what answers in an evaluation alone', () => {
    expect(() =>
      compileLitellm(planTraffic(sideOf('version: 1\nmodels: { m: { provider: echo, model: m } }'), [])),
    ).toThrow(/none of the names/);
  });
});
