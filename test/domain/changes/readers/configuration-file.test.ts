import { expect, test } from 'vitest';
import { lanesBetween } from '../../../fixtures/source-change.js';

const configuration = (lanes: string): string => `version: 1\nlanes:\n${lanes}`;

test('the lanes of files are a yardstick, and the order in which they are written counts', () => {
  const base = configuration('  prompt: ["texts/**"]\n  docs: ["guides/**"]\n');
  const turned = configuration('  docs: ["guides/**"]\n  prompt: ["texts/**"]\n');
  const more = configuration('  prompt: ["texts/**", "words/**"]\n  docs: ["guides/**"]\n');
  expect(lanesBetween('lanegate.yml', base, turned)).toEqual(['evals']);
  expect(lanesBetween('lanegate.yml', base, more)).toEqual(['evals']);
  expect(lanesBetween('lanegate.yml', base, base.replace('["texts/**"]', "['texts/**']"))).toEqual(['code']);
});

const routed = (route: string): string => `version: 1
models:
  small: { provider: embedded, model: embedded-1 }
  large: { provider: embedded, model: embedded-2 }
routes:
  answers: ${route}
`;

test.each([
  ['a weight', '{ models: [{ model: small, weight: 2 }, { model: large }] }'],
  ['a rule', '{ models: [{ model: small }, { model: large }], rules: [{ when: { tags: [hard] }, model: large }] }'],
  ['a check', '{ models: [{ model: small }, { model: large }], checks: [{ fails: { type: is-json }, model: large }] }'],
  ['a fallback', '{ models: [{ model: small }, { model: large }], fallbacks: [{ answer: stale }] }'],
])('%s of a route is of the model lane', (_what, route) => {
  const base = routed('{ models: [{ model: small }, { model: large }] }');
  expect(lanesBetween('lanegate.yml', base, routed(route))).toEqual(['model']);
});

test('a default of a route written out changes nothing', () => {
  const base = routed('{ models: [{ model: small }] }');
  const same = routed('{ models: [{ model: small, weight: 1 }], rules: [] }');
  expect(lanesBetween('lanegate.yml', base, same)).toEqual(['code']);
});
