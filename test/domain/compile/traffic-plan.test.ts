import { describe, expect, test } from 'vitest';
import { modelsOfPlan, planTraffic, type TrafficPlan } from '../../../src/domain/compile/traffic-plan.js';
import { sideOf } from '../../fixtures/compile/planned.js';

const models = (triage: string, more = ''): string => `
version: 1
models:
  triage: { provider: openai, model: ${triage}, parameters: { seed: derived, temperature: 0 } }
  large: { provider: anthropic, model: claude-opus-5-5 }
${more}
`;
const routes = `routes:
  answers: { models: [{ model: triage, weight: 3 }, { model: large }], fallbacks: [{ model: large }, { answer: stale }] }
`;

const sharesOf = ({ pools }: TrafficPlan, name: string): string[] =>
  (pools.find((pool) => pool.name === name)?.shares ?? []).map(
    ({ model, weight, mirror }) =>
      `${model.name} ${model.model} ${weight}${mirror ? ` copies ${mirror.percent} to ${mirror.model.name}` : ''}`,
  );

describe('a plan of traffic', () => {
  test('serves every route and every binding where nobody says which', () => {
    const plan = planTraffic(sideOf(models('one', routes)), []);
    expect(plan.pools.map(({ name, key }) => `${name} ${key}`)).toEqual([
      'answers routes.answers',
      'triage models.triage',
      'large models.large',
    ]);
    expect(sharesOf(plan, 'answers')).toEqual(['triage one 3', 'large claude-opus-5-5 1']);
    expect(plan.pools[0]).toMatchObject({ answersStale: true, fallbacks: [{ pool: 'large' }] });
  });

  test('serves what is asked for, and what that falls back to', () => {
    expect(planTraffic(sideOf(models('one', routes)), ['answers']).pools.map(({ name }) => name)).toEqual([
      'answers',
      'large',
    ]);
    expect(planTraffic(sideOf(models('one', routes)), ['triage']).pools.map(({ name }) => name)).toEqual(['triage']);
  });

  test('asks what a binding asks, but no seed that is derived from a case and no cap that nobody set', () => {
    const [triage] = modelsOfPlan(planTraffic(sideOf(models('one')), ['triage']));
    expect(triage?.parameters).toEqual({ temperature: 0 });
  });

  test('divides a binding that a rollout changes, wherever it is named', () => {
    const split = { baseline: sideOf(models('one')), weight: 10, mirrored: 0 };
    const plan = planTraffic(sideOf(models('two', routes)), [], split);
    expect(sharesOf(plan, 'triage')).toEqual(['triage two 1', 'triage-baseline one 9']);
    expect(sharesOf(plan, 'answers')).toEqual(['triage two 3', 'triage-baseline one 27', 'large claude-opus-5-5 10']);
    expect(sharesOf(plan, 'large')).toEqual(['large claude-opus-5-5 1']);
  });

  test('sends copies to a candidate that answers nobody', () => {
    const split = { baseline: sideOf(models('one')), weight: 0, mirrored: 25 };
    const plan = planTraffic(sideOf(models('two')), [], split);
    expect(sharesOf(plan, 'triage')).toEqual(['triage-baseline one 1 copies 25 to triage']);
    expect(modelsOfPlan(plan).map(({ name }) => name)).toEqual(['triage-baseline', 'triage', 'large']);
  });

  test('has the candidate alone at the end, or where it is new', () => {
    const split = { baseline: sideOf(models('one')), weight: 100, mirrored: 0 };
    expect(sharesOf(planTraffic(sideOf(models('two')), [], split), 'triage')).toEqual(['triage two 1']);
    const before = { ...split, baseline: sideOf('version: 1'), weight: 5 };
    expect(sharesOf(planTraffic(sideOf(models('two')), [], before), 'triage')).toEqual(['triage two 1']);
  });

  test.each([
    ['a name that is not there', models('one'), ['triag'], /no route and no model binding `triag`/],
    ['a policy without models', 'version: 1', [], /no models and no routes/],
  ])('refuses %s', (_what, text, names, message) => {
    expect(() => planTraffic(sideOf(text), names)).toThrow(message);
  });
});
