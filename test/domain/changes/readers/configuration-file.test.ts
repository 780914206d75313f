import { expect, test } from 'vitest';
import { readConfigurationFile } from '../../../../src/domain/changes/readers/configuration-file.js';
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

const facetsOf = (text: string) =>
  readConfigurationFile({ path: 'lanegate.yml', text })?.map(({ lane, name, line }) => [lane, name, line]);

test('a file has what it says, and no default of what it does not say', () => {
  const text = `version: 1
gate: { margin: 0.1 }
models: { small: { provider: embedded, model: embedded-1 } }
ownership: { prompt: "@acme/ai" }
budget: { per_run: { usd: 5 } }
`;
  expect(facetsOf(text)).toEqual([
    ['model', 'models.small', 3],
    ['evals', 'version', 1],
    ['evals', 'gate', 2],
    ['docs', 'ownership', 4],
  ]);
  expect(facetsOf('version: 1\n')).toEqual([['evals', 'version', 1]]);
});

test.each([
  ['evals', 'gate: { margin: 0.1 }\n'],
  ['evals', 'judge: small\n'],
  ['evals', 'lanes: { docs: ["guides/**"] }\n'],
  ['docs', 'ownership: { prompt: "@acme/ai" }\n'],
])('a section of the lane %s counts when it comes, and when it goes', (lane, section) => {
  const models = 'version: 1\nmodels: { small: { provider: embedded, model: embedded-1 } }\n';
  expect(lanesBetween('lanegate.yml', models, `${models}${section}`)).toEqual([lane]);
  expect(lanesBetween('lanegate.yml', `${models}${section}`, models)).toEqual([lane]);
});

test('a default that is written out or taken away changes nothing', () => {
  const written = 'version: 1\ngate: { alpha: 0.05 }\nbudget: { per_run: { usd: 5 } }\n';
  expect(lanesBetween('lanegate.yml', 'version: 1\n', written)).toEqual(['code']);
  expect(lanesBetween('lanegate.yml', written, 'version: 1\n')).toEqual(['code']);
});
